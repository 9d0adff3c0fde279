import type { DatePhrase } from './date-phrase.ts'
import { calendarDate, spanValue } from './date-value.ts'
import { pattern } from './pattern.ts'

const DAY = '(?:\\d{1,2})(?:st|nd|rd|th)?'
// "Jan. 23 and 24", "March 3, 4 and 5, 2026", "from May 13 through the 15th".
const BEHIND = pattern(
  `^(?:,\\s*${DAY})*,?\\s*(?:and|&|to|-|–|—|through|thru|until|till)\\s*(?:the\\s+)?(?<day>${DAY})(?![\\p{L}\\d%]|[.:/]\\d|-\\p{L}|,\\d{3})(?!\\s+(?:people|others?|more|percent|hours?|minutes|days|other|a\\.?m|p\\.?m|million|billion|men|women|of\\s)\\b)(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'iu',
)
// "23 and 24 January", "the 13th to the 15th of July": the first days stand before the date.
const BEFORE = pattern(
  `(?<![\\p{L}\\d.,:$])(?:the\\s+)?(?<day>${DAY})(?:,\\s*${DAY})*\\s*(?:and|&|to|-|–|—|through|thru|until|till)\\s*(?:the\\s+)?$`,
  'iu',
)

/** A date with the days listed beside it: one run from the first to the last. */
export function withListedDays(
  text: string,
  phrase: DatePhrase,
  published: number | undefined,
): DatePhrase {
  const { month, dayOfMonth } = phrase.value
  if (phrase.form !== 'date' || month === undefined || dayOfMonth === undefined) return phrase
  return behind(text, phrase, month, published) ?? before(text, phrase, month, published) ?? phrase
}

function behind(
  text: string,
  phrase: DatePhrase,
  month: number,
  published: number | undefined,
): DatePhrase | undefined {
  const { dayOfMonth = 0, year: own } = phrase.value
  // "Jan. 23, 2026 and 24" lists nothing.
  // "10 August – 12 September": the day stands before its month, nothing is listed behind it.
  if (/^\d/u.test(text.slice(phrase.start, phrase.start + 1))) return undefined
  const match = own === undefined ? BEHIND.exec(text.slice(phrase.end, phrase.end + 60)) : null
  const last = Number.parseInt(match?.groups?.['day'] ?? '', 10)
  // "May 5-4" is a score, and "on July 4 and 12 months" was left out by its word.
  if (!match || !(last > dayOfMonth)) return undefined
  const stated = match.groups?.['year']
  const year = stated === undefined ? undefined : Number(stated)
  const from = calendarDate(year, month, dayOfMonth, published)
  const to = calendarDate(year, month, last, published)
  if (!from || !to) return undefined
  return { ...phrase, end: phrase.end + match[0].length, value: spanValue(from, to) }
}

function before(
  text: string,
  phrase: DatePhrase,
  month: number,
  published: number | undefined,
): DatePhrase | undefined {
  // The date itself begins with its day: "24 January", not "January 24".
  if (!/^\d/u.test(text.slice(phrase.start, phrase.start + 1))) return undefined
  const begin = Math.max(0, phrase.start - 40)
  const match = BEFORE.exec(text.slice(begin, phrase.start))
  const first = Number.parseInt(match?.groups?.['day'] ?? '', 10)
  const { dayOfMonth = 0, year } = phrase.value
  if (!match || !(first < dayOfMonth)) return undefined
  const from = calendarDate(year, month, first, published)
  if (!from) return undefined
  return { ...phrase, start: begin + match.index, value: spanValue(from, phrase.value) }
}
