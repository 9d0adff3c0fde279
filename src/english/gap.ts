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

// "more than | two | hours"
const PARTS =
  /^(?:(?<hedge>more than|over|at least|less than|under|within)\s+|[a-z]+\s+)??(?:(?<half>half)\s+)?(?:(?<count>an?|the|[a-z]+|\d{1,3})\s+)?(?<unit>[a-z]+?)s?$/u

/** How wide a number is meant: "two hours before" may be half as much again. */
const SLACK = 0.6

/** The seconds that a gap may mean; undefined for other words. Half as much again is no conflict. */
export function readGap(words: string): Gap | undefined {
  const text = words.toLowerCase().replace(/\s+/gu, ' ').trim()
  const groups = PARTS.exec(text)?.groups
  const unit = UNITS[groups?.['unit'] ?? '']
  if (!groups || !unit) return undefined
  const count = groups['count'] ?? ''
  // "the day before" and "a day before" are up to two days.
  const one = count === 'a' || count === 'an' ? 1 : small.get(count)
  const number = one ?? (/^\d+$/u.test(count) ? Number(count) : undefined)
  if (count === 'the') return { min: 0, max: 2 * unit.one }
  if (number === undefined) return unit.bare
  const seconds = number * unit.one * (groups['half'] ? 0.5 : 1)
  const hedge = groups['hedge'] ?? ''
  return {
    min: /^(?:less|under|within)/u.test(hedge) ? 0 : seconds * SLACK,
    max: /^(?:more|over|at least)/u.test(hedge) ? Number.POSITIVE_INFINITY : seconds / SLACK,
  }
}
