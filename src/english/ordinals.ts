import { type Lexeme, lexemesOf, skipHyphen } from './lexemes.ts'
import { scales, small } from './numeral-words.ts'

/** An ordinal in a text: "seventh", "21st", "two hundredth". Offsets end exclusive. */
export interface FoundOrdinal {
  readonly start: number
  readonly end: number
  /** 1 or more. */
  readonly value: number
}

/** Irregular ones; the others are the cardinal with "th", "twentieth" for "twenty". */
const IRREGULAR: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/** The cardinal of an ordinal word below a hundred: "seventh" → "seven", "thirtieth" → "thirty". */
function cardinalOf(word: string): string | undefined {
  const regular = word.endsWith('ieth')
    ? `${word.slice(0, -4)}y`
    : word.endsWith('th')
      ? word.slice(0, -2)
      : ''
  return IRREGULAR[word] ?? (small.has(regular) ? regular : undefined)
}

/** A text without one of these has no ordinal; most have none. */
const GATE =
  /\d(?:st|nd|rd|th)\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|hundredth|thousandth|illionth)\b/iu

/** Cardinal words that may stand before an ordinal: "one hundred twenty-". */
const MAX_WORDS = 8

/**
 * Every ordinal of a text in order. Parts are none: "a third of", "one-third", "two thirds",
 * "a hundredth". "Second" may be the unit of time; what stands around tells.
 */
export function findOrdinals(text: string): readonly FoundOrdinal[] {
  if (!GATE.test(text)) return []
  const lexemes = lexemesOf(text)
  const found: FoundOrdinal[] = []
  for (let at = 0; at < lexemes.length; at++) {
    const read = readDigits(lexemes, at) ?? readWords(lexemes, at)
    if (!read) continue
    const first = lexemes[at]
    const last = lexemes[read.end - 1]
    if (first && last && !isPart(lexemes, at, read))
      found.push({ start: first.start, end: last.end, value: read.value })
    at = read.end - 1
  }
  return found
}

interface Read {
  readonly value: number
  /** Index of the lexeme behind it. */
  readonly end: number
}

/** "7th", "1,000th": the ending must fit the number. */
function readDigits(lexemes: readonly Lexeme[], at: number): Read | undefined {
  const number = lexemes[at]
  const ending = lexemes[at + 1]
  if (number?.type !== 'number' || !ending || ending.spaced) return undefined
  const value = Number(number.lower.replaceAll(',', ''))
  if (!Number.isInteger(value) || value < 1) return undefined
  return ending.lower === endingOf(value) ? { value, end: at + 2 } : undefined
}

function endingOf(value: number): string {
  const tens = value % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** "seventh", "twenty-first", "two hundred and fifth", "two hundredth". */
function readWords(lexemes: readonly Lexeme[], start: number): Read | undefined {
  let total = 0
  let group = 0
  let room = Number.POSITIVE_INFINITY
  for (let at = start, words = 0; words < MAX_WORDS; words++) {
    const word = lexemes[at]?.lower ?? ''
    const scale = scales.get(word.replace(/th$/u, ''))
    const unit = small.get(cardinalOf(word) ?? '')
    if (scale !== undefined && word.endsWith('th'))
      return { value: (total + group || 1) * scale, end: at + 1 }
    if (unit !== undefined && unit > 0)
      return unit < room ? { value: total + group + unit, end: at + 1 } : undefined
    const value = small.get(word)
    if (scale === 100 && group > 0) {
      group *= 100
      room = 100
    } else if (scale !== undefined && group > 0) {
      total += group * scale
      group = 0
      room = 1000
    } else if (value !== undefined && value > 0 && value < room) {
      group += value
      room = value >= 20 ? 10 : 0
    } else if (word !== 'and' || room !== 100) return undefined
    at = skipHyphen(lexemes, at + 1)
  }
  return undefined
}

/** "a third of voters", "one-third", "a hundredth"; "one hundred twenty-fifth" is none. */
function isPart(lexemes: readonly Lexeme[], at: number, { value, end }: Read): boolean {
  if (value < 3 || lexemes[at]?.type === 'number') return false
  const before = lexemes[at - 1]?.lower === '-' ? lexemes[at - 2] : lexemes[at - 1]
  const counted = before !== undefined && small.has(before.lower)
  const article = before !== undefined && /^an?$/u.test(before.lower)
  const round =
    value >= 100 && value === (scales.get(lexemes[end - 1]?.lower.slice(0, -2) ?? '') ?? 0)
  return counted || (article && (round || lexemes[end]?.lower === 'of'))
}
