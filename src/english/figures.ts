import type { Amount, Modifier } from './amount.ts'
import { readBearing } from './bearings.ts'
import { readCountedNouns } from './counted-nouns.ts'
import { readFigureHedges } from './figure-hedges.ts'
import { stack } from './hedges.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { isNoFigure, isTornBefore } from './no-figures.ts'
import { fractionCharacters, scales, small } from './numeral-words.ts'
import { readPer } from './per.ts'
import { roundStep } from './quantities.ts'
import type { Figure, FoundFigure, Measure, Quantity } from './quantity.ts'
import { type QuantityRange, readQuantityRange } from './quantity-range.ts'
import { readScore } from './scores.ts'
import { readVagueFigure } from './vague-figures.ts'

// A digit or a word that a number starts with: no figure is without one.
const anyNumber =
  /\d|[½⅓⅔¼¾]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|half|halves|quarters?|thirds?|fifths?|\w+ths?|single|several|few|couple|handful|number)\b/iu

/**
 * Every figure that a text states, in order: counts, money, percentages, measures, scores. Ages,
 * years, days, times, lengths of time, model and list numbers are none. A value with its
 * conversion in brackets is one figure with two readings. Offsets in the text.
 */
export function readFigures(text: string): readonly FoundFigure[] {
  if (!anyNumber.test(text)) return []
  const lexemes = lexemesOf(text)
  const figures: FoundFigure[] = []
  for (let at = 0; at < lexemes.length; ) {
    const found = mayStart(lexemes[at], lexemes[at + 1]) ? readAt(lexemes, at, text) : undefined
    const [first, last] = [lexemes[found?.start ?? -1], lexemes[(found?.spanEnd ?? 0) - 1]]
    if (found?.figure && first && last) {
      figures.push({ start: first.start, end: last.end, figure: found.figure })
    }
    at = Math.max(at + 1, found?.end ?? 0)
  }
  return figures
}

/**
 * The one figure that a phrase of a record states, whatever it would be in prose: "1945", "about
 * 20%". The text behind it is what is counted. Undefined when the phrase starts with none.
 */
export function readFigurePhrase(text: string): FoundFigure | undefined {
  const lexemes = lexemesOf(text)
  for (let at = 0; at < lexemes.length; at += 1) {
    const found = readAt(lexemes, at, text, false)
    const [first, last] = [lexemes[found?.start ?? -1], lexemes[(found?.spanEnd ?? 0) - 1]]
    if (found?.figure && first && last) {
      return { start: first.start, end: last.end, figure: found.figure }
    }
  }
  return undefined
}

const starters: ReadonlySet<string> = new Set([
  ...['a', 'half', 'quarter', 'dozen', 'single', 'minus', 'negative', 'between', 'from', 'u', 'us'],
  ...['several', 'few', 'couple', 'dozens', 'scores', 'hundreds', 'thousands', 'tens', 'millions'],
  ...['c', 'ca', 'can', 'au', 'aud', 'nz', 'hk', 'mex', 'mxn', 'cad', 'usd', 'nt', 'sg', 'r', 's'],
  ...['billions', '-', '−', 'hundred'],
  ...small.keys(),
  ...scales.keys(),
  ...fractionCharacters.keys(),
])

/** A cheap first look: most words start no figure. */
function mayStart(lexeme: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (!lexeme) return false
  if (lexeme.type === 'number' || next?.type === 'number') return true
  return starters.has(lexeme.lower) || (lexeme.type === 'mark' && /\p{Sc}/u.test(lexeme.lower))
}

interface ReadAt {
  /** Lexemes of the span, hedges inside. */
  readonly start: number
  readonly spanEnd: number
  /** Where the search goes on. */
  readonly end: number
  /** Undefined for a number that is no figure. */
  readonly figure?: Figure
}

function readAt(
  lexemes: readonly Lexeme[],
  at: number,
  text: string,
  strict = true,
): ReadAt | undefined {
  const score = strict ? readScore(lexemes, at, text) : undefined
  if (score) {
    const figure: Figure = { form: 'score', sides: score.sides, either: score.either }
    return { start: at, spanEnd: score.end, end: score.end, figure }
  }
  const vague = readVagueFigure(lexemes, at)
  if (vague) return { start: at, spanEnd: vague.end, end: vague.end, ...optional(vague.figure) }
  const range = readQuantityRange(lexemes, at)
  if (!range) return undefined
  const hedged = withBound(lexemes, readHedged(lexemes, range))
  const placed = { text, lexemes, start: hedged.start, raw: range.first }
  const last = range.last && { ...placed, start: range.last.start, raw: range.last, second: true }
  // "1999 to 2004", "three to four days": the second number tells what the first is.
  if (strict && (last ? isNoFigure(last) || isTornBefore(placed) : isNoFigure(placed))) {
    return { start: at, spanEnd: hedged.end, end: range.end }
  }
  const converted = readConversion(lexemes, hedged.end, hedged.quantity)
  const readings = [
    hedged.quantity,
    ...weightOf(range, hedged.quantity),
    ...(converted?.readings ?? []),
  ]
  const end = converted?.end ?? hedged.end
  const figure: Figure = {
    form: 'quantity',
    readings,
    ...bearingOf(hedged, lexemes[end - 1], text),
  }
  return { start: hedged.start, spanEnd: end, end, figure }
}

