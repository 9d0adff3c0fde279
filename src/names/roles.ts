import { FUNCTION_WORDS, OTHER_HOLDER } from '../english/name-words.ts'
import type { FactRecord, NameMention } from '../model.ts'
import { type NameWord, nameWords } from './words.ts'

/** A title of one or more people, as lower-case words. */
interface Role {
  readonly words: readonly string[]
  readonly people: readonly string[]
}

export interface Roles {
  readonly byFirst: ReadonlyMap<string, readonly Role[]>
  readonly words: ReadonlySet<string>
  /** Groups on whose side a person of the record ever stood. */
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>
}

/** A role found at some words; `from` is the article or adjective before it. */
export interface RoleMatch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
}

const HEADS_OF_STATE = /(?:^| )(?:president|prime minister|premier|chancellor)$/u

/** Compile the titles of the record's people. */
export function compileRoles(record: FactRecord): Roles {
  const people = new Map<string, Set<string>>()
  const add = (role: string, id: string) =>
    people.set(role, (people.get(role) ?? new Set()).add(id))
  for (const person of record.people.values())
    for (const role of person.roles) {
      const lower = role.toLowerCase().trim().split(/\s+/u).join(' ')
      add(lower, person.id)
      // "the French leader" of a French president.
      if (HEADS_OF_STATE.test(lower))
        add(lower.replace(HEADS_OF_STATE, ' leader').trim(), person.id)
    }
  const sides = new Map<string, Set<string>>()
  for (const event of record.events.values())
    for (const [group, members] of event.sides)
      if (group !== '')
        for (const id of members) sides.set(id, (sides.get(id) ?? new Set()).add(group))
  const byFirst = new Map<string, Role[]>()
  const words = new Set<string>()
  for (const [role, ids] of people) {
    const parts = nameWords(role).map((word) => word.lower)
    // The s of "president’s" and the u of "U.S." say nothing before a name.
    for (const part of parts) if (part.length > 1) words.add(part)
    const first = parts[0]
    if (first !== undefined)
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words: parts, people: [...ids] }])
  }
  return { byFirst, words, sides }
}

/** Everything a role may stand after, in this sentence. */
export interface RoleContext {
  readonly text: string
  readonly words: readonly NameWord[]
  readonly roles: Roles
  /** The name found last before this word. */
  readonly last: NameMention | undefined
}

/**
 * The person meant by a title alone at word `at`: "the mayor", "the French president",
 * "Harlow’s mayor". Undefined unless exactly one person of the record fits; a title before a
 * name ("the mayor Dana Ortiz") belongs to that name.
 */
export function matchRole(at: number, context: RoleContext): RoleMatch | undefined {
  const candidates = context.roles.byFirst.get(context.words[at]?.lower ?? '')
  if (!candidates) return undefined
  const longest = candidates
    .filter((role) => role.words.every((word, i) => context.words[at + i]?.lower === word))
    .sort((a, b) => b.words.length - a.words.length)[0]
  return longest && readRole(at, longest, context)
}

function readRole(at: number, role: Role, context: RoleContext): RoleMatch | undefined {
  const { text, words, last, roles } = context
  const to = at + role.words.length
  const [first, final, after] = [words[at], words[to - 1], words[to]]
  if (!first || !final) return undefined
  // The blank, hyphen or apostrophe of "head of the president’s office".
  for (let i = at; i < to - 1; i++)
    if (!/^(?:[\s.-]+|['’ʼ]\s?)$/u.test(text.slice(words[i]?.end, words[i + 1]?.start)))
      return undefined
  if (after) {
    const gap = text.slice(final.end, after.start)
    // "the mayor John Doe"; "the president of the council"; "the mayor-elect".
    if (
      /^\s+$/u.test(gap) &&
      (after.capital || /^(?:of|for|candidate|designate)$/u.test(after.lower))
    )
      return undefined
    if (gap === '-') return undefined
  }
  const before = words[at - 1]
  if (before?.lower === 'the')
    return only({ from: at - 1, to, start: before.start, end: final.end }, role.people)
  // "the US special envoy", "Harlow’s mayor": those who ever stood on that side.
  const adjective =
    last?.type === 'group' && /^(?:['’]s)?\s+$/u.test(text.slice(last.end, first.start))
  if (adjective && last) {
    const fitting = role.people.filter((id) => {
      const own = roles.sides.get(id)
      return !own || last.ids.some((group) => own.has(group))
    })
    const from = words.findIndex((word) => word.end > last.start)
    const article = words[from - 1]
    if (article && OTHER_HOLDER.has(article.lower)) return undefined
    const withArticle = article?.lower === 'the'
    const start = withArticle ? article.start : last.start
    return only({ from: withArticle ? from - 1 : from, to, start, end: final.end }, fitting)
  }
  // "French leader says": the title carries its own adjective.
  const own = role.words.length > 1 && first.capital && opens(before, first, text)
  return own ? only({ from: at, to, start: first.start, end: final.end }, role.people) : undefined
}

function only(match: Omit<RoleMatch, 'ids'>, ids: readonly string[]): RoleMatch | undefined {
  return ids.length === 1 ? { ...match, ids } : undefined
}

/** Nothing before the title makes it somebody else’s: not "a top Harlow aide". */
function opens(before: NameWord | undefined, first: NameWord, text: string): boolean {
  if (!before || !/^\s+$/u.test(text.slice(before.end, first.start))) return true
  return FUNCTION_WORDS.has(before.lower) && !OTHER_HOLDER.has(before.lower)
}
