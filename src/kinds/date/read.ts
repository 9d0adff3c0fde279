import type { DateValue } from '../../english/calendar.ts'
import { civilDay, weekdayOf } from '../../english/civil-day.ts'
import { calendarDate, monthValue, spanValue, yearValue } from '../../english/date-value.ts'
import { dateInWords } from '../../english/date-words.ts'
import { findDates } from '../../english/dates.ts'
import { weekdayName } from '../../english/weekday-name.ts'
import type { Reading } from '../kind.ts'

const HELP =
  'Write a day (2026-03-09), a run of days (2026-03-09 to 2026-03-10), a month (2025-11) or a year (2022).'

// "2026-03-09", "2025-11", "2022".
const ISO = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/u
// "2026-01-23 to 2026-01-24", "2026-01-23..24", "2025-11 – 2025-12".
const RUN =
  /^(?<first>\d{4}(?:-\d{1,2}){0,2})\s*(?:to|\.\.|–|—|\/|until|through)\s*(?<last>[\d-]+)$/u

/** The date written in a record, or what was expected there. */
export function readDate(raw: unknown): Reading<DateValue> {
  const text = typeof raw === 'string' ? raw.trim() : typeof raw === 'number' ? String(raw) : ''
  const value = text === '' ? undefined : (fromNumbers(text) ?? fromWords(text))
  if (value === undefined)
    return misread(`Expected a date, found \`${text === '' ? typeName(raw) : text}\``, HELP)
  if (typeof value === 'string') return misread(value, HELP)
  return { values: [{ path: [], value }], misread: [] }
}

function misread(message: string, help: string): Reading<DateValue> {
  return { values: [], misread: [{ path: [], message, help }] }
}

function typeName(raw: unknown): string {
  if (raw === null || raw === undefined || raw === '') return 'nothing'
  return Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'a map' : String(raw)
}

/** A value, a sentence on what is wrong with it, or undefined for other forms. */
function fromNumbers(text: string): DateValue | string | undefined {
  const run = RUN.exec(text)?.groups
  if (!run) return fromIso(text)
  const first = run['first'] ?? ''
  const short = run['last'] ?? ''
  // "2026-01-23..24" says the month once.
  const kept = first.split('-').slice(0, -short.split('-').length)
  const last = short.length < first.length ? [...kept, short].join('-') : short
  const from = fromIso(first)
  const to = fromIso(last)
  if (from === undefined || typeof from === 'string') return from
  if (to === undefined || typeof to === 'string') return to
  const backwards = (from.from ?? 0) > (to.from ?? 0)
  return backwards ? `\`${text}\` ends before it begins` : spanValue(from, to)
}

function fromIso(text: string): DateValue | string | undefined {
  const groups = ISO.exec(text)?.groups
  if (!groups) return undefined
  const year = Number(groups['year'])
  if (groups['month'] === undefined) return yearValue(year)
  const month = Number(groups['month'])
  if (month < 1 || month > 12) return `\`${text}\`: there is no month ${month}`
  if (groups['day'] === undefined) return { ...monthValue(year, month), year }
  const day = Number(groups['day'])
  if (civilDay(year, month, day) === undefined) return `\`${text}\` is not in the calendar`
  return calendarDate(year, month, day, undefined)
}

function fromWords(text: string): DateValue | string | undefined {
  const found = findDates(text)
  const value = found[0]?.value
  if (found.length !== 1 || value === undefined) return undefined
  const { from, to, weekday } = value
  if (from === undefined || to === undefined) return `\`${text}\` does not say which year`
  if (weekday !== undefined && from === to && weekdayOf(from) !== weekday) {
    return `\`${text}\`: that day is a ${weekdayName(weekdayOf(from))}, not a ${weekdayName(weekday)}`
  }
  return value.side === undefined ? value : `\`${text}\` says one end only: ${dateInWords(value)}`
}
