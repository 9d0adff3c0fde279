import type { Modifier } from './amount.ts'
import { readDurations } from './durations.ts'
import { small } from './numeral-words.ts'

/** How far apart two events are, in seconds; `max` may be Infinity. */
export interface Gap {
  readonly min: number
  readonly max: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** One unit, and what its bare plural may mean: "hours" are less than "days". */
const UNITS: Readonly<Record<string, { readonly one: number; readonly bare: Gap }>> = {
  second: { one: 1, bare: { min: 0, max: 2 * MINUTE } },
  moment: { one: MINUTE, bare: { min: 0, max: 15 * MINUTE } },
  minute: { one: MINUTE, bare: { min: 0, max: 59 * MINUTE } },
  hour: { one: HOUR, bare: { min: HOUR, max: 1.25 * DAY } },
  day: { one: DAY, bare: { min: 1.5 * DAY, max: 11 * DAY } },
  night: { one: DAY, bare: { min: 0, max: 11 * DAY } },
  morning: { one: DAY, bare: { min: 0, max: 11 * DAY } },
  evening: { one: DAY, bare: { min: 0, max: 11 * DAY } },
  week: { one: 7 * DAY, bare: { min: 12 * DAY, max: 60 * DAY } },
  month: { one: 30 * DAY, bare: { min: 45 * DAY, max: 730 * DAY } },
  year: { one: 365 * DAY, bare: { min: 600 * DAY, max: Number.POSITIVE_INFINITY } },
}

/**
 * Source of a pattern for what stands before "before" and "after": "minutes", "just two hours",
 * "more than a week", "the day", "half an hour".
 */
export const GAP = String.raw`(?:(?:just|only|barely|about|around|some|roughly|nearly|almost|more than|over|less than|under|at least|within)\s+)?(?:(?:half an?|an?|the|${[...small.keys()].join('|')}|\d{1,3}|several|many|a few|a couple of|a matter of)\s+)?(?:seconds?|moments?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|months?|years?)`

// "a matter of | hours", "just | minutes": nobody says how many
const BARE =
  /^(?:(?:just|only|barely|about|around|some|roughly|nearly|almost|more than|over|less than|under|at least|within|several|many|a few|a couple of|a matter of)\s+)*(?<unit>[a-z]+?)s$/u
// "the day", "just the night"
const THE = /^(?:[a-z]+\s+)?the\s+(?<unit>[a-z]+)$/u

/** How wide a number is meant: "two hours before" may be half as much again. */
const SLACK = 0.6

/** The seconds that a gap may mean; undefined for other words. Half as much again is no conflict. */
export function readGap(words: string): Gap | undefined {
  const text = words.toLowerCase().replace(/\s+/gu, ' ').trim()
  const bare = UNITS[BARE.exec(text)?.groups?.['unit'] ?? '']
  if (bare) return bare.bare
  const unit = UNITS[THE.exec(text)?.groups?.['unit'] ?? '']
  // "the day before" is up to two days.
  if (unit) return { min: 0, max: 2 * unit.one }
  const [found] = readDurations(text)
  if (!found || found.end < text.length) return undefined
  const { number, high = number, modifier } = found.amount
  if (modifier === 'unknown') return undefined
  return {
    min: BELOW.has(modifier) ? 0 : number * SLACK,
    max: ABOVE.has(modifier) ? Number.POSITIVE_INFINITY : high / SLACK,
  }
}

const BELOW: ReadonlySet<Modifier> = new Set(['less-than', 'at-most'])
const ABOVE: ReadonlySet<Modifier> = new Set(['more-than', 'at-least'])
