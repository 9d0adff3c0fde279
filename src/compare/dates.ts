import type { DateValue } from '../english/calendar.ts'
import { weekdayOf } from '../english/civil-day.ts'
import { dateInWords } from '../english/date-words.ts'
import { weekdayName } from '../english/weekday-name.ts'
import type { Comparison } from '../model.ts'
import { namedAlike, readAlike } from './date-parts.ts'
import { isClockTime } from './day-part.ts'

/** How a stated date lies to a recorded one; `unknown`: the words do not say. */
export type DateOverlap = 'same' | 'within' | 'wider' | 'apart' | 'unknown'

interface Days {
  readonly from: number
  readonly to: number
}

/**
 * Relate a recorded date to the one an article states.
 * Agrees: the same day, or a day inside a recorded run. Vaguer: a week, month or year around
 * it, or a run that overlaps. Conflicts: no day in common, a weekday that is not the date's, or a day of the
 * run that the words take for its first or last.
 * Unchecked: near midnight the words fit two days, unless the hour is known (`starts`); "since" and "until" bind one end only.
 */
export function compareDates(recorded: DateValue, stated: DateValue, starts?: unknown): Comparison {
  const wrong = wrongWeekday(stated)
  if (wrong !== undefined) return { relation: 'conflicts', note: wrong }
  const event = daysOf(recorded)
  const days = daysOf(stated)
  if (!event || !days) return compareNamed(recorded, stated)
  if (stated.side !== undefined) return compareEnd(event, days, stated)
  const inside = days.from >= event.from && days.to <= event.to
  const end = inside ? wrongEnd(event, days, stated) : undefined
  if (end !== undefined) return { relation: 'conflicts', note: end }
  if (inside) return { relation: 'agrees' }
  if (touch(days, event)) return { relation: 'vaguer' }
  if (readAlike(recorded, stated))
    return { relation: stated.grain === 'month' ? 'vaguer' : 'agrees' }
  const night = acrossMidnight(event, days, stated, starts)
  if (night !== undefined) return { relation: 'unchecked', note: night }
  return { relation: 'conflicts', note: `its words mean ${dateInWords(stated)}` }
}

/** The overlap of a stated date with a recorded one, for cues; never throws. */
export function datesOverlap(stated: DateValue, recorded: DateValue): DateOverlap {
  const days = daysOf(stated)
  const event = daysOf(recorded)
  if (!days || !event) {
    const alike = namedAlike(recorded, stated)
    if (alike === undefined) return 'unknown'
    return !alike ? 'apart' : stated.grain === 'month' ? 'wider' : 'same'
  }
  if (days.from === event.from && days.to === event.to) return 'same'
  if (days.from >= event.from && days.to <= event.to) return 'within'
  if (days.from <= event.from && days.to >= event.to) return 'wider'
  if (days.from <= event.to && days.to >= event.from) return 'within'
  const open = stated.side !== undefined || touch(days, event) || readAlike(recorded, stated)
  return open || acrossMidnight(event, days, stated) !== undefined ? 'unknown' : 'apart'
}

function daysOf({ from, to, grain }: DateValue): (Days & { readonly grain: string }) | undefined {
  return from === undefined || to === undefined ? undefined : { from, to, grain }
}

// A week may begin on Sunday or on Monday: "this week" holds the Sunday before it too.
function touch(days: Days & { readonly grain: string }, event: Days): boolean {
  const slack = days.grain === 'week' ? 1 : 0
  return days.from - slack <= event.to && days.to >= event.from
}

/** "Wednesday (Oct. 30)" for a Thursday: the words cannot both be right. */
function wrongWeekday({ from, to, weekday, dayOfMonth }: DateValue): string | undefined {
  if (weekday === undefined || dayOfMonth === undefined || from === undefined || from !== to)
    return undefined
  return weekdayOf(from) === weekday
    ? undefined
    : `${dateInWords({ from, to, grain: 'day' })} is not a ${weekdayName(weekday)}`
}

function compareNamed(recorded: DateValue, stated: DateValue): Comparison {
  const alike = namedAlike(recorded, stated)
  if (alike === undefined)
    return {
      relation: 'unchecked',
      note: 'the article does not say which day, nor when it was published',
    }
  if (alike) return { relation: stated.grain === 'month' ? 'vaguer' : 'agrees' }
  return { relation: 'conflicts' }
}

/** "opened on Tuesday", of what the record has from Monday on. */
function wrongEnd(event: Days, days: Days, { end }: DateValue): string | undefined {
  if (end === undefined) return undefined
  const day = end === 'first' ? event.from : event.to
  if (days.from <= day && day <= days.to) return undefined
  return `it ${end === 'first' ? 'began' : 'ended'} on ${dateInWords({ from: day, to: day, grain: 'day' })}`
}

// "the first meeting since 2022" holds a later one, "by Friday" an earlier one.
function compareEnd(event: Days, days: Days, { side, grain }: DateValue): Comparison {
  const end = side === 'since' ? event.from : event.to
  if (end >= days.from && end <= days.to) return { relation: grain === 'day' ? 'agrees' : 'vaguer' }
  const open = side === 'since' ? end > days.to : end < days.from
  if (open) return { relation: 'unchecked', note: `“${side}” binds one end only` }
  return { relation: 'conflicts' }
}

/** Minutes from midnight: what begins later than the first is not of the night before, … */
const SMALL_HOURS = 390
/** … and what is begun before the second is over in the small hours of the day behind it. */
const LATE = 1080

// A night belongs to two days: "Thursday night" may be past midnight, "early Friday" before it.
function acrossMidnight(
  event: Days,
  days: Days,
  { part }: DateValue,
  starts?: unknown,
): string | undefined {
  const began = isClockTime(starts) ? starts : undefined
  if (days.to === event.from - 1 && (part === 'night' || part === 'late'))
    return began && began.from > SMALL_HOURS ? undefined : 'the night runs into the recorded day'
  if (days.from === event.to + 1 && part === 'early')
    return began && began.to < LATE ? undefined : 'the recorded day ends in that night'
  return undefined
}
