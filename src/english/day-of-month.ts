import type { DateValue } from './calendar.ts'
import { civilDate, weekdayOf } from './civil-day.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { dayValue, monthAround } from './date-value.ts'
import { pattern } from './pattern.ts'
import { ORDINAL, ordinalOf } from './small-count.ts'
import { WEEKDAY, weekdayNamed } from './weekday-name.ts'

// "the first Monday of", "last Friday in", "the 20th day of", "the 21st of", "20 of".
const BEFORE_MONTH = pattern(
  `(?<![\\p{L}\\d])(?:the\\s+)?(?:(?<nth>${ORDINAL}|last)(?:\\s+(?<last>last))?\\s+(?:(?<name>${WEEKDAY})|day)\\s+(?:of|in)\\s+|(?<day>${ORDINAL})\\s+(?:of\\s+)?|(?<bare>\\d{1,2})\\s+of\\s+)(?:the\\s+)?$`,
  'iu',
)

/**
 * A day counted in the month that follows it: "the second Monday of next month", "the 20th of
 * this month". Undefined when the words before the month say no such day.
 */
export function dayInMonth(text: string, month: DatePhrase): DatePhrase | undefined {
  const from = Math.max(0, month.start - 40)
  const match = BEFORE_MONTH.exec(text.slice(from, month.start))
  const { from: first, to: last } = month.value
  if (!match || first === undefined || last === undefined || month.value.grain !== 'month')
    return undefined
  const day = counted(match.groups ?? {}, first, last)
  if (day === undefined || day < first || day > last) return undefined
  return { start: from + match.index, end: month.end, value: named(day, month.value), form: 'date' }
}

function named(day: number, month: DateValue): DateValue {
  const { month: ofYear, day: dayOfMonth } = civilDate(day)
  const year = month.year === undefined ? {} : { year: month.year }
  return { ...dayValue(day), month: ofYear, dayOfMonth, ...year }
}

function counted(
  groups: Record<string, string | undefined>,
  first: number,
  last: number,
): number | undefined {
  const plain = groups['day'] ?? groups['bare']
  if (plain !== undefined) return first + (ordinalOf(plain) ?? 99) - 1
  const backward = groups['nth'] === 'last' || groups['last'] !== undefined
  const nth = groups['nth'] === 'last' ? 1 : (ordinalOf(groups['nth'] ?? '') ?? 99)
  const weekday = weekdayNamed(groups['name'] ?? '')
  const stepDays = weekday === undefined ? 1 : 7
  if (backward) {
    const end = weekday === undefined ? last : last - ((weekdayOf(last) - weekday + 7) % 7)
    return end - (nth - 1) * stepDays
  }
  const start = weekday === undefined ? first : first + ((weekday - weekdayOf(first) + 7) % 7)
  return start + (nth - 1) * stepDays
}

// "the first Monday of the month".
const THE_MONTH = pattern(/(?<=\b(?:of|in)\s)the\s+month(?![\p{L}\d-])/giu)

/** "the month", which is that of publication; a date only with a day counted in it. */
export function theMonth({ text, published }: DateText): readonly DatePhrase[] {
  if (published === undefined) return []
  return [...text.matchAll(THE_MONTH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: monthAround(published),
    form: 'month' as const,
  }))
}
