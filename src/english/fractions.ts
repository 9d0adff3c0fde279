import { type Lexeme, skipHyphen } from './lexemes.ts'
import { fractionCharacters, fractionWords, small } from './numeral-words.ts'

/** A part of one; `end` is the index of the lexeme behind it, `step` the smallest such part. */
export interface Fraction {
  readonly end: number
  readonly value: number
  readonly step: number
}

/**
 * The fraction behind a whole number: "2½", "1 1/2", "two and a half", "five and half",
 * "an hour and three quarters". With `digits`, also a written "1/2".
 */
export function readFraction(
  lexemes: readonly Lexeme[],
  at: number,
  digits: boolean,
): Fraction | undefined {
  const character = readCharacter(lexemes, at)
  if (character) return character
  if (digits && lexemes[at]?.spaced) {
    const slashed = readSlashed(lexemes, at)
    if (slashed) return slashed
  }
  const and = skipHyphen(lexemes, at)
  if (lexemes[and]?.lower !== 'and') return undefined
  const next = skipHyphen(lexemes, and + 1)
  return readCharacter(lexemes, next) ?? readPart(lexemes, next)
}

/** A fraction on its own: "half", "a quarter", "three-quarters", "½", "3/4". */
export function readPart(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
  const alone = readCharacter(lexemes, at) ?? readSlashed(lexemes, at)
  if (alone) return alone
  const first = lexemes[at]?.lower ?? ''
  if (first === 'half' || first === 'quarter') return named(lexemes, at, 1)
  // "one-third", "three quarters", "a half".
  const count = first === 'a' ? 1 : small.get(first)
  if (count === undefined || count === 0 || count > 4) return undefined
  return named(lexemes, skipHyphen(lexemes, at + 1), count)
}

function named(lexemes: readonly Lexeme[], at: number, count: number): Fraction | undefined {
  const step = fractionWords.get(lexemes[at]?.lower ?? '')
  if (step === undefined || step * count > 1) return undefined
  return { end: at + 1, value: step * count, step }
}

function readCharacter(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
  const value = fractionCharacters.get(lexemes[at]?.lower ?? '')
  if (value === undefined) return undefined
  const step = value === 3 / 4 ? 1 / 4 : value === 2 / 3 ? 1 / 3 : value
  return { end: at + 1, value, step }
}

const denominators = new Set(['2', '3', '4', '8'])

/** "1/2", "3/4"; not the "24/7" of round-the-clock service, nor a date. */
function readSlashed(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
  const [top, slash, bottom, after] = lexemes.slice(at, at + 4)
  if (top?.type !== 'number' || slash?.lower !== '/' || !bottom) return undefined
  if (!denominators.has(bottom.lower) || slash.spaced || bottom.spaced) return undefined
  if (after?.lower === '/' || Number(top.lower) >= Number(bottom.lower)) return undefined
  const step = 1 / Number(bottom.lower)
  return { end: at + 3, value: Number(top.lower) * step, step }
}
