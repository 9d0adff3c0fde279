import { irregularPasts } from '../../english/inflect.ts'
import { pattern } from '../../english/pattern.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../../english/word-classes.ts'

/** The noun behind an ordinal, with the words between; offsets in the text behind the ordinal. */
export interface CountedNoun {
  readonly noun: string
  readonly modifiers: readonly string[]
  /** Where the noun ends. */
  readonly end: number
}

const WORD = pattern(/\s+(?<word>[\p{L}\d][\p{L}\d.’'–-]*)/uy)
const MAX_WORDS = 6
/** "the seventh meeting | today", "… | takes place" */
const BEHIND =
  /^(?:today|tonight|yesterday|tomorrow|early|late|later|again|together|ever|yet|here|there|takes?|taking|begins?|starts?|ends?|opens?)$/u

/**
 * "seventh | known face-to-face meeting": the words up to the next preposition, verb or mark.
 * Undefined where no noun follows: "came second", "at first,".
 */
export function countedNoun(after: string): CountedNoun | undefined {
  const words: { readonly lower: string; readonly end: number }[] = []
  // "the first-ever meeting"
  const ever = /^-(?:ever)\b/iu.exec(after)?.[0].length ?? 0
  WORD.lastIndex = ever
  while (words.length < MAX_WORDS) {
    const match = WORD.exec(after)
    const written = match?.groups?.['word'] ?? ''
    const lower = written.toLowerCase().replace(/[.’'–-]+$/u, '')
    if (!match || isClosed(lower)) break
    const end = match.index + match[0].length
    words.push({ lower, end: end - (written.length - lower.length) })
    WORD.lastIndex = end
    if (/^(?:time|year|anniversary)$/u.test(lower) || /^\p{Ll}+\.$/u.test(written)) break
  }
  // "the sixth meeting | ended"
  while (words.length > 1 && /ed$/u.test(words.at(-1)?.lower ?? '')) words.pop()
  const last = words.at(-1)
  if (!last) return undefined
  const noun = last.lower.replace(/[’'.]s?$/u, '').replace(/(?<!s)s$/u, '')
  return { noun, modifiers: words.slice(0, -1).map(({ lower }) => lower), end: last.end }
}

function isClosed(word: string): boolean {
  return (
    BEHIND.test(word) ||
    prepositions.has(word) ||
    auxiliaries.has(word) ||
    determiners.has(word) ||
    pronouns.has(word) ||
    coordinators.has(word) ||
    subordinators.has(word) ||
    irregularPasts.has(word)
  )
}
