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

/** The windows are generous on both sides: parts that share less are two. */
const SHARED = 60

/**
 * "early Tuesday" of an event that the record has begin on Tuesday at 2:37 p.m., "Tuesday morning" of
 * one that began "in the afternoon": the day is right and the part of it is not. Ends are generous: an
 * accusation needs a part that cannot hold it.
 */
export function withPart(day: Comparison, { part }: DateValue, starts: unknown): Comparison {
  if (part === undefined || !isOwnTime(starts)) return day
  if (day.relation !== 'agrees' && day.relation !== 'vaguer') return day
  const least = starts.grain === 'part' ? SHARED + 1 : 0
  if (PARTS[part].some((window) => shared(window, starts) >= least)) return day
  return { relation: 'conflicts', ofPart: true, note: `it began ${startOf(starts)}` }
}

function startOf({ from, to, grain }: ClockTime): string {
  return grain === 'part'
    ? `between ${clockInWords(from)} and ${clockInWords(to)}`
    : `at ${clockInWords(from)}`
}

/** Minutes that both take, below zero where they lie apart; a night goes on past midnight. */
function shared([from, to]: readonly [number, number], starts: ClockTime): number {
  const turns = starts.to > DAY ? [0, DAY] : [0]
  return Math.max(
    ...turns.map((turn) => Math.min(to + turn, starts.to) - Math.max(from + turn, starts.from)),
  )
}

/** A time of its own zone; "before" and "after" leave it open. */
function isOwnTime(value: unknown): value is ClockTime {
  return isClockTime(value) && /^(?:at|about)$/u.test(value.nearness)
}

/** Whether a recorded `starts` was read as a time of day. */
export function isClockTime(value: unknown): value is ClockTime {
  if (typeof value !== 'object' || value === null) return false
  return 'from' in value && 'grain' in value && 'nearness' in value
}
