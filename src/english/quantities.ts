import type { Modifier } from './amount.ts'
import { type Cardinal, readCardinal } from './cardinals.ts'
import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts'
import { readHedgeAfter } from './hedges.ts'
import { isHyphen, type Lexeme } from './lexemes.ts'
import { type Dimension, type Measure, readMeasure } from './measures.ts'
import { stepOf } from './numerals.ts'
import { readProportion } from './proportions.ts'

/** A number with its unit, before hedges around it and what is counted. Indices of lexemes. */
export interface RawQuantity {
  readonly start: number
  readonly end: number
  /** Index of the number’s own first lexeme, and of the one behind its last. */
  readonly number: number
  readonly numberEnd: number
  readonly value: number
  readonly step: number
  readonly dimension: Dimension
  readonly currency?: string
  /** Base units in one of the words' units. */
  readonly unit: number
  /** A hedge between the number and its unit: "20-odd people". */
  readonly infix: Modifier
  readonly digits: boolean
  /** "5 pounds" read as money: the same as a weight, in kilograms. */
  readonly weight?: number
  /** A plain number, without currency, percent or unit. */
  readonly bare: boolean
}

/**
 * The number that starts at lexeme `at` with its sign, currency and unit of measure:
 * "$1.3 million", "13 nautical miles", "minus 5 per cent", "two-thirds". Undefined where none starts.
 */
export function readQuantity(lexemes: readonly Lexeme[], at: number): RawQuantity | undefined {
  const before = readCurrencyBefore(lexemes, at)
  const signed = before?.end ?? at
  const minus = minusAt(lexemes, signed)
  const number = minus ?? signed
  const proportion = before ? undefined : readProportion(lexemes, number)
  const cardinal = proportion ?? readCardinal(lexemes, number, { money: before !== undefined })
  if (!cardinal || (minus !== undefined && cardinal.part)) return undefined
  const sign = minus === undefined ? 1 : -1
  const odd = readHedgeAfter(lexemes, cardinal.end)
  const start = minus !== undefined || before ? at : number
  const base = { start, number, sign, cardinal }
  if (before) {
    const { currency, factor } = before
    return money(lexemes, base, { currency, factor, end: cardinal.end })
  }
  if (cardinal.part) return part(base)
  return (
    unitAt(lexemes, base, cardinal.end, 'exact') ??
    (odd && unitAt(lexemes, base, odd.end, odd.modifier)) ??
    bare(base)
  )
}

interface Base {
  readonly start: number
  readonly number: number
  readonly sign: number
  readonly cardinal: Cardinal
}

function common({ start, number, sign, cardinal }: Base) {
  const { end, value, step, digits, loose } = cardinal
  const infix: Modifier = loose ? 'approximate' : 'exact'
  return { start, number, numberEnd: end, end, value: sign * value, step, digits, infix, unit: 1 }
}

/** A unit of money or of measure at `at`, `infix` before it. */
function unitAt(
  lexemes: readonly Lexeme[],
  base: Base,
  at: number,
  infix: Modifier,
): RawQuantity | undefined {
  const { digits } = base.cardinal
  const coin = readCurrencyAfter(lexemes, at)
  if (coin) {
    const found = money(lexemes, base, coin)
    const hedged = infix === 'exact' ? found : { ...found, infix }
    // "5 pounds" may be weighed: kilograms.
    return coin.weighs ? { ...hedged, weight: POUND } : hedged
  }
  const found = readMeasure(lexemes, at, digits)
  if (!found) return undefined
  const { dimension, factor, offset = 0 } = found.measure
  const raw = common(base)
  const rest = readRest(lexemes, found)
  const share = dimension === 'share' || dimension === 'points'
  return {
    ...raw,
    end: rest?.end ?? found.end,
    value: (raw.value + offset) * factor + (rest?.value ?? 0),
    // A percentage is as exact as it is written: 20 % is not 21 %.
    step: rest?.step ?? (share ? Math.min(raw.step, 1) : raw.step) * factor,
    dimension,
    unit: factor,
    infix: infix === 'exact' ? raw.infix : infix,
    bare: false,
  }
}

