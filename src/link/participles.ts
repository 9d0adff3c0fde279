import { articles, auxiliaries, determiners, prepositions } from '../english/word-classes.ts'
import type { Token } from '../model.ts'

const AMOUNT =
  /^(?:\d.*|all|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/u
const MORE = /^(?:least|most|than|\d.*)$/u

/** The word is no event but what one did: ", killing 12 people", "sinking all three boats". */
export function isParticiple(tokens: readonly Token[], i: number): boolean {
  const [before, word, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!/\p{L}{2}ing$/u.test(word?.lower ?? '') || !after) return false
  const bare = before?.text === ',' || before?.type !== 'word' || !determiners.has(before.lower)
  // "the hearing at noon", but ", killing at least 12"
  const bound =
    /^(?:at|more|about|nearly)$/u.test(after.lower) && MORE.test(tokens[i + 2]?.lower ?? '')
  return bare && (AMOUNT.test(after.lower) || (before?.text === ',' && bound))
}

/**
 * "a | convicted | trader": behind an article and before a noun a participle is an adjective and
 * tells of no event (CGEL on participial adjectives). Phrases of more than one token are none.
 */
export function isAttributive(tokens: readonly Token[], i: number, length: number): boolean {
  const [word, after] = [tokens[i]?.lower ?? '', tokens[i + length]]
  if (length > 1 || !/ed$/u.test(word) || after?.type !== 'word') return false
  return (
    articles.has(tokens[i - 1]?.lower ?? '') &&
    !prepositions.has(after.lower) &&
    !auxiliaries.has(after.lower)
  )
}
