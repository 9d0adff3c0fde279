import type { DateValue } from './calendar.ts'
import { addMonths, civilDate, civilDay, daysInMonth, mondayOf } from './civil-day.ts'

/** One day. */
export function dayValue(day: number): DateValue {
  return { from: day, to: day, grain: 'day' }
}

/** From one date to another, named by the first; the year of either is the year of both. */
export function spanValue(first: DateValue, last: DateValue): DateValue {
  const { from, to, weekday: _, ...named } = first
  const grain = first.grain === last.grain ? first.grain : 'day'
  if (from === undefined || last.to === undefined) return { ...named, grain }
  const days = last.to >= from ? { from, to: last.to } : { from: last.from ?? from, to: to ?? from }
  return { ...days, ...named, grain }
}

/** The week, Monday to Sunday, that holds the day, moved by a number of weeks. */
export function weekValue(day: number, weeks = 0): DateValue {
  const monday = mondayOf(day) + weeks * 7
  return { from: monday, to: monday + 6, grain: 'week' }
}

/** A month; undefined year: nobody knows which. */
export function monthValue(year: number | undefined, month: number): DateValue {
  if (year === undefined) return { grain: 'month', month }
  const from = civilDay(year, month, 1) ?? 0
  return { from, to: from + daysInMonth(year, month) - 1, grain: 'month', month }
}

/** The month that holds the day, moved by a number of months. */
export function monthAround(day: number, months = 0): DateValue {
  const { year, month } = civilDate(addMonths(day, months))
  return { ...monthValue(year, month), year }
}

/** A calendar year, said by the text. */
export function yearValue(year: number): DateValue {
  return { from: civilDay(year, 1, 1) ?? 0, to: civilDay(year, 12, 31) ?? 0, grain: 'year', year }
}

/** A quarter 1-4 of a year. */
export function quarterValue(year: number, quarter: number): DateValue {
  const from = civilDay(year, quarter * 3 - 2, 1) ?? 0
  return { from, to: addMonths(from, 3) - 1, grain: 'quarter' }
}

/** The first or second half of a year. */
export function halfValue(year: number, half: number): DateValue {
  const from = civilDay(year, half * 6 - 5, 1) ?? 0
  return { from, to: addMonths(from, 6) - 1, grain: 'half' }
}

/** Ten years from a year that ends in 0. */
export function decadeValue(year: number): DateValue {
  return { from: civilDay(year, 1, 1) ?? 0, to: civilDay(year + 9, 12, 31) ?? 0, grain: 'decade' }
}

/**
 * A calendar date. Without a year it takes the one nearest to publication (right in 91-96 % of
 * news); without a publication date it stays a month and a day. Undefined for 30 February.
 */
export function calendarDate(
  year: number | undefined,
  month: number,
  dayOfMonth: number,
  published: number | undefined,
): DateValue | undefined {
  const named = { month, dayOfMonth }
  if (year !== undefined) {
    const day = civilDay(year, month, dayOfMonth)
    return day === undefined ? undefined : { ...dayValue(day), ...named, year }
  }
  if (civilDay(2024, month, dayOfMonth) === undefined) return undefined
  if (published === undefined) return { grain: 'day', ...named }
  const nearest = nearestOf(published, (candidate) => civilDay(candidate, month, dayOfMonth))
  return nearest === undefined ? { grain: 'day', ...named } : { ...dayValue(nearest), ...named }
}

/** The year in which the month lies nearest to publication, by its middle. */
export function nearestMonth(month: number, published: number): DateValue {
  const middle = nearestOf(published, (year) => civilDay(year, month, 15)) ?? published
  return monthValue(civilDate(middle).year, month)
}

function nearestOf(
  published: number,
  dayIn: (year: number) => number | undefined,
): number | undefined {
  const { year } = civilDate(published)
  // 29 February may be four years away.
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => dayIn(year + step) ?? [])
  return days.reduce<number | undefined>(
    (best, day) =>
      best === undefined || Math.abs(day - published) < Math.abs(best - published) ? day : best,
    undefined,
  )
}
