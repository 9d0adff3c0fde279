import { irregularPasts } from '../../english/inflect.ts'
import {
  articles,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
} from '../../english/word-classes.ts'
import type { Span, Token } from '../../model.ts'

/** Words of a noun phrase between a number and the noun that it modifies; a compound is one. */
const PHRASE = 5

/**
 * The words are those of the noun that the number before it modifies: "a 40-yard rushing |
 * touchdown", "a $900 silver-plated | lamp". Spans of tokens, ends exclusive.
 */
export function isHead(words: Span, own: Span, tokens: readonly Token[]): boolean {
  if (words.start < own.end) return false
  let count = 0
  for (let index = own.end; index < words.start; index += 1) {
    const token = tokens[index]
    if (!token || !isInside(tokens, index)) return false
    const compound = tokens[index - 1]?.text === '-' || token.text === '-'
    if (token.type === 'word' && !compound) count += 1
  }
  return count < PHRASE
}

function isInside(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.type !== 'word') return /^[-’']$/u.test(token.text)
  if (prepositions.has(token.lower) || auxiliaries.has(token.lower)) return false
  // "gold-plated" is an adjective; so is "rushing".
  const compound = tokens[index - 1]?.text === '-'
  return compound || /ing$/u.test(token.lower) || !isVerb(tokens, index)
}

/** The number has an article or a possessor: "a $900 lamp", "the board’s $5 million deal". */
export function isModifier(own: Span, tokens: readonly Token[]): boolean {
  return tokens
    .slice(Math.max(0, own.start - 2), own.start)
    .some(
      ({ lower, spaced }) =>
        determiners.has(lower) || possessives.has(lower) || (/^(?:’|')?s$/u.test(lower) && !spaced),
    )
}

/**
 * A name behind a number that opens the next clause: "ran for 40 yards and | Liu gained 12". What
 * stands before is not its own.
 */
export function isNextSubject(words: Span, own: Span, tokens: readonly Token[]): boolean {
  if (words.start < own.end) return false
  let first = words.start
  while (first > own.end && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first -= 1
  if (!/^(?:and|but|while|as|,)$/u.test(tokens[first - 1]?.lower ?? '')) return false
  const next = tokens[words.end]
  return next !== undefined && (isVerb(tokens, words.end) || auxiliaries.has(next.lower))
}

/**
 * A name before a number is the subject of its clause, through verbs that are joined: "| Liu turned
 * in a fine run and rushed for 40 yards". No other subject, clause or number’s owner in between.
 */
export function isSubjectOf(words: Span, own: Span, tokens: readonly Token[]): boolean {
  if (words.end >= own.start || own.start - words.end > LONG) return false
  if (!isVerb(tokens, words.end)) return false
  for (let index = words.end; index < own.start; index += 1) {
    const token = tokens[index]
    if (!token || /^[;:—–“”"()]$/u.test(token.text) || CLOSES.has(token.lower)) return false
    const joint = /^(?:and|but|,)$/u.test(token.lower)
    if (joint && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return false
  }
  return true
}

const LONG = 24
const CLOSES = new Set(
  'who which whose that while when where after before because if although though as whom'.split(
    ' ',
  ),
)

/** A token that reads as a participle or a past form: "killed", "left", "attending". */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  if (auxiliaries.has(word) || word === 'including' || word === 'following') return false
  if (articles.has(before) || possessives.has(before)) return false
  return irregularPasts.has(word) || (word.length > 4 && /(?:ed|ing)$/u.test(word))
}
