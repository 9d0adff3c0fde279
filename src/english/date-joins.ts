import type { DateValue } from './calendar.ts'
import type { DatePhrase } from './date-phrase.ts'
import { calendarDate, dayValue, monthValue, spanValue } from './date-value.ts'
import { pattern } from './pattern.ts'
import { shift } from './relative-days.ts'
import { COUNT, countOf } from './small-count.ts'

/** Makes one phrase of two neighbours, or undefined; `gap` is the text between them. */
export type Join = (
  first: DatePhrase,
  second: DatePhrase,
  gap: string,
  before: string,
) => DatePhrase | undefined

/** Every two neighbours that the rule joins, joined; from left to right. */
export function joined(
  text: string,
  phrases: readonly DatePhrase[],
  join: Join,
): readonly DatePhrase[] {
  const done: DatePhrase[] = []
  for (const phrase of phrases) {
    const last = done.at(-1)
    const one =
      last &&
      join(
        last,
        phrase,
        text.slice(last.end, phrase.start),
        text.slice(Math.max(0, last.start - 10), last.start),
      )
    if (one) done[done.length - 1] = one
    else done.push(phrase)
  }
  return done
}

/** "Dec. 2 last year", "June of 2020": a year for a date or month that has none. */
export const joinYear: Join = (first, second, gap) => {
  if (second.form !== 'year' && second.form !== 'period') return undefined
  if (second.value.grain !== 'year' || second.value.year === undefined) return undefined
  const { month, dayOfMonth, year, weekday } = first.value
  if (month === undefined || year !== undefined) return undefined
  if (!/^,?\s+(?:of\s+|in\s+)?$/u.test(gap)) return undefined
  const dated =
    dayOfMonth === undefined
      ? { ...monthValue(second.value.year, month), year: second.value.year }
      : calendarDate(second.value.year, month, dayOfMonth, undefined)
  const value = dated && lengthened(dated, first.value)
  return (
    value && {
      start: first.start,
      end: second.end,
      form: first.form,
      value: weekday === undefined ? value : { ...value, weekday },
    }
  )
}

function lengthened(value: DateValue, { from, to }: DateValue): DateValue {
  if (value.from === undefined || from === undefined || to === undefined) return value
  return { ...value, to: value.from + to - from }
}

/** "Jan. 31 to Feb. 2", "between May and July 2015": one run; `and` joins days that touch. */
export const joinRun: Join = (first, second, gap, before) => {
  const link =
    /^\s*(?:,\s*)?(?<link>-|–|—|to|through|thru|until|till|and|&)\s*(?:on\s+|the\s+)?$/iu.exec(gap)
  if (!link || first.value.side !== undefined) return undefined
  const and = /and|&/iu.test(link.groups?.['link'] ?? '') && !/\bbetween\s+$/iu.test(before)
  const [a, b] = sameYear(first, second)
  if (a.value.grain !== b.value.grain && and) return undefined
  const { from, to } = b.value
  if (a.value.from === undefined || from === undefined || to === undefined) return undefined
  // "from Friday to Tuesday": the end comes after the start.
  const later =
    b.form === 'weekday' && to < a.value.from ? { ...b.value, from: from + 7, to: to + 7 } : b.value
  const end = later.to ?? to
  if (end < a.value.from || (and && (later.from ?? from) !== (a.value.to ?? 0) + 1))
    return undefined
  return { start: first.start, end: second.end, form: a.form, value: spanValue(a.value, later) }
}

function sameYear(first: DatePhrase, second: DatePhrase): readonly [DatePhrase, DatePhrase] {
  if (second.value.year !== undefined) return [dated(first, second.value.year), second]
  if (first.value.year !== undefined) return [first, dated(second, first.value.year)]
  return [first, second]
}

function dated(phrase: DatePhrase, year: number): DatePhrase {
  const { month, dayOfMonth, year: own } = phrase.value
  if (own !== undefined || month === undefined) return phrase
  const value =
    dayOfMonth === undefined
      ? { ...monthValue(year, month), year }
      : calendarDate(year, month, dayOfMonth, undefined)
  return value ? { ...phrase, value } : phrase
}

// "two weeks after", "3 days before", "four months from".
const COUNTED = pattern(
  `(?<![\\p{L}\\d.,-])(?<count>${COUNT})\\s+(?<unit>days?|weeks?|months?|years?)\\s+(?<way>after|before|from)\\s+$`,
  'iu',
)

/** "3 days after January 12": a day counted from a date that the text states. */
export function countedFrom(text: string, phrase: DatePhrase): DatePhrase {
  const { from, to } = phrase.value
  if ((phrase.form !== 'date' && phrase.form !== 'weekday') || from === undefined || from !== to)
    return phrase
  const begin = Math.max(0, phrase.start - 40)
  const match = COUNTED.exec(text.slice(begin, phrase.start))
  const count = countOf(match?.groups?.['count'] ?? '')
  if (!match || count === undefined) return phrase
  const sign = match.groups?.['way']?.toLowerCase() === 'before' ? -1 : 1
  const day = shift(from, sign * count, match.groups?.['unit'] ?? 'day')
  return { ...phrase, start: begin + match.index, value: dayValue(day), form: 'relative' }
}
