import type { FoundDate } from '../../src/english/dates.ts'
import { dayOfIso, surfaceOf, type Wanted, wantedOf } from './dates-wanted.ts'
import type { OutsideCase } from './scorer.ts'

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const WEEKDAYS = 'mon|tue|wed|thu|fri|sat|sun'
// "in 5 minutes", "half an hour from now" name no day.
const NAMES_DAY = new RegExp(
  `day\\b|\\b(?:today|tonight|yesterday|tomorrow|morning|evening|night|fortnight|${MONTHS}|${WEEKDAYS})|\\d{4}-\\d\\d-\\d\\d`,
  'iu',
)
const ENDS = new RegExp(
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|\\b(?:${WEEKDAYS}|today|tomorrow)`,
  'giu',
)

/** Whether a case is about days: a datetime whose words name one, a run from a day to a day. */
export function aboutDays(outside: OutsideCase): boolean {
  const [wanted = {}] = wantedOf(outside)
  if (outside.negative || outside.value?.['span_only'] === true) return true
  if (wanted.iso === undefined) return ofDays(outside, wanted)
  return !/T\d|\d:\d/u.test(wanted.iso) || NAMES_DAY.test(surfaceOf(outside))
}

// Runs whose two ends are days: "13 to 15 July", "from Friday the 11th until Tuesday".
function ofDays(outside: OutsideCase, { start, end }: Wanted): boolean {
  if (start === undefined || end === undefined) return false
  const surface = surfaceOf(outside)
  const timex = outside.value?.['timex']
  const inDays = typeof timex !== 'string' || /^\([^,]+,[^,]+,P\d+D\)$/u.test(timex)
  const ends = surface.match(ENDS) ?? []
  return inDays && ends.length > 1 && new RegExp(`${MONTHS}|day|tomorrow`, 'iu').test(surface)
}

/**
 * Why a case is counted apart, by rule; undefined for a plain mistake. Section 5 of the design
 * takes a month-day to the nearest year and a weekday to the latest; suites for calendars take
 * both forward.
 */
export function apartFor(outside: OutsideCase, { value }: FoundDate): string | undefined {
  const surface = surfaceOf(outside)
  const [wanted = {}] = wantedOf(outside)
  const day = dayOfIso(wanted.iso ?? wanted.start)
  if (day === undefined || value.from === undefined) return undefined
  const iso = wanted.iso ?? wanted.start ?? ''
  // A year in words or behind a clock time is stated, and was missed.
  if (/hundred|thousand|nineteen|first \d\d$|\d [12]\d{3}$|the month$/iu.test(surface))
    return undefined
  const last = dayOfIso(wanted.end)
  const length = (value.to ?? value.from) - value.from
  if (last !== undefined && Math.abs(last - day - length) > 1) return undefined
  const sameMonth = value.month === Number(iso.slice(5, 7))
  const sameDay = value.dayOfMonth === Number(iso.slice(8, 10))
  // "first Tuesday of October" falls on another day of the month in another year.
  const counted = /\b(?:first|second|third|fourth|last)\b/iu.test(surface)
  if (sameMonth && value.year === undefined && (sameDay || counted)) {
    return 'a month-day without a year is taken to the nearest'
  }
  const weeks = day - value.from
  const weekday = new RegExp(`\\b(?:${WEEKDAYS})`, 'iu').test(surface)
  if (weekday && value.month === undefined && Math.abs(weeks) === 7) {
    return weeks > 0 ? 'a weekday is taken to the latest' : '“last” and “this” are by the week'
  }
  return undefined
}
