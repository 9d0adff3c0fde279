import { readDenominator } from './denominators.ts'
import { readFraction, readPart } from './fractions.ts'
import { type Lexeme, skipHyphen } from './lexemes.ts'
import { scaleLetters, scales, small } from './numeral-words.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { closedWords } from './word-classes.ts'

/** A number as prose writes it: whole, mixed or a part of one. */
export interface Cardinal extends Numeral {
  /** A part on its own: "two-thirds", "half", "3/4". */
  readonly part: boolean
}

/** Scales that stand behind a number only: "three billions", "4 crores", "two hundred dozens". */
const more: ReadonlyMap<string, number> = new Map([
  ...[...scales].map(([word, scale]): [string, number] => [`${word}s`, scale]),
  ['dozens', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['tn', 1e12],
])

/**
 * The number that starts at lexeme `at`: "1,234", "two dozen", "a quarter million", "three
 * billions", "3 million and a half", "five-eighths". With `money`, "5m" and "2.1T" have their
 * letters read as scales. A lone "a" or "one-off" is none. Undefined where none starts.
 */
export function readCardinal(
  lexemes: readonly Lexeme[],
  at: number,
  { money = false }: { readonly money?: boolean } = {},
): Cardinal | undefined {
  const part =
    readPartOfScale(lexemes, at) ??
    readLonePart(lexemes, at) ??
    readSingle(lexemes, at) ??
    readArticlePart(lexemes, at)
  if (part) return part
  const base = readNumeral(lexemes, at) ?? readBareScale(lexemes, at)
  if (!base) return undefined
  const over = readOver(lexemes, base)
  if (over) return over
  const whole = withHundreds(lexemes, base)
  return { ...withPart(lexemes, withScale(lexemes, whole, money)), part: false }
}

/** "a tenth of the budget"; "a tenth person" is an ordinal. */
function readArticlePart(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
  if (lexemes[at]?.lower !== 'a') return undefined
  const found = readDenominator(lexemes, at + 1, 1)
  const next = found && lexemes[found.end]
  if (!found || (next && next.lower !== 'of')) return undefined
  const value = 1 / found.value
  return { end: found.end, value, step: value, digits: false, loose: false, part: true }
}

/** "a single issue", "one single vote". */
function readSingle(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
  const first = lexemes[at]?.lower
  const single = first === 'a' || first === 'one' ? lexemes[at + 1]?.lower : undefined
  if (single !== 'single' || lexemes[at + 2]?.type !== 'word') return undefined
  return { end: at + 2, value: 1, step: 1, digits: false, loose: false, part: false }
}

/** "a quarter million", "two thirds of a million", "three-quarters of a billion". */
function readPartOfScale(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
  const start = lexemes[at]?.lower === 'a' && lexemes[at + 1]?.lower === 'quarter' ? at + 1 : at
  const part = readPart(lexemes, start)
  if (!part) return undefined
  let index = skipHyphen(lexemes, part.end)
  if (lexemes[index]?.lower === 'of') index += 1
  if (lexemes[index]?.lower === 'a') index += 1
  const scale = scales.get(lexemes[index]?.lower ?? '')
  // "half a million" is a numeral of its own; "3/4 hundred" is nobody's English.
  if (scale === undefined || scale < 1000) return undefined
  const rest = { step: part.step * scale, digits: false, loose: false, part: false }
  return { end: index + 1, value: part.value * scale, ...rest }
}

/** "two-thirds", "a quarter", "half", "3/4"; a bare "quarter" or "fifth" is none. */
function readLonePart(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
  const first = lexemes[at]?.lower
  if (first === 'quarter') return undefined
  // "half a dozen", "half a million" are numerals.
  if (first === 'half' && readNumeral(lexemes, at)) return undefined
  const part = readPart(lexemes, at)
  // "2 1/4" starts with a whole.
  if (!part || part.value > 1) return undefined
  // "a third party", "a fifth day": an ordinal.
  const next = lexemes[part.end]
  const ordinal = first === 'a' && lexemes[part.end - 1]?.lower !== 'half' && next?.type === 'word'
  if (ordinal && !closedWords.has(next.lower)) return undefined
  return { ...part, digits: lexemes[at]?.type === 'number', loose: false, part: true }
}

/** "three eighths", "twenty-three fifths": a number over a plural ordinal. */
function readOver(lexemes: readonly Lexeme[], base: Numeral): Cardinal | undefined {
  if (base.digits || !Number.isInteger(base.value) || base.value === 0) return undefined
  // "six million and two thirds": only what is behind the "and" is divided.
  const joined = base.value > 20 && lexemes[base.end - 2]?.lower === 'and'
  const top = joined ? (small.get(lexemes[base.end - 1]?.lower ?? '') ?? 0) : base.value
  const found = readDenominator(lexemes, base.end, top)
  if (!found || (joined && top >= found.value)) return undefined
  const scale = joined ? (scales.get(lexemes[base.end - 3]?.lower ?? '') ?? 1) : 1
  const step = (scale >= 1e6 ? scale : 1) / found.value
  const value = base.value - top + top * step
  return { ...base, end: found.end, value, step, part: value < 1 }
}

/** "hundred thousand", "hundred and seventy-two": the article left out. */
function readBareScale(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const first = lexemes[at]
  const next = lexemes[at + 1]?.lower ?? ''
  if (first?.lower !== 'hundred') return undefined
  if (!scales.has(next) && !(next === 'and' && small.has(lexemes[at + 2]?.lower ?? ''))) {
    return undefined
  }
  const article: Lexeme = { ...first, lower: 'a', type: 'word' }
  const found = readNumeral([article, ...lexemes.slice(at, at + LONGEST)], 0)
  return found && { ...found, end: found.end - 1 + at }
}

const LONGEST = 12

/** "9 hundred and twenty": digits, their scale, then the rest. */
function withHundreds(lexemes: readonly Lexeme[], base: Numeral): Numeral {
  if (!base.digits || lexemes[base.end - 1]?.lower !== 'hundred') return base
  const and = lexemes[base.end]?.lower
  if (and !== 'and' && and !== '&') return base
  const rest = readNumeral(lexemes, base.end + 1)
  if (!rest || rest.value >= 100 || !Number.isInteger(rest.value)) return base
  return { ...rest, value: base.value + rest.value, digits: true }
}

/** "three billions", "2mil", "$5bn"; with `money` also "$5m", "$2.1T". */
function withScale(lexemes: readonly Lexeme[], base: Numeral, money: boolean): Numeral {
  const at = skipHyphen(lexemes, base.end)
  const word = lexemes[at]
  const letter = word?.lower ?? ''
  const glued = base.digits && word !== undefined && !word.spaced
  // "three hundred and two dozens": the dozens are two.
  const and = letter === 'dozens' && lexemes[base.end - 2]?.lower === 'and'
  const two = and ? small.get(lexemes[base.end - 1]?.lower ?? '') : undefined
  if (two !== undefined) return { ...base, end: at + 1, value: base.value + 11 * two }
  const scale =
    more.get(letter) ??
    (money && base.digits ? (letter === 't' ? 1e12 : scaleLetters.get(letter)) : undefined) ??
    (glued && letter === 'k' ? 1e3 : undefined)
  if (scale === undefined) return base
  return { ...base, end: at + 1, value: base.value * scale, step: base.step * scale }
}

/** "3 million and a half" is half a million more, "twenty and three fifths" three fifths. */
function withPart(lexemes: readonly Lexeme[], base: Numeral): Numeral {
  if (base.value % 1 !== 0 && base.value > 1e6 && !base.digits) return rescaled(base)
  const scale = scales.get(lexemes[base.end - 1]?.lower ?? '') ?? 1
  const tail = scale >= 1e6 ? readFraction(lexemes, base.end, false) : undefined
  if (tail) {
    const value = base.value + tail.value * scale
    return { ...base, end: tail.end, value, step: tail.step * scale }
  }
  if (lexemes[base.end]?.lower !== 'and' || base.value % 1 !== 0) return base
  const top = readNumeral(lexemes, base.end + 1)
  const over = top ? readOver(lexemes, top) : readArticlePart(lexemes, base.end + 1)
  if (!over || over.value >= 1) return base
  return { ...base, end: over.end, value: base.value + over.value, step: over.step }
}

/** "two million and a half", read as a half more, is half a million more. */
function rescaled(base: Numeral): Numeral {
  const whole = Math.floor(base.value)
  const scale = [1e12, 1e9, 1e6].find((one) => whole % one === 0) ?? 1
  return { ...base, value: whole + (base.value - whole) * scale, step: base.step * scale }
}
