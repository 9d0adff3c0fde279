import type { DateValue } from '../english/calendar.ts'
import { civilDate, weekdayOf } from '../english/civil-day.ts'

// A run longer than this holds every weekday, a recorded one of a week or more too.
const WEEK = 7

/**
 * Whether the parts that the words name (weekday, month, day of the month) fit a day of the
 * recorded date; undefined when they name none or the record has no days.
 */
export function namedAlike(recorded: DateValue, stated: DateValue): boolean | undefined {
  const { from, to } = recorded
  if (from === undefined || to === undefined) return undefined
  const { weekday, month, dayOfMonth } = stated
  if (weekday === undefined && month === undefined) return undefined
  if (to - from > 31) return undefined
  for (let day = from; day <= to; day += 1) {
    const date = civilDate(day)
    const fits =
      (weekday === undefined || weekdayOf(day) === weekday) &&
      (month === undefined || date.month === month) &&
      (dayOfMonth === undefined || date.day === dayOfMonth)
    if (fits) return true
  }
  return false
}

/**
 * Whether the words fit the record once what was taken from the publication date is let go:
 * the year of "Aug. 15" is the nearest one, a weekday the latest or the next. Both readings
 * are ours, not the article's.
 */
export function readAlike(recorded: DateValue, stated: DateValue): boolean {
  if (stated.from === undefined || recorded.from === undefined || recorded.to === undefined)
    return false
  if (stated.month !== undefined) {
    return stated.year === undefined && namedAlike(recorded, stated) === true
  }
  if (stated.weekday === undefined || stated.grain !== 'day') return false
  const distance =
    stated.from < recorded.from ? recorded.from - stated.from : stated.from - recorded.to
  return distance <= WEEK && namedAlike(recorded, stated) === true
}
