import type { Amount } from '../english/amount.ts'
import { readDurations } from '../english/durations.ts'
import type { Gap } from '../english/gap.ts'
import { type Interval, interval } from './interval.ts'
import type { Moments } from './moments.ts'
import { readClaim } from './reading.ts'

/** How far the later of two events lies behind the earlier, as their recorded days and hours tell. */
export interface Apart {
  /** Calendar days; negative where the one that is said to be later came first. */
  readonly days: Interval
  readonly seconds: Interval
  /** Seconds from the beginning of the one to that of the other, the middle of what it may be. */
  readonly beginnings: number
  /** The hour of both is known. */
  readonly clock: boolean
  /** The two were in different time zones: a day of one may be another day of the other. */
  readonly zones: boolean
}

/** What words say of how far apart two events are. */
export interface StatedApart {
  readonly by?: string
  readonly gap?: Gap
}

const DAY = 86_400

/**
 * From the earlier event to the beginning of the later one. It is counted from the beginning or
 * from the end of the earlier, or from any moment between them; `begun`: from its beginning.
 */
export function apartOf(later: Moments, earlier: Moments, begun: boolean): Apart {
  const whole = span(later.begins, earlier.begins)
  const rest = earlier.ends && span(later.begins, earlier.ends)
  // Nobody knows when a meeting ended: at most as much time has gone by as since it began.
  const unknown = Math.min(whole.low, 0)
  const low = begun ? whole.low : rest ? Math.min(rest.low, whole.low) : unknown
  const days = span(later.firstDay, earlier.firstDay)
  const ended = begun ? days : span(later.firstDay, earlier.lastDay)
  return {
    days: interval(Math.min(days.low, ended.low), days.high),
    seconds: interval(low, whole.high),
    beginnings: (whole.low + whole.high) / 2,
    clock: later.clock && earlier.clock,
    zones: later.timezone !== earlier.timezone,
  }
}

function span(later: Interval, earlier: Interval): Interval {
  return interval(later.low - earlier.high, later.high - earlier.low)
}

/**
 * Whether the words cannot be true of the two: the other one came first, or the measure does not
 * fit. Days are counted by the calendar; weeks, months and years are rounded as people do.
 */
export function contradicts(apart: Apart, { by, gap }: StatedApart): 'order' | 'gap' | undefined {
  if (isTurned(apart)) return 'order'
  if (by === undefined || !gap) return undefined
  const amount = amountOf(by)
  if (!amount) return within(apart.seconds, loose(gap)) ? undefined : 'gap'
  const unit = amount.unit ?? 1
  const stated = statedInterval(amount)
  if (unit < DAY) return within(apart.seconds, stated) ? undefined : 'gap'
  const zone = apart.zones ? 1 : 0
  const days = interval(stated.low / DAY - zone, stated.high / DAY + zone)
  if (within(apart.days, days)) return undefined
  // From Friday night to Monday morning it is three days, and little more than two.
  const elapsed = interval(Math.floor(apart.seconds.low / DAY), apart.days.high)
  return apart.clock && within(elapsed, days) ? undefined : 'gap'
}

/** The event that is said to be later was earlier, on another day or by the clock. */
function isTurned({ days, seconds, clock, zones }: Apart): boolean {
  return clock ? seconds.high < 0 : days.high < (zones ? -1 : 0)
}

function within(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high
}

/** "the day after" is one day. */
function amountOf(by: string): Amount | undefined {
  const [found] = readDurations(/^(?:just |only )?the day$/iu.test(by) ? 'one day' : by)
  return found?.amount.modifier === 'unknown' ? undefined : found?.amount
}

/** "days", "weeks": a bare plural may mean half as much again. */
function loose({ min, max }: Gap): Interval {
  return interval(min * 0.75, max * 1.5)
}

const WEEK = 7 * DAY
const MONTH = 30 * DAY
const YEAR = 365 * DAY

/** The seconds that words may mean at most. */
function statedInterval(amount: Amount): Interval {
  const { number, high = number, modifier, unit = 1 } = amount
  const slack = slackOf(number, unit)
  switch (modifier) {
    case 'more-than':
    case 'at-least':
      return interval(number - slack / 4, Number.POSITIVE_INFINITY)
    case 'less-than':
    case 'at-most':
      return interval(0, number + slack / 4)
    case 'nearly':
      return interval(Math.min(number - slack, 0.75 * number), number + slack / 4)
    case 'approximate': {
      const read = readClaim(amount).pragmatic
      return interval(
        Math.min(read.low, number - 1.5 * slack),
        Math.max(read.high, number + 1.5 * slack),
      )
    }
    default:
      return interval(number - slack, high + slack)
  }
}

/** How far people round: days are counted, "a week after" may be five days or nine. */
function slackOf(number: number, unit: number): number {
  const count = number / unit
  if (unit < DAY) return Math.min(unit / 2, number / 3)
  if (unit < WEEK) return count > 20 ? 0.05 * number : 0
  if (unit < MONTH) return (count < 2 ? 2 : 3) * DAY
  if (unit < YEAR) return (count < 2 ? 12 : 17) * DAY
  return count < 2 ? 90 * DAY : Math.max(0.6 * YEAR, 0.1 * number)
}
