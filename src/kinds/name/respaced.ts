import { squash } from '../../english/spelling.ts'
import type { FactRecord, NameMention, Sentence, Span } from '../../model.ts'
import { type NameWord, nameWords } from '../../names/words.ts'
import type { Recognised } from '../kind.ts'
import type { StatedName } from './value.ts'

interface Target {
  readonly id: string
  readonly type: NameMention['type']
  readonly form: string
}

/** Forms of at least so many letters: shorter ones meet by chance ("in put", "Input"). */
const shortest = 7
/** No name is written in more parts. */
const most = 4

const compiled = new WeakMap<FactRecord, ReadonlyMap<string, readonly Target[]>>()

/** What each name is without its spaces and hyphens. */
function squashed(record: FactRecord): ReadonlyMap<string, readonly Target[]> {
  const known = compiled.get(record)
  if (known) return known
  const keys = new Map<string, Target[]>()
  const add = (type: Target['type'], id: string, forms: readonly string[]) => {
    for (const form of forms) {
      const key = squash(form)
      if (key.length < shortest) continue
      const targets = keys.get(key)
      if (targets) targets.push({ type, id, form })
      else keys.set(key, [{ type, id, form }])
    }
  }
  for (const type of ['person', 'place', 'group'] as const)
    for (const one of listOf(record, type)) {
      // Lower-case forms are words ("the city"), not names.
      const forms = [one.name, ...one.also].filter((form) => /^\p{Lu}/u.test(form))
      add(type, one.id, forms)
    }
  compiled.set(record, keys)
  return keys
}

function listOf(record: FactRecord, type: NameMention['type']) {
  if (type === 'person') return [...record.people.values()]
  return type === 'place' ? [...record.places.values()] : [...record.groups.values()]
}

/**
 * Names of the record written in other parts: "Dawn Fiber" for "DawnFiber". `taken` are the names
 * found already, which stand apart from these.
 */
export function respacedNames(
  { text }: Sentence,
  record: FactRecord,
  taken: readonly Span[],
): readonly Recognised<StatedName>[] {
  const keys = squashed(record)
  if (keys.size === 0) return []
  const words = nameWords(text)
  const found: Recognised<StatedName>[] = []
  for (let at = 0; at < words.length; at++) {
    const to = endOf(words, at, text, keys)
    const [first, last] = [words[at], words[to]]
    if (!first || !last) continue
    const span = { start: first.start, end: last.end }
    const written = text.slice(span.start, span.end)
    const targets = keys.get(squash(written)) ?? []
    const type = targets[0]?.type
    if (type === undefined || isTaken(span, taken) || isCompound(text, span)) continue
    // The form itself, which was not taken for the name: "Moss Quay Street".
    if (targets.some(({ form }) => sameParts(form, written))) continue
    const ids = [...new Set(targets.filter((one) => one.type === type).map(({ id }) => id))]
    found.push({ ...span, value: { as: 'stated', text: written, ids, type, doubtful: false } })
    at = to
  }
  return found
}

/** The last word of a name that starts at `at`; -1 where none does. */
function endOf(
  words: readonly NameWord[],
  at: number,
  text: string,
  keys: ReadonlyMap<string, unknown>,
): number {
  if (!words[at]?.capital) return -1
  let key = ''
  for (let to = at; to < Math.min(words.length, at + most); to++) {
    const [word, before] = [words[to], words[to - 1]]
    if (!word || (to > at && !/^[\s-]$/u.test(text.slice(before?.end, word.start)))) return -1
    key += squash(word.text)
    if (keys.has(key)) return to
  }
  return -1
}

function sameParts(form: string, written: string): boolean {
  const parts = (words: string) =>
    words
      .toLowerCase()
      .split(/[\s-]+/u)
      .join(' ')
  return parts(form) === parts(written)
}

function isTaken(span: Span, taken: readonly Span[]): boolean {
  return taken.some((other) => other.start < span.end && span.start < other.end)
}

/** "the Moss-Quay-based firm": hyphens make one adjective of it. */
function isCompound(text: string, { start, end }: Span): boolean {
  return text[end] === '-' || text[start - 1] === '-'
}
