import { readFraction } from './fractions.ts'
import { type Lexeme, skipHyphen } from './lexemes.ts'
import { scaleLetters, scales, small } from './numeral-words.ts'

/** A cardinal or fraction as written; `end` is the index of the lexeme behind it. */
export interface Numeral {
  readonly end: number
  readonly value: number
  /** Step of the last significant digit: 800 → 100, 1.5 → 0.1, "and a half" → 0.5. */
  readonly step: number
  /** Written with digits. */
  readonly digits: boolean
  /** "a dozen": said of eleven or thirteen as well. */
  readonly loose: boolean
}

export interface NumeralOptions {
  /** Read "1.3m" and "20k" as numbers; off where "m" may be a unit. */
  readonly letters?: boolean
}

/**
 * The numeral that starts at lexeme `at`: "1,234.5", "twenty-one", "a hundred and five",
 * "two and a half", "half a million", "1½", "three-quarters", "half a dozen". A lone "a" is none.
 * Undefined where none starts.
 */
export function readNumeral(
  lexemes: readonly Lexeme[],
  at: number,
  options: NumeralOptions = {},
): Numeral | undefined {
  const base = readBase(lexemes, at, options)
  if (!base) return readPortion(lexemes, at)
  const whole = withFraction(lexemes, base)
  return withScale(lexemes, whole)
}

/**
 * The step of the last significant digit of a whole number: 800 → 100, 45 → 1, 0 → 1.
 * Significance as in Cummins, Sauerland & Solt 2012.
 */
export function stepOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}

function readBase(
  lexemes: readonly Lexeme[],
  at: number,
  { letters = false }: NumeralOptions,
): Numeral | undefined {
  const first = lexemes[at]
  if (!first) return undefined
  if (first.type === 'number') return readDigits(lexemes, at, letters)
  // "a hundred and five", "a thousand": the article counts as one.
  const article = first.lower === 'a' && scales.has(lexemes[at + 1]?.lower ?? '')
  if (!article && !small.has(first.lower)) return undefined
  return readWords(lexemes, at, article)
}

function readDigits(lexemes: readonly Lexeme[], at: number, letters: boolean): Numeral {
  const written = lexemes[at]?.lower ?? ''
  const dots = written.split('.').length - 1
  const value = Number(dots > 1 ? written.replaceAll('.', '') : written.replaceAll(',', ''))
  const decimals = dots === 1 ? written.length - written.indexOf('.') - 1 : 0
  const step = decimals > 0 ? 10 ** -decimals : stepOf(value)
  const next = lexemes[at + 1]
  const scale = letters && next && !next.spaced ? scaleLetters.get(next.lower) : undefined
  if (scale === undefined) return { end: at + 1, value, step, digits: true, loose: false }
  return { end: at + 2, value: value * scale, step: step * scale, digits: true, loose: false }
}

/** "two hundred and five thousand three hundred": each word adds to or multiplies the group. */
function readWords(lexemes: readonly Lexeme[], start: number, article: boolean): Numeral {
  let total = 0
  let group = article ? 1 : 0
  let end = article ? start + 1 : start
  let room = Number.POSITIVE_INFINITY
  for (let at = end; ; ) {
    const word = lexemes[at]?.lower ?? ''
    const scale = scales.get(word)
    const value = small.get(word)
    if (scale === 100 && group > 0 && group < 100) {
      group *= 100
      room = 100
    } else if (scale !== undefined && scale > 100 && group > 0 && group < 1000) {
      total += group * scale
      group = 0
      room = 1000
    } else if (value !== undefined && value < room && (value > 0 || end === start)) {
      group += value
      // "twenty-one", but "eleven" and "one" take nothing behind them.
      room = value >= 20 && value % 10 === 0 ? 10 : 0
    } else break
    end = at + 1
    at = nextWord(lexemes, end)
  }
  const value = total + group
  return { end, value, step: stepOf(value), digits: false, loose: false }
}

/** "a hundred and five" but not "one and two": "and" joins only behind a scale. */
function nextWord(lexemes: readonly Lexeme[], at: number): number {
  const joined = skipHyphen(lexemes, at)
  const behindScale = scales.has(lexemes[at - 1]?.lower ?? '')
  if (!behindScale || lexemes[joined]?.lower !== 'and') return joined
  const next = skipHyphen(lexemes, joined + 1)
  return small.has(lexemes[next]?.lower ?? '') ? next : at
}

function withFraction(lexemes: readonly Lexeme[], base: Numeral): Numeral {
  const tail = readFraction(lexemes, base.end, base.digits)
  if (!tail || !Number.isInteger(base.value)) return base
  return { ...base, end: tail.end, value: base.value + tail.value, step: tail.step }
}

/** "1.5 million", "two and a half thousand", "two dozen". */
function withScale(lexemes: readonly Lexeme[], base: Numeral): Numeral {
  const at = skipHyphen(lexemes, base.end)
  const word = lexemes[at]?.lower ?? ''
  const scale = word === 'dozen' ? 12 : scales.get(word)
  // "five hundred thousand" is read whole; only digits and fractions meet their scale here.
  const open = base.digits || !Number.isInteger(base.value) || word === 'dozen'
  if (scale === undefined || !open) return base
  const loose = word === 'dozen'
  return { ...base, end: at + 1, value: base.value * scale, step: base.step * scale, loose }
}

/** "half a million", "half a dozen", "a dozen", "a couple of" is no number. */
function readPortion(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const first = lexemes[at]?.lower
  const dozen = { step: 6, digits: false, loose: true }
  if (first === 'dozen') return { ...dozen, end: at + 1, value: 12 }
  if (first === 'a' && lexemes[at + 1]?.lower === 'dozen') {
    return { ...dozen, end: at + 2, value: 12 }
  }
  if (first !== 'half') return undefined
  let index = skipHyphen(lexemes, at + 1)
  if (lexemes[index]?.lower === 'a') index = skipHyphen(lexemes, index + 1)
  const word = lexemes[index]?.lower ?? ''
  if (word === 'dozen') return { ...dozen, end: index + 1, value: 6 }
  const scale = scales.get(word)
  if (scale === undefined) return undefined
  const value = scale / 2
  return { end: index + 1, value, step: value, digits: false, loose: false }
}
