import { civilDate, weekdayOf } from './civil-day.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { calendarDate, dayValue } from './date-value.ts'
import { MONTH, monthNamed } from './month-name.ts'
import { matchesOf, pattern } from './pattern.ts'
import { COUNT, countOf, ORDINAL, ordinalOf } from './small-count.ts'
import { SHORT_WEEKDAY, weekdayNamed } from './weekday-name.ts'

// "March the 3rd", "February twenty-second", "May twenty nine", "January first, 2000".
const SPELLED = pattern(
  `(?<![\\p{L}\\d-])(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${ORDINAL}|(?:twenty|thirty)(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?)(?![\\p{L}\\d-])(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'giu',
)
// "Friday the 22nd", "Tue 13th".
const WEEKDAY_AND_DAY = pattern(
  `(?<![\\p{L}\\d-])(?<name>${SHORT_WEEKDAY}),?\\s+(?:the\\s+)?(?<day>${ORDINAL})(?![\\p{L}\\d-])(?!\\s+(?:of\\b|${MONTH}))`,
  'giu',
)
// "three Fridays from now".
const WEEKDAYS_FROM_NOW = pattern(
  `(?<![\\p{L}\\d-])(?<count>${COUNT})\\s+(?<name>\\p{L}{3,6}days?)s?\\s+from\\s+(?:now|today)(?!\\p{L})`,
  'giu',
)
// "third", "23rd", "twenty-second": how the number of a day may begin.
const ORDINAL_GATE =
  '\\.?,?\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|[a-z]+th|twenty|thirty)'
const SPELLED_GATE = new RegExp(
  `(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*${ORDINAL_GATE}`,
  'iu',
)
const WEEKDAY_GATE = new RegExp(`(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*${ORDINAL_GATE}`, 'iu')
const FROM_NOW_GATE = /days*\s+from\s/iu
const GATE = /st\b|nd\b|rd\b|th\b|twenty|thirty|from/iu

/** Dates whose day is an ordinal or in words, which chrono-node leaves out. */
export function spelledDates(context: DateText): readonly DatePhrase[] {
  const { text, published, casual } = context
  if (!GATE.test(text)) return []
  const spelled = matchesOf(text, SPELLED_GATE, SPELLED).flatMap((match) => {
    const { month: name = '', day: words = '', year } = match.groups ?? {}
    // "they march first": a month in small letters only in a note.
    if (name === name.toLowerCase() && !casual && !/\d/u.test(words)) return []
    if (/^(?:may|march)$/u.test(name) && match[0].length < text.length && !year) return []
    const month = monthNamed(name)
    const day = ordinalOf(words) ?? countOf(words)
    if (month === undefined || day === undefined) return []
    const value = calendarDate(year === undefined ? undefined : Number(year), month, day, published)
    return value ? [phrase(match, value)] : []
  })
  if (published === undefined) return spelled
  const nearest = matchesOf(text, WEEKDAY_GATE, WEEKDAY_AND_DAY).flatMap((match) => {
    const weekday = weekdayNamed(match.groups?.['name'] ?? '')
    const day = nearestDay(published, weekday, ordinalOf(match.groups?.['day'] ?? ''))
    return weekday === undefined || day === undefined
      ? []
      : [phrase(match, { ...dayValue(day), weekday })]
  })
  const counted = matchesOf(text, FROM_NOW_GATE, WEEKDAYS_FROM_NOW).flatMap((match) => {
    const weekday = weekdayNamed(match.groups?.['name'] ?? '')
    const count = countOf(match.groups?.['count'] ?? '')
    if (weekday === undefined || count === undefined) return []
    const first = published + (((weekday - weekdayOf(published) + 6) % 7) + 1)
    return [phrase(match, { ...dayValue(first + (count - 1) * 7), weekday })]
  })
  return [...spelled, ...nearest, ...counted]
}

function phrase(match: RegExpExecArray, value: DatePhrase['value']): DatePhrase {
  return { start: match.index, end: match.index + match[0].length, value, form: 'date' }
}

/** The day nearest to publication that has both the weekday and the number. */
function nearestDay(
  published: number,
  weekday: number | undefined,
  dayOfMonth: number | undefined,
): number | undefined {
  for (let away = 0; away < 400; away += 1) {
    const day = [published - away, published + away].find(
      (one) => weekdayOf(one) === weekday && civilDate(one).day === dayOfMonth,
    )
    if (day !== undefined) return day
  }
  return undefined
}
