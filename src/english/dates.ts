import type { DateValue } from './calendar.ts'
import { chronoDates } from './chrono.ts'
import { countedFrom, joined, joinRun, joinYear } from './date-joins.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { longest } from './date-phrase.ts'
import { withListedDays } from './day-lists.ts'
import { dayInMonth, theMonth } from './day-of-month.ts'
import { monthsAndYears } from './months-and-years.ts'
import { pattern } from './pattern.ts'
import { periodPhrases } from './periods.ts'
import { relativeDays } from './relative-days.ts'
import { spelledDates } from './spelled-dates.ts'
import { joinWeekday } from './weekday-joins.ts'
import { dayPartOf, weekdayPhrases } from './weekdays.ts'
import { withYearInWords } from './year-words.ts'

/** A date found in a text; offsets in that text. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly value: DateValue
}

// Three sentences in four hold no name of a month or day, no year and no word of the calendar.
const GATE =
  /\b(?:jan|feb|mar(?:ch|\b)|apr|may\b|ju[nl]|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)|\d{4}|\d[/.-]\d|day|week|month|year|decade|quarter|fortnight|night|morning|evening|afternoon|morrow/iu

/**
 * Every date that a text states, in text order, none overlapping another. `published` is the
 * day the text appeared; without it relative words are left out and weekdays are only named.
 */
export function findDates(text: string, published?: number): readonly FoundDate[] {
  if (!GATE.test(text)) return []
  const casual = text === text.toLowerCase()
  const context: DateText = published === undefined ? { text, casual } : { text, casual, published }
  const months = monthsAndYears(context)
  const periods = periodPhrases(context)
  const inMonths = [...months, ...periods, ...theMonth(context)].flatMap(
    (phrase) => dayInMonth(text, phrase) ?? [],
  )
  const dates = [...chronoDates(context), ...spelledDates(context)].map((phrase) =>
    withYearInWords(text, withListedDays(text, phrase, published)),
  )
  const atoms = [
    ...dates,
    ...inMonths,
    ...weekdayPhrases(context),
    ...relativeDays(context),
    ...periods,
    ...months,
  ]
  if (atoms.length === 0) return []
  const named = joined(text, longest(atoms), joinWeekday(published))
  const counted = longest(joined(text, named, joinYear).map((phrase) => countedFrom(text, phrase)))
  const runs = joined(text, counted, joinRun)
  return runs.map((phrase) => withSide(text, withPart(text, phrase)))
}

// "late on Thursday", "early Friday", "the night of Jan. 22".
const PART_BEFORE = pattern(
  /(?<![\p{L}\d-])(?:(?<part>early|late|earlier|later)\s+(?:on\s+)?|(?:the\s+)?(?:(?:early|late)\s+)?(?<day>night|evening|morning|afternoon)\s+of\s+)$/iu,
)
// "Thursday night", "Friday’s early morning", "Jan. 22 in the evening".
const PART_AFTER = pattern(
  /^(?:[’']s)?\s+(?:(?:early|late)[\s-]+)?(?:in\s+the\s+)?(?<part>night|evening|morning|afternoon)(?!\p{L})/iu,
)

function withPart(text: string, phrase: DatePhrase): DatePhrase {
  const { value } = phrase
  if (value.grain !== 'day' || value.part !== undefined || phrase.form === 'month') return phrase
  const begin = Math.max(0, phrase.start - 30)
  const before = PART_BEFORE.exec(text.slice(begin, phrase.start))
  const after = PART_AFTER.exec(text.slice(phrase.end, phrase.end + 40))
  const start = before ? begin + before.index : phrase.start
  const end = after ? phrase.end + after[0].length : phrase.end
  const words = after?.groups?.['part'] ?? before?.groups?.['day'] ?? before?.groups?.['part']
  // "earlier Sunday" is a time before now, not the early hours.
  const part =
    words === undefined || /^(?:earlier|later)$/iu.test(words) ? undefined : dayPartOf(words)
  return { ...phrase, start, end, value: part === undefined ? value : { ...value, part } }
}

// "since 2022", "until Friday", "by the end of March".
const SIDE = pattern(
  /(?<![\p{L}\d-])(?<word>since|until|till|by)\s+(?:(?:at\s+least|about|around)\s+)?$/iu,
)

function withSide(text: string, phrase: DatePhrase): DatePhrase {
  const begin = Math.max(0, phrase.start - 20)
  const match = SIDE.exec(text.slice(begin, phrase.start))
  if (!match) return phrase
  const side = /since/iu.test(match[0]) ? ('since' as const) : ('until' as const)
  return { ...phrase, start: begin + match.index, value: { ...phrase.value, side } }
}
