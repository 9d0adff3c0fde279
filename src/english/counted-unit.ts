import { isHyphen, type Lexeme, skipHyphen } from './lexemes.ts'
import { skipDescription, type TimeUnit, timeUnitOf, unitLetters } from './time-units.ts'

/** How a count is written: "4", "four" or "an". */
export type Count = 'digits' | 'words' | 'article'

/**
 * A unit behind a count, and the words between the two. `end` leaves "hours’" without its
 * apostrophe and takes "-long" in.
 */
export function readUnit(
  lexemes: readonly Lexeme[],
  at: number,
  by: Count,
): { readonly end: number; readonly unit: TimeUnit } | undefined {
  const index = skipDescription(lexemes, at)
  const word = lexemes[index]
  const unit = timeUnitOf(word?.lower ?? '')
  if (!word || !unit) return undefined
  if (unitLetters.has(word.lower) && !allowsLetter(lexemes, index, by)) return undefined
  const long = skipHyphen(lexemes, index + 1)
  const end = long > index + 1 && lexemes[long]?.lower === 'long' ? long + 1 : index + 1
  if (word.lower === 'second' && isOrdinal(lexemes, index, by)) return undefined
  return { end, unit }
}

/** "4 h" and "9.58s", not "the 30s", "5 m" or "two h". */
function allowsLetter(lexemes: readonly Lexeme[], at: number, by: Count): boolean {
  const letter = lexemes[at]
  if (by !== 'digits' || !letter || letter.lower === 'm') return false
  const next = lexemes[at + 1]
  const torn = next?.type === 'number' && !next.spaced && next.lower.length !== 2
  // "room 4h2" is a name, "4h5m" a length.
  if (letter.lower === 'h') return !torn || lexemes[at + 2]?.lower.startsWith('m') === true
  return letter.spaced || (lexemes[at - 1]?.lower.includes('.') ?? false)
}

/** "two second chances", "a second-half goal"; but "a two-second gap", "3.5 second", "one second". */
function isOrdinal(lexemes: readonly Lexeme[], at: number, by: Count): boolean {
  const after = skipHyphen(lexemes, at + 1)
  if (after > at + 1 && !['long', 'plus'].includes(lexemes[after]?.lower ?? '')) return true
  const previous = lexemes[at - 1]
  return by === 'words' && !isHyphen(previous) && previous?.lower !== 'one'
}
