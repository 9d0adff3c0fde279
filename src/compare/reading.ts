import type { Amount } from '../english/amount.ts'
import { around, type Interval, interval } from './interval.ts'

/**
 * What an amount says. `literal` is what it entails; `pragmatic` is what a reader takes from it:
 * who knew four would not write "more than three" (Cummins, Sauerland & Solt 2012).
 */
export interface AmountReading {
  readonly literal: Interval
  readonly pragmatic: Interval
  /** The very number, where one is stated; "more than five" states none. */
  readonly point?: number
}

/** Read an amount that an article states. Formulas: design, "Comparing and judging". */
export function readClaim(amount: Amount): AmountReading {
  const { number: n, step } = amount
  switch (amount.modifier) {
    case 'exact':
      return { literal: around(n, halo(amount)), pragmatic: around(n, spread(amount)), point: n }
    case 'approximate': {
      const width = around(n, roughly(amount))
      return { literal: width, pragmatic: width, point: n }
    }
    case 'more-than': {
      const open = { lowClosed: false, highClosed: false }
      const reach = interval(n, n + window(n, step), open)
      return { literal: interval(n, Number.POSITIVE_INFINITY, open), pragmatic: reach }
    }
    case 'less-than': {
      const open = { highClosed: false }
      return { literal: interval(0, n, open), pragmatic: interval(n - window(n, step), n, open) }
    }
    case 'nearly': {
      // TimeBank marks "nearly" as less, as less or equal, and as about: the number itself is in.
      const reach = Math.min(0.75 * window(n, step), 0.2 * n)
      return { literal: interval(0, n), pragmatic: interval(n - reach, n) }
    }
    case 'at-least':
      return { literal: interval(n, Number.POSITIVE_INFINITY), pragmatic: interval(n, 1.5 * n) }
    case 'at-most':
      return { literal: interval(0, n), pragmatic: interval(0.5 * n, n) }
    default: {
      const range = interval(n, amount.high ?? n)
      return { literal: range, pragmatic: range }
    }
  }
}

/** Read an amount of the record. A bare number is itself, give or take its halo and no more. */
export function readRecorded(amount: Amount): AmountReading {
  const reading = readClaim(amount)
  if (amount.modifier === 'exact') return { ...reading, pragmatic: reading.literal }
  if (amount.modifier !== 'approximate') return reading
  // "about 4 hours" states no very number that "more than four" could miss.
  return { literal: reading.literal, pragmatic: reading.pragmatic }
}

/** The numbers that a bare number stands for to the letter. */
export function haloOf(amount: Amount): Interval {
  return around(amount.number, halo(amount))
}

/** 5 %, and never past half a step: 22 hours are not 21. */
function halo({ number, step, precise }: Amount): number {
  return precise ? 0 : Math.min(0.05 * number, step / 2)
}

/** A number a tenth off is another one: 10 hours are not 11. */
function spread(amount: Amount): number {
  if (amount.precise) return 0
  return Math.min(amount.step / 2, (inUnits(amount) <= 3 ? 0.17 : 0.095) * amount.number)
}

/** From three digits that count on. */
const DETAILED = 100
/** From two digits that count on, but for multiples of five. */
const TWO_DIGITS = 20

function roughly(amount: Amount): number {
  const { number, step } = amount
  const most = inUnits(amount) <= 3 ? 0.25 : 0.15
  return Math.min(Math.max(step / 2, shareOf(number / step) * number), most * number)
}

/** "about 334", "about 87": the more digits, the less is left open (Krifka 2007, round words for round sizes). */
function shareOf(units: number): number {
  if (units >= DETAILED) return 0.03
  return units >= TWO_DIGITS && Math.round(units) % 5 !== 0 ? 0.05 : 0.1
}

function inUnits({ number, unit = 1 }: Amount): number {
  return number / unit
}

/** How far "more than" and "less than" reach: to the next number as round as this one. */
function window(number: number, step: number): number {
  return Math.min(step, Math.max(0.25 * number, 0.75 * Math.min(step, number)))
}
