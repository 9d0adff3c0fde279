/** A year of the proleptic Gregorian calendar, a month 1-12 and a day 1-31. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days of a month, 28-31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Days since 1970-01-01, or undefined when the calendar has no such day (30 February).
 * Source: days_from_civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function civilDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  )
}

/** The year, month and day of a day since 1970-01-01. */
export function civilDate(day: number): CivilDate {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const ofEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** `2026-03-10` for days since 1970-01-01 (ISO 8601), of the years 0 to 9999. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The Monday of the week that holds the day (ISO 8601: weeks begin on Monday). */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7)
}

/** The same day of the month `months` later, or the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: ofMonth } = civilDate(day)
  const index = year * 12 + month - 1 + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = index - targetYear * 12 + 1
  const last = daysInMonth(targetYear, targetMonth)
  return civilDay(targetYear, targetMonth, Math.min(ofMonth, last)) ?? day
}
