import type { Amount } from '../english/amount.ts'
import type { DateValue } from '../english/calendar.ts'
import type { ClockTime } from '../english/clock.ts'
import { offsetIn, zoneOffset } from '../english/zone.ts'
import type { Fact, FactRecord, RecordedEvent } from '../model.ts'
import { type Interval, interval } from './interval.ts'

/** When an event began and ended, as far as its record tells. */
export interface Moments {
  /** Days since 1970-01-01 on which it may have begun, and on which it may have ended. */
  readonly firstDay: Interval
  readonly lastDay: Interval
  /** Seconds since 1970-01-01 UTC at which it may have begun, and at which it may have ended. */
  readonly begins: Interval
  /** Undefined where nothing tells how long it went on. */
  readonly ends?: Interval
  /** A clock time says when it began. */
  readonly clock: boolean
  readonly timezone?: string
  /** What it is worked out from: the day, and the clock time where there is one. */
  readonly when: Fact
  readonly starts?: Fact
}

const MINUTE = 60
const DAY = 86_400

/** Kinds of event that are over as soon as they have happened. */
const PUNCTUAL = new Set(
  'attack accident arrest escape death announcement opening closure deal'.split(' '),
)

/** Undefined without a day, for a plan, and where sources disagree on when it was. */
export function momentsOf(event: RecordedEvent, record: FactRecord): Moments | undefined {
  const own = record.facts.filter((fact) => fact.event === event.id)
  const factOf = (key: string) => own.find((fact) => fact.key === key)
  const [when, starts] = [factOf('when'), factOf('starts')]
  const days = daysOf(event.when)
  if (!days || !when || event.planned) return undefined
  if ([when, starts].some((fact) => fact?.disputed || fact?.revisions || fact?.accept))
    return undefined
  const timezone = event.timezone ?? record.timezone
  const shift = shiftOf(starts?.value, timezone, days.first.low)
  const clock = isClock(starts?.value) && isSingle(days.first) && shift !== undefined
  const begins = clock ? at(days.first.low, starts.value, shift) : wholeDays(days.first, shift)
  const ends = endsOf({ event, days, begins, clock, shift, lasted: factOf('lasted')?.value })
  return {
    firstDay: days.first,
    lastDay: days.last,
    begins,
    ...(ends ? { ends } : {}),
    clock,
    ...(timezone === undefined ? {} : { timezone }),
    when,
    ...(clock && starts ? { starts } : {}),
  }
}

interface Days {
  readonly first: Interval
  readonly last: Interval
}

/** "2026-03-09 to 2026-03-11" begins on the first of them; "2026-03" on any day of the month. */
function daysOf(when: DateValue | undefined): Days | undefined {
  if (when?.from === undefined || when.to === undefined || when.side !== undefined) return undefined
  const { from, to } = when
  if (when.grain !== 'day') return { first: interval(from, to), last: interval(from, to) }
  return { first: interval(from, from), last: interval(to, to) }
}

function isSingle({ low, high }: Interval): boolean {
  return low === high
}

interface Known {
  readonly event: RecordedEvent
  readonly days: Days
  readonly begins: Interval
  readonly clock: boolean
  readonly shift: number | undefined
  readonly lasted: unknown
}

function endsOf({ event, days, begins, clock, shift, lasted }: Known): Interval | undefined {
  if (days.last.high > days.first.high) return wholeDays(days.last, shift)
  if (event.kind !== undefined && PUNCTUAL.has(event.kind)) return begins
  if (isLength(lasted)) {
    const { number, high = number } = lasted
    return interval(begins.low + 0.8 * number, begins.high + 1.2 * high)
  }
  // Of a day of which no hour is known, the end is on the same day.
  return clock ? undefined : begins
}

/** From the first midnight to the last, `shift` minutes east of UTC. */
function wholeDays({ low, high }: Interval, shift = 0): Interval {
  return interval(low * DAY - shift * MINUTE, (high + 1) * DAY - shift * MINUTE)
}

function at(day: number, { from, to, grain, nearness }: ClockTime, shift: number): Interval {
  const slack = grain === 'part' ? 0 : nearness === 'about' ? 20 : rounding(from, grain)
  const start = day * DAY - shift * MINUTE
  return interval(start + (from - slack) * MINUTE, start + (to + slack) * MINUTE)
}

/** Minutes that a recorded time may be rounded by: ten of an hour, five of a half, two of a five. */
function rounding(from: number, grain: ClockTime['grain']): number {
  if (grain === 'hour') return 10
  return from % 30 === 0 ? 5 : from % 5 === 0 ? 2 : 1
}

/** Minutes east of UTC of a recorded clock time. */
function shiftOf(starts: unknown, timezone: string | undefined, day: number): number | undefined {
  const zone = isClock(starts) ? starts.zone : undefined
  if (zone !== undefined && !/^local/iu.test(zone)) return zoneOffset(zone, day, timezone)
  // Without a zone all times of a record are of one place.
  return timezone === undefined ? 0 : offsetIn(timezone, day)
}

function isClock(value: unknown): value is ClockTime {
  if (typeof value !== 'object' || value === null) return false
  return 'nearness' in value && value.nearness !== 'before' && value.nearness !== 'after'
}

function isLength(value: unknown): value is Amount {
  if (typeof value !== 'object' || value === null || !('modifier' in value)) return false
  return /^(?:exact|approximate|nearly|between)$/u.test(String(value.modifier))
}
