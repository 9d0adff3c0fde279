import { foldName } from '../english/transliteration.ts'
import type { NameMention } from '../model.ts'
import { keyOf, type Names } from './compile.ts'
import type { Form } from './forms.ts'
import { type Match, matchForm } from './match.ts'
import { endsThere, readBefore, type Surroundings } from './neighbours.ts'
import { matchRole, type RoleMatch } from './roles.ts'
import { capitalisation, type NameWord, nameWords } from './words.ts'

/**
 * The names in one sentence, in order; offsets are in `text`.
 * `full` remembers, by surname, who was last named in full in this article, and is added to:
 * of several people with one surname, "Vance" is then that one.
 */
export function findInSentence(
  text: string,
  names: Names,
  full: Map<string, string>,
): readonly NameMention[] {
  const words = nameWords(text)
  const found: NameMention[] = []
  let style: Surroundings['style'] | undefined
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const forms = word && formsAt(word, names)
    const titled = word && names.roles.byFirst.has(word.lower)
    const last = found.at(-1)
    const role = titled ? matchRole(at, { text, words, roles: names.roles, last }) : undefined
    let matches: readonly Match[] = []
    if (forms) {
      style ??= capitalisation(text, words)
      const around = { text, words, style, known: last?.end ?? 0, roleWords: names.roles.words }
      matches = longest(matchesAt(at, forms, around))
    }
    const to = matches[0]?.to ?? 0
    if (role && role.to >= to) {
      while ((found.at(-1)?.end ?? 0) > role.start) found.pop()
      found.push(roleMention(role, text))
      at = role.to
    } else if (to > at) {
      found.push(...mentions(matches, text, full))
      at = to
    } else at += 1
  }
  return found
}

/** The forms that start with the word, or with another spelling of it. */
function formsAt(word: NameWord, names: Names): readonly Form[] | undefined {
  const exact = names.forms.exact.get(word.lower)
  // A lower-case word is never another spelling of a name.
  const folded = word.capital ? names.forms.folded.get(keyOf(word.text, names)) : undefined
  return exact && folded ? [...new Set([...exact, ...folded])] : (exact ?? folded)
}

function matchesAt(at: number, forms: readonly Form[], around: Surroundings): readonly Match[] {
  return forms.flatMap((form) => {
    const match = matchForm(form, around.words, at, around.text)
    const whole = match && readBefore(match, around)
    return whole && endsThere(whole, around) ? [whole] : []
  })
}

const STRENGTH: readonly NameMention['by'][] = ['name', 'surname', 'alias', 'variant', 'role']

function longest(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const end = Math.max(0, ...matches.map((match) => match.to))
  const start = Math.min(...matches.map((match) => match.start))
  return matches
    .filter((match) => match.to === end && match.start === start)
    .sort((a, b) => STRENGTH.indexOf(a.by) - STRENGTH.indexOf(b.by))
}

/** One mention for each type; of a type, the people or places whose form fits best. */
function mentions(
  matches: readonly Match[],
  text: string,
  full: Map<string, string>,
): readonly NameMention[] {
  const types = [...new Set(matches.map((match) => match.form.type))]
  return types.flatMap((type) => {
    const own = matches.filter((match) => match.form.type === type)
    const best = own[0]
    if (!best) return []
    // A house spelling beats a folded one: Lina is not Leena when both are in the record.
    const fitting = own.filter((match) => (match.by === 'variant') === (best.by === 'variant'))
    const ids = narrowed([...new Set(fitting.map((match) => match.form.id))], best, full)
    const { start, end, by } = best
    const possessive = isPossessive(text, end)
    return [{ type, ids, start, end, text: text.slice(start, end), by, possessive }]
  })
}

function narrowed(
  ids: readonly string[],
  match: Match,
  full: Map<string, string>,
): readonly string[] {
  if (match.form.type !== 'person') return ids
  const key = foldName(match.form.words.at(-1) ?? '')
  const [only] = ids
  const alone = match.form.given !== undefined && match.to - match.from === 1
  if (!alone && ids.length === 1 && only !== undefined) full.set(key, only)
  const named = alone && ids.length > 1 ? full.get(key) : undefined
  return named !== undefined && ids.includes(named) ? [named] : ids
}

function roleMention(role: RoleMatch, text: string): NameMention {
  const { start, end, ids } = role
  const possessive = isPossessive(text, end)
  return { type: 'person', ids, start, end, text: text.slice(start, end), by: 'role', possessive }
}

// "Ortiz’s plan", "ORTIZ’S PLAN"
const POSSESSIVE = /^['’]s(?![\p{L}\p{N}])/iu
// "Ortiz’ plan"; a closing quote after the name is rarely followed by a lower-case word.
const BARE_POSSESSIVE = /^[szSZ]['’]\s\p{Ll}/u

function isPossessive(text: string, end: number): boolean {
  return (
    POSSESSIVE.test(text.slice(end, end + 3)) || BARE_POSSESSIVE.test(text.slice(end - 1, end + 3))
  )
}
