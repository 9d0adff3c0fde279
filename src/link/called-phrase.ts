import { irregularPasts } from '../english/inflect.ts'
import { prepositions } from '../english/word-classes.ts'
import { particles } from './called-clause.ts'

/** "shot down", "elected to the board": what stands behind the verb names nothing by itself. */
export function namesNoun(phrase: string): boolean {
  const words = phrase.split(/\s+/u)
  if (particles.has(words.at(-1) ?? '')) return false
  return !startsWithVerb(phrase) || !prepositions.has(words[1] ?? '')
}

/** "play of the second half" is a play; "on the run" is a phrase of its own; "sit-in" one word. */
export function headOf(phrase: string): string {
  const words = phrase.split(/\s+/u)
  const behind = words.findIndex((word, index) => index > 0 && POSTMODIFIERS.has(word))
  const head = behind > 0 && !startsWithVerb(phrase) && !POSTMODIFIERS.has(words[0] ?? '')
  return (head ? words[behind - 1] : words.at(-1)) ?? ''
}

/** Behind one of these stands no head. */
export const POSTMODIFIERS = new Set([
  'of',
  'from',
  'in',
  'at',
  'on',
  'by',
  'against',
  'between',
  'to',
  'with',
  'for',
  'over',
])

/** "acquitted Ortiz": the verb names the event, its object says which of several. */
export function hasNamedObject(phrase: string): boolean {
  return startsWithVerb(phrase.trim()) && /^\S+(?:\s\p{Lu}\S+)+$/u.test(phrase.trim())
}

/** "pleaded guilty", "sat down"; a base form may as well be a noun: "strike vote". */
export function startsWithVerb(phrase: string): boolean {
  const first = phrase.split(/\s/u)[0] ?? ''
  return irregularPasts.has(first) || /ed$/u.test(first)
}