function optional(figure: Figure | undefined): Pick<ReadAt, 'figure'> {
  return figure ? { figure } : {}
}

interface Hedged {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
}

function readHedged(lexemes: readonly Lexeme[], range: QuantityRange): Hedged {
  const { first, last, end } = range
  const hedges = readFigureHedges(lexemes, range.start, end)
  const inner: Modifier = last ? 'between' : first.infix
  const modifier = stack(hedges.modifier, inner)
  const per = readPer(lexemes, hedges.end, first.dimension)
  const behind = readCountedNouns(lexemes, hedges.end, first.value)
  const { dimension, currency } = last?.currency === undefined ? first : last
  const quantity: Quantity = {
    amount: amountOf(range, modifier),
    dimension,
    ...(currency === undefined ? {} : { currency }),
    ...(per ? { per: per.unit } : {}),
    ...(dimension === 'count'
      ? prefixed(lexemes, hedges.start, behind)
      : { nouns: [], counted: false }),
  }
  return { start: hedges.start, end: per?.end ?? hedges.end, quantity }
}

/** "above 1000 and below 1500": two bounds are a range. */
function withBound(lexemes: readonly Lexeme[], low: Hedged): Hedged {
  const joint = lexemes[low.end]?.lower
  const { amount } = low.quantity
  if (amount.modifier !== 'more-than' || (joint !== 'and' && joint !== 'but')) return low
  for (let at = low.end + 2; at <= low.end + 3; at += 1) {
    const range = readQuantityRange(lexemes, at)
    if (!range) continue
    const high = readHedged(lexemes, range)
    const bound = high.quantity.amount
    if (high.start !== low.end + 1 || bound.modifier !== 'less-than') return low
    if (high.quantity.dimension !== low.quantity.dimension || bound.number <= amount.number)
      return low
    const between = { ...amount, high: bound.number, modifier: 'between' } as const
    return { start: low.start, end: high.end, quantity: { ...high.quantity, amount: between } }
  }
  return low
}

/** "magnitude 6.1": the noun before the number. */
function prefixed(
  lexemes: readonly Lexeme[],
  start: number,
  behind: Pick<Quantity, 'nouns' | 'counted'>,
): Pick<Quantity, 'nouns' | 'counted'> {
  const before =
    lexemes[start - 1]?.lower === 'of' || lexemes[start - 1]?.lower === '-' ? start - 2 : start - 1
  if (lexemes[before]?.lower !== 'magnitude') return behind
  return { nouns: ['magnitude'], counted: true }
}

/** Counts up to twenty are exact, unless a hedge says otherwise. */
const EXACT_UP_TO = 20

function amountOf({ first, last }: QuantityRange, modifier: Modifier): Amount {
  const { value, unit, dimension } = first
  const step = modifier === 'exact' ? first.step : roundStep(first)
  const precise =
    dimension === 'count' && modifier === 'exact' && first.step >= 1 && value <= EXACT_UP_TO
  const high = last ? { high: last.value } : {}
  return { number: value, ...high, step, modifier, precise, unit }
}

/** "12 miles | north of Harlow" */
function bearingOf(
  { quantity }: Hedged,
  last: Lexeme | undefined,
  text: string,
): Pick<Measure, 'bearing'> {
  const bearing = quantity.dimension === 'length' && last ? readBearing(text, last.end) : undefined
  return bearing ? { bearing } : {}
}

/** "5 pounds" may be a weight. */
function weightOf({ first, last }: QuantityRange, money: Quantity): readonly Quantity[] {
  const weight = (last ?? first).weight
  if (weight === undefined) return []
  const { amount } = money
  const high = amount.high === undefined ? {} : { high: amount.high * weight }
  const number = amount.number * weight
  return [
    {
      amount: { ...amount, number, ...high, step: amount.step * weight, unit: weight },
      dimension: 'mass',
      nouns: [],
      counted: false,
    },
  ]
}

/** "(13 km)", "(about $141 billion)": the same in other units. */
function readConversion(lexemes: readonly Lexeme[], at: number, main: Quantity) {
  if (lexemes[at]?.lower !== '(') return undefined
  for (let start = at + 1; start <= at + 4; start += 1) {
    const range = readQuantityRange(lexemes, start)
    if (!range) continue
    const { quantity, end } = readHedged(lexemes, range)
    if (!isConversion(main, quantity) || !/^[),;/]$/u.test(lexemes[end]?.lower ?? ''))
      return undefined
    const close = lexemes[end]?.lower === ')' ? end + 1 : end
    return { end: close, readings: [quantity] }
  }
  return undefined
}

function isConversion(main: Quantity, other: Quantity): boolean {
  if (main.dimension !== other.dimension || main.dimension === 'count') return false
  return main.currency !== other.currency || main.amount.unit !== other.amount.unit
}
