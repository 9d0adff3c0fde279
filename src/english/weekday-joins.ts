import type { DateValue } from './calendar.ts'
import { civilDate, mondayOf, weekdayOf } from './civil-day.ts'
import type { Join } from './date-joins.ts'
import { calendarDate, dayValue } from './date-value.ts'
import { dayPartOf } from './weekdays.ts'

/** "Thursday, Jan. 22", "Wednesday (Oct. 30)", "Jan. 22 (Thursday)": the date with its weekday. */
export function joinWeekday(published: number | undefined): Join {
  return (first, second, gap) => {
    const over = { start: first.start, end: second.end }
    const weekday = first.value.weekday
    // "Sunday night (March 4)" says the part of the day in between.
    const night = /^\s+(?<part>night|evening|morning|afternoon)(?=,?\s)/iu.exec(gap)
    const near = night ? gap.slice(night[0].length) : gap
    if (first.form === 'weekday' && second.form === 'date') {
      if (!/^(?:,?\s*(?:the\s+)?|\s*\(|-)$/u.test(near)) return undefined
      const value = withWeekday(second.value, weekday, published)
      const part = dayPartOf(night?.groups?.['part'] ?? '')
      return { ...over, form: 'date', value: part === undefined ? value : { ...value, part } }
    }
    if (first.form === 'date' && second.form === 'weekday' && /^\s*\($/u.test(gap)) {
      return {
        ...over,
        form: 'date',
        value: withWeekday(first.value, second.value.weekday, published),
      }
    }
    // "Monday two weeks from now" is the Monday of that week.
    if (first.form === 'weekday' && second.form === 'relative' && second.value.grain === 'week') {
      const middle = ((second.value.from ?? 0) + (second.value.to ?? 0)) / 2
      const week = { ...second.value, from: middle }
      return /^\s+$/u.test(gap)
        ? { ...over, form: 'weekday', value: inWeek(week, first.value) }
        : undefined
    }
    // "Tuesday of next week" is read whole; this is "earlier this week, on Tuesday".
    if (first.form !== 'week' || second.form !== 'weekday' || !/^,?\s+(?:on\s+)?$/u.test(gap))
      return undefined
    return { ...over, form: 'weekday', value: inWeek(first.value, second.value) }
  }
}

/**
 * The weekday chooses the year where none is stated: "Thursday, Jan. 22" is the nearest 22
 * January that fell on a Thursday, if a year next to it has one within eight months.
 */
function withWeekday(
  value: DateValue,
  weekday: number | undefined,
  published: number | undefined,
): DateValue {
  const { from, to, month, dayOfMonth } = value
  if (weekday === undefined) return value
  const fits = from === undefined || weekdayOf(from) === weekday
  if (fits || from !== to || value.year !== undefined || published === undefined)
    return { ...value, weekday }
  if (month === undefined || dayOfMonth === undefined) return { ...value, weekday }
  const { year } = civilDate(from)
  const other = [year - 1, year + 1]
    .flatMap((near) => calendarDate(near, month, dayOfMonth, published) ?? [])
    .find(
      ({ from: day }) =>
        day !== undefined && weekdayOf(day) === weekday && Math.abs(day - published) < 250,
    )
  return other?.from === undefined
    ? { ...value, weekday }
    : { ...value, ...dayValue(other.from), weekday }
}

function inWeek(week: DateValue, day: DateValue): DateValue {
  if (week.from === undefined || day.weekday === undefined) return day
  return {
    ...dayValue(mondayOf(week.from) + ((day.weekday + 6) % 7)),
    weekday: day.weekday,
  }
}
