import { weekdayOf } from '../../src/english/civil-day.ts'
import { type FoundDate, findDates } from '../../src/english/dates.ts'
import { aboutDays, apartFor } from './dates-apart.ts'
import { dayOfIso, isoOf, type Wanted, wantedOf } from './dates-wanted.ts'
import type { Outcome, OutsideCase, Scorer } from './scorer.ts'

/** One day each: `date.jsonl`. */
export const date: Scorer = scorer((one, wanted) => isDay(one, dayOfIso(wanted.iso), wanted.iso))

/** A day and an hour; the day is compared, where the words name one: `datetime.jsonl`. */
export const datetime: Scorer = scorer((one, wanted) =>
  isDay(one, dayOfIso(wanted.iso), wanted.iso),
)

/** Runs of days; those whose ends are weeks, months or years are left out: `daterange.jsonl`. */
export const daterange: Scorer = scorer(({ value }, wanted) => {
  const from = dayOfIso(wanted.start)
  const to = dayOfIso(wanted.end)
  // Suites differ in whether the last day is in; both readings are the same run.
  return value.from === from && to !== undefined && (value.to === to || value.to === to - 1)
})

function scorer(fits: (one: FoundDate, wanted: Wanted) => boolean): Scorer {
  return {
    judges: aboutDays,
    hits: ({ text, reference }) =>
      findDates(text, dayOfIso(reference)).map(({ start, end }) => text.slice(start, end)),
    score(outside): Outcome {
      const published = dayOfIso(outside.reference)
      const [start, end] = outside.span ?? [0, 0]
      const one = findDates(outside.text, published)
        .filter((found) => found.start < end && found.end > start)
        .reduce<FoundDate | undefined>(
          (best, each) => (best && length(best) >= length(each) ? best : each),
          undefined,
        )
      const found = one ? `\`${outside.text.slice(one.start, one.end)}\` ${shown(one)}` : ''
      if (one && judged(outside, one, fits)) return { result: 'right', found }
      const reason = one && published !== undefined ? apartFor(outside, one) : undefined
      if (reason !== undefined) return { result: 'apart', found, reason }
      return { result: one ? 'wrong' : 'missed', found }
    },
  }
}

function judged(
  outside: OutsideCase,
  one: FoundDate,
  fits: (one: FoundDate, wanted: Wanted) => boolean,
): boolean {
  // A few cases know only that these words are a date.
  if (outside.value?.['span_only'] === true) return true
  return wantedOf(outside).some((wanted) => fits(one, wanted))
}

function length({ start, end }: FoundDate): number {
  return end - start
}

function isDay({ value }: FoundDate, day: number | undefined, iso: string | undefined): boolean {
  if (value.from === undefined || value.to === undefined) {
    if (value.month === undefined) return day !== undefined && weekdayOf(day) === value.weekday
    const pad = (number = 0) => String(number).padStart(2, '0')
    return iso?.slice(5, 10) === `${pad(value.month)}-${pad(value.dayOfMonth)}`
  }
  // A run is judged by its first day, which is all the case has ("March 7th-11th").
  if (value.grain === 'day' && value.from === day) return true
  // "three weeks ago" is days around one; that one is in the middle.
  return Math.floor((value.from + value.to) / 2) === day
}

function shown({ value }: FoundDate): string {
  const { from, to, month, dayOfMonth, weekday } = value
  if (from === undefined || to === undefined)
    return `${month ?? ''}-${dayOfMonth ?? ''} ${weekday ?? ''}`
  return from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`
}
