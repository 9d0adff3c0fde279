import { Chrono, configuration } from 'chrono-node/en'
import type { DateValue } from './calendar.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { calendarDate, spanValue } from './date-value.ts'

/**
 * The parsers of chrono-node that read calendar dates. They are not exported by name, so each is
 * known by its place in the configuration (chrono-node 2.10.3); the others (weekdays, "now",
 * "sat", durations, clock times) stay out, as they take words of prose for dates.
 */
const [yearFirst, iso, slashed, , dayThenMonth, monthThenDay] =
  configuration.createConfiguration(true).parsers
// Only the parts that the text states are used; the reference date never shows.
const REFERENCE = new Date(0)

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
// "23 Jan", "January 23rd", "fourth of July", "2026-01-23", "29.3.2026".
const WORTH = new RegExp(
  `\\d\\s?[/.-]\\s?\\d|\\d{4} \\d|(?:\\d(?:st|nd|rd|th)?|[a-z](?:st|nd|rd|th|of))[\\s,/-]{1,4}(?:the\\s|of\\s)?${MONTH}|\\b${MONTH}[a-z]{0,6}\\.?[\\s,/-]{0,3}(?:\\d|[a-z -]{2,14}(?:st|nd|rd|th))`,
  'iu',
)
// "2026-01-23", "2026 03 09", "2026 March 9".
const YEAR_FIRST = /\d{4}[-./\s](?:\d|[a-z]{3})/iu
// "29.3.2026", "3/29".
const SLASHED = /\d[/.-]\d/u
// "23 Jan", "9March", "fourth of July".
const DAY_FIRST = new RegExp(`(?:\\d|st|nd|rd|th)[\\s/-]{0,3}(?:of)?\\s{0,3}${MONTH}`, 'iu')

type Parser = NonNullable<typeof iso>
type Parsed = ReturnType<Chrono['parse']>[number]

/** The parsers that may find something: the first run of each on a text costs some 5 ms. */
function parsersFor(text: string): Parser[] {
  const some = [
    ...(YEAR_FIRST.test(text) ? [iso, yearFirst] : []),
    ...(DAY_FIRST.test(text) ? [dayThenMonth] : []),
    monthThenDay,
    ...(SLASHED.test(text) ? [slashed] : []),
  ]
  return some.filter((parser) => parser !== undefined)
}

/** Calendar dates with a month and a day (and a year, where stated), as chrono-node reads them. */
export function chronoDates(context: DateText): readonly DatePhrase[] {
  if (!WORTH.test(context.text)) return []
  const reader = new Chrono({ parsers: parsersFor(context.text), refiners: [] })
  return reader.parse(context.text, REFERENCE).flatMap((parsed) => {
    // "on the 23rd", "on March 9": the preposition is not part of the date.
    const introduced = /^(?:on|the)\s+/iu.exec(parsed.text)?.[0].length ?? 0
    const start = parsed.index + introduced
    // "2026-03-09T10:30" is a date and a time.
    const stated = parsed.text
      .slice(introduced)
      .replace(/T\d.*$/su, '')
      .trimEnd()
    const words = parsed.start.isCertain('year') ? withoutShortYear(stated) : stated
    if (!likely(words, start, context)) return []
    const value = dateOf(parsed, words === stated, context.published)
    return value ? [{ start, end: start + words.length, value, form: 'date' as const }] : []
  })
}

function dateOf(
  { start, end }: Parsed,
  whole: boolean,
  published: number | undefined,
): DateValue | undefined {
  const year = whole && start.isCertain('year') ? start.get('year') : null
  const month = start.get('month')
  const day = start.get('day')
  if (month === null || day === null) return undefined
  const first = calendarDate(year ?? undefined, month, day, published)
  const last = end?.get('day') ?? null
  if (!first || last === null) return first
  const until = calendarDate(year ?? undefined, month, last, published)
  return until ? spanValue(first, until) : undefined
}

/** "Jan. 23, 12 people": two digits behind a date in words are no year. */
function withoutShortYear(words: string): string {
  const date = /^(?<date>\D.*?)[\s,/-]+\d{2}$/su.exec(words)?.groups?.['date']
  const day = /^(?<date>\d{1,2}\D.*?)[\s,/-]+\d{2}$/su.exec(words)?.groups?.['date']
  if (date !== undefined && /\d|\s\S*(?:st|nd|rd|th)$/u.test(date)) return date
  return day !== undefined && /[a-z]/iu.test(day) ? day : words
}

function likely(words: string, start: number, { text, casual }: DateText): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  if (/\d[.:,/]?$/u.test(before) || (/\d-$/u.test(before) && /^\d/u.test(words))) return false
  const name = /[a-z]{3,}(?=\.?(?:[^a-z]|$))/giu
  const month = words
    .match(name)
    ?.find((word) => /^(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/iu.test(word))
  if (month === undefined) return likelyNumbers(words)
  const small = month === month.toLowerCase()
  // "may 5", "march 10" may be a verb with a number; "june 26th" is only a date.
  if (small && !casual && /^(?:may|march|mar)$/u.test(month)) return false
  // "the second March": an ordinal word before a month needs "of".
  if (/^[a-z]+(?:[-\s][a-z]+)?(?:st|nd|rd|th)\s+(?!of\b)/iu.test(words) && !words.startsWith(month))
    return false
  // "they may first ask", "to march second": a verb.
  if (small && /^(?:may|march)\s+[a-z]/u.test(words)) return false
  // "In May 10 people died": a month and a count.
  return !(/\bin\s+$/iu.test(before) && words.startsWith(month) && !/\d{4}$/u.test(words))
}

/** "3/9/2026" is March or September: only numbers that can be read in one way. */
function likelyNumbers(words: string): boolean {
  if (/^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$|^\d{4} \d\d \d\d$/u.test(words)) return true
  const numbers = /^(?<one>\d{1,2})[/.-](?<two>\d{1,2})[/.-]\d{4}$/u.exec(words)?.groups
  if (!numbers) return false
  const one = Number(numbers['one'])
  const two = Number(numbers['two'])
  return one === two || one > 12 || two > 12
}
