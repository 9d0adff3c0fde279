const month =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ordinal = '(?:st|nd|rd|th)?'

/** "2026-01-23", "2026-01-23T18:30:00+03:00", "2026/01/23" */
const iso = /^(?<year>\d{4})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?=$|[T\s,;.|)])/u
/** "23 January 2026", "23rd of Jan. 2026" */
const dayFirst = new RegExp(
  `^(?<day>\\d{1,2})${ordinal}(?: of)? ${month},? (?<year>\\d{4})(?!\\d)`,
  'iu',
)
/** "January 23, 2026", "Jan. 23rd 2026" */
const monthFirst = new RegExp(`^${month} (?<day>\\d{1,2})${ordinal},? (?<year>\\d{4})(?!\\d)`, 'iu')
/** "Friday, ", "Fri " */
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iu

/** Every month's first three letters, three by three. */
const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

/**
 * The calendar day that a full date at the start of `text` names, in days since 1970-01-01, as
 * written: a clock time and its zone do not move it. Undefined for anything else, for a day that
 * no calendar has, and for `01/02/2026`, which two countries read differently.
 */
export function readDay(text: string): number | undefined {
  const written = text.trim().replace(/\s+/gu, ' ').replace(weekday, '')
  const found = iso.exec(written) ?? dayFirst.exec(written) ?? monthFirst.exec(written)
  const { year, month: number, name = '', day } = found?.groups ?? {}
  if (!year || !day) return undefined
  const index = number ? Number(number) - 1 : months.indexOf(name.slice(0, 3).toLowerCase()) / 3
  return calendarDay(Number(year), index, Number(day))
}

/** 30 February is no day. */
function calendarDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day))
  const same = date.getUTCMonth() === month && date.getUTCDate() === day
  return same && year >= 1000 ? date.getTime() / 86_400_000 : undefined
}
