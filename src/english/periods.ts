import type { DateValue } from './calendar.ts'
import { addMonths, civilDate, civilDay, mondayOf } from './civil-day.ts'
import type { DateForm, DatePhrase, DateText } from './date-phrase.ts'
import {
  decadeValue,
  halfValue,
  monthAround,
  quarterValue,
  weekValue,
  yearValue,
} from './date-value.ts'
import { matchesOf, pattern } from './pattern.ts'
import { ordinalOf } from './small-count.ts'

const WHICH =
  '(?<which>this|the\\s+current|current|last|the\\s+previous|previous|the\\s+past|next|the\\s+next|the\\s+following|following|the\\s+coming|coming)'

// "last year’s", "earlier this week", "next month", "this quarter", "last weekend".
const RELATIVE = pattern(
  `(?<![\\p{L}\\d-])(?:(?<part>earlier|later|early|late|mid)[\\s-]+)?${WHICH}\\s+(?:calendar\\s+)?(?<unit>week|weekend|month|quarter|year|decade)(?![\\p{L}\\d-])`,
  'giu',
)
// "earlier in the week", "later in the year".
const IN_THE = pattern(
  /(?<![\p{L}\d-])(?<part>earlier|later|early|late)\s+in\s+the\s+(?<unit>week|month|year)(?![\p{L}\d-])/giu,
)
const OF_YEAR = String.raw`(?:,?\s+(?:of\s+)?(?<year>(?:19|20)\d\d|(?:last|this|next|the)\s+year))(?!\d)`
// "the third quarter of 2025", "Q3 2025".
const QUARTER = pattern(
  String.raw`(?<![\p{L}\d-])(?:the\s+)?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter|q(?<digit>[1-4]))${OF_YEAR}`,
  'giu',
)
// "the second half of 2026", "the first half of the year", "H2 2026".
const HALF = pattern(
  String.raw`(?<![\p{L}\d-])(?:the\s+)?(?:(?<nth>first|second|1st|2nd)\s+half|h(?<digit>[12]))${OF_YEAR}`,
  'giu',
)
// "the 1990s", "the 1970’s", "the late 2000s".
const DECADE = pattern(
  /(?<![\p{L}\d])the\s+(?:(?:early|late|mid)[\s-]+)?(?<year>(?:18|19|20)\d0)[’']?s\b/giu,
)
const IN_THE_GATE = /in\s+the\s+(?:week|month|year)/iu
const QUARTER_GATE = /quarter|q[1-4]/iu
const HALF_GATE = /half|h[12]/iu
const DECADE_GATE = /\d0[’']?s\b/iu
const GATE = /week|month|quarter|year|decade|half|\dQ|[qh]\d|\d0[’']?s\b/iu

/** Weeks, months, quarters, years and decades told from publication, and quarters and halves of a year. */
export function periodPhrases({ text, published }: DateText): readonly DatePhrase[] {
  if (!GATE.test(text)) return []
  const found = matchesOf(text, DECADE_GATE, DECADE).map((match) =>
    phrase(match, decadeValue(Number(match.groups?.['year'])), 'period'),
  )
  const parts = (matches: readonly RegExpExecArray[], read: typeof quarterValue) =>
    matches.flatMap((match) => {
      const year = yearOf(match.groups?.['year'] ?? '', published)
      const nth = Number(match.groups?.['digit'] ?? ordinalOf(match.groups?.['nth'] ?? '') ?? 0)
      return year === undefined ? [] : [phrase(match, read(year, nth), 'period')]
    })
  found.push(
    ...parts(matchesOf(text, QUARTER_GATE, QUARTER), quarterValue),
    ...parts(matchesOf(text, HALF_GATE, HALF), halfValue),
  )
  if (published === undefined) return found
  const relative = [...text.matchAll(RELATIVE), ...matchesOf(text, IN_THE_GATE, IN_THE)].flatMap(
    (match) => {
      const { which = 'this', unit = '', part } = match.groups ?? {}
      const value = periodOf(which.toLowerCase(), unit.toLowerCase(), published)
      if (!value || unstated(text, match)) return []
      const form = /week$/iu.test(unit) ? 'week' : /month/iu.test(unit) ? 'month' : 'period'
      return [phrase(match, narrowed(value, part?.toLowerCase(), published), form)]
    },
  )
  return [...found, ...relative]
}

function phrase(match: RegExpExecArray, value: DateValue, form: DateForm): DatePhrase {
  return { start: match.index, end: match.index + match[0].length, value, form }
}

// "over the past year" is a stretch up to now, and "the following week" hangs on another event.
function unstated(text: string, match: RegExpExecArray): boolean {
  if (/^the\s+(?:past|following|next|previous)/iu.test(match[0])) return true
  return (
    /^last/iu.test(match[0]) &&
    /\b(?:the|his|her|its|their|our)\s+$/iu.test(text.slice(0, match.index))
  )
}

function yearOf(words: string, published: number | undefined): number | undefined {
  if (/^\d/u.test(words)) return Number(words)
  if (published === undefined) return undefined
  return civilDate(published).year + step(words.toLowerCase().split(/\s/u)[0] ?? '')
}

/** 0 for "this" and "the", −1 for "last", 1 for "next". */
export function step(which: string): number {
  if (/this|current|^the$/u.test(which)) return 0
  return /last|previous|past/u.test(which) ? -1 : 1
}

function periodOf(which: string, unit: string, published: number): DateValue | undefined {
  const by = step(which)
  const { year, month } = civilDate(published)
  switch (unit) {
    case 'week':
      return by < 0 ? lastWeek(published, by) : weekValue(published, by)
    case 'weekend':
      return weekend(published, by)
    case 'month':
      return monthAround(published, by)
    case 'quarter': {
      const start = addMonths(civilDay(year, month, 1) ?? published, by * 3)
      const { year: its, month: first } = civilDate(start)
      return quarterValue(its, Math.ceil(first / 3))
    }
    case 'year':
      return yearValue(year + by)
    case 'decade':
      return decadeValue(Math.floor(year / 10) * 10 + by * 10)
    default:
      return undefined
  }
}

/** On a Sunday the last week is the one before, or the one that ends with the day. */
function lastWeek(published: number, by: number): DateValue {
  const week = weekValue(published, by)
  const { to = published } = week
  return published === to + SUNDAY ? { ...week, to: published } : week
}

const SUNDAY = 7

/** Saturday and Sunday of the week. */
function weekend(published: number, by: number): DateValue {
  const saturday = mondayOf(published) + 5 + by * 7
  return { from: saturday, to: saturday + 1, grain: 'day' }
}

/** "earlier this week" ends with publication, "later" begins with it. */
export function narrowed(
  value: DateValue,
  part: string | undefined,
  published: number | undefined,
): DateValue {
  const { from, to } = value
  if (part === undefined || from === undefined || to === undefined) return value
  if (part === 'earlier') return { ...value, to: Math.max(from, Math.min(to, published ?? to)) }
  if (part === 'later') return { ...value, from: Math.min(to, Math.max(from, published ?? from)) }
  return value
}