/** "5 feet 10 inches", "7 pounds, 3 ounces": the rest in a smaller unit. */
function readRest(
  lexemes: readonly Lexeme[],
  { end, measure }: { readonly end: number; readonly measure: Measure },
) {
  if (measure.dimension !== 'length' && measure.dimension !== 'mass') return undefined
  const at = lexemes[end]?.lower === ',' || lexemes[end]?.lower === 'and' ? end + 1 : end
  const cardinal = readCardinal(lexemes, at)
  const found = cardinal && readMeasure(lexemes, cardinal.end, cardinal.digits)
  if (!found || found.measure.dimension !== measure.dimension) return undefined
  const { factor } = found.measure
  const value = cardinal.value * factor
  return value < measure.factor
    ? { end: found.end, value, step: cardinal.step * factor }
    : undefined
}

const POUND = 0.45359237

/** "75 USD million": the scale behind the code; "thirteen dollars forty-five cents". */
function money(
  lexemes: readonly Lexeme[],
  base: Base,
  coin: { readonly end: number; readonly currency: string; readonly factor: number },
): RawQuantity {
  const raw = common(base)
  const late = readCardinal([ONE, ...lexemes.slice(coin.end, coin.end + 2)], 0)
  const scale = coin.end > raw.numberEnd && late && late.end === 2 && late.value >= 1e6
  const factor = coin.factor * (scale ? late.value : 1)
  const end = scale ? coin.end + 1 : coin.end
  const cents = coin.factor === 1 && !scale ? readCents(lexemes, end) : undefined
  return {
    ...raw,
    end: Math.max(cents?.end ?? end, raw.end),
    value: raw.value * factor + (cents?.value ?? 0),
    step: cents ? 0.01 : raw.step * factor,
    dimension: 'money',
    currency: coin.currency,
    unit: coin.factor,
    bare: false,
  }
}

const ONE: Lexeme = { start: 0, end: 0, lower: '1', type: 'number', spaced: true }

/** "and forty-two cents" */
function readCents(lexemes: readonly Lexeme[], at: number) {
  const start = lexemes[at]?.lower === 'and' ? at + 1 : at
  const cardinal = readCardinal(lexemes, start)
  if (!cardinal || cardinal.value >= 100 || !Number.isInteger(cardinal.value)) return undefined
  const coin = readCurrencyAfter(lexemes, cardinal.end)
  return coin?.factor === 0.01 ? { end: coin.end, value: cardinal.value / 100 } : undefined
}

/** "two-thirds", "half", "one in five": a share, in percent. */
function part(base: Base): RawQuantity {
  const raw = common(base)
  const { value, step } = raw
  return { ...raw, value: value * 100, step: step * 100, dimension: 'share', bare: false }
}

function bare(base: Base): RawQuantity {
  return { ...common(base), dimension: 'count', bare: true }
}

/** The index behind "minus", "negative" or a sign that stands apart from what is before it. */
function minusAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const first = lexemes[at]
  if (first?.lower === 'minus' || first?.lower === 'negative') return at + 1
  const next = lexemes[at + 1]
  const sign = first?.lower === '−' || (isHyphen(first) && first?.lower === '-')
  const apart = at === 0 || first?.spaced === true
  return sign && apart && next?.type === 'number' && !next.spaced ? at + 1 : undefined
}

/** The step of a whole number of percent when a hedge rounds it: "more than 20 per cent". */
export function roundStep(raw: RawQuantity): number {
  const whole = raw.value / raw.unit
  return raw.dimension === 'share' && Number.isInteger(whole) && whole !== 0
    ? stepOf(Math.abs(whole))
    : raw.step
}
