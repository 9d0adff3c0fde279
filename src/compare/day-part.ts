import type { DateValue, DayPart } from '../english/calendar.ts'
import { type ClockTime, clockInWords, DAY } from '../english/clock.ts'
import type { Comparison } from '../model.ts'

/** Minutes from midnight that each word can mean at most; a night goes on past midnight. */
const PARTS: Readonly<Record<DayPart, readonly (readonly [number, number])[]>> = {
  early: [[0, 600]],
  morning: [[0, 750]],
  noon: [[660, 840]],
  afternoon: [[690, 1140]],
  evening: [[960, DAY]],
  night: [
    [1050, DAY],
    [0, 390],
  ],
  late: [
    [960, DAY],
    [0, 240],
  ],
}

/**
 * "early Tuesday" of an event that the record has begin on Tuesday at 2:37 p.m.: the day is right
 * and the part of it is not. Ends are generous: an accusation needs a part that cannot hold it.
 */
export function withPart(day: Comparison, { part }: DateValue, starts: unknown): Comparison {
  if (part === undefined || !isExact(starts)) return day
  if (day.relation !== 'agrees' && day.relation !== 'vaguer') return day
  const holds = PARTS[part].some(([from, to]) => starts.to >= from && starts.from <= to)
  if (holds) return day
  return { relation: 'conflicts', note: `it began at ${clockInWords(starts.from)}` }
}

/** A clock time of its own zone; a part of the day, "before" and "after" leave it open. */
function isExact(value: unknown): value is ClockTime {
  return isClockTime(value) && value.grain !== 'part' && /^(?:at|about)$/u.test(value.nearness)
}

/** Whether a recorded `starts` was read as a time of day. */
export function isClockTime(value: unknown): value is ClockTime {
  if (typeof value !== 'object' || value === null) return false
  return 'from' in value && 'grain' in value && 'nearness' in value
}
