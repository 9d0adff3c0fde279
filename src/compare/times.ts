import { apart, type ClockTime, clockInWords, DAY } from '../english/clock.ts'
import { offsetIn, zoneOffset } from '../english/zone.ts'
import type { CompareContext } from '../kinds/kind.ts'
import type { Comparison } from '../model.ts'

type Clock = Pick<CompareContext, 'timezone' | 'day'>
type Relation = 'agrees' | 'rounded' | 'vaguer' | 'conflicts'

/**
 * Relate a recorded time of day to the one an article states. Minutes, compared on the clock
 * face, so that midnight is near 11:50 p.m.
 * Agrees: the same time, or within the hedge ("around 9 a.m." ± 20 min, "around 9:45" ± 10). Rounded: up to ten
 * minutes off a full hour, five off a half, two off a multiple of five, one off any other minute. Vaguer: a part of the
 * day, or "before", that holds it. Unchecked: a zone that the record does not settle.
 */
export function compareTimes(recorded: ClockTime, stated: ClockTime, context: Clock): Comparison {
  const shift = shiftOf(recorded, stated, context)
  if (shift === undefined) {
    const zone = stated.zone ?? recorded.zone ?? ''
    return {
      relation: 'unchecked',
      note: `the record does not say what “${zone}” is in its own time`,
    }
  }
  const local = moved(stated, shift)
  const relation = best(recorded, local)
  const converted =
    shift % DAY === 0 ? {} : { note: `${clockInWords(local.from)} in the record’s time` }
  if (relation === 'conflicts') return { relation, ...converted }
  const again = againOf(stated, context)
  // "1353 (1123 GMT)": the first time is right and its conversion is not.
  if (again !== undefined && recorded.grain !== 'part' && apart(again, stated.from) > 15) {
    return {
      relation: 'conflicts',
      note: `the time in brackets is ${clockInWords(again)} in the record’s time`,
    }
  }
  return { relation }
}

/** Minutes to add to the stated time to bring it into the recorded one's zone. */
function shiftOf(
  recorded: ClockTime,
  stated: ClockTime,
  { timezone, day = 0 }: Clock,
): number | undefined {
  const theirs = stated.zone
  const ours = recorded.zone
  if (theirs === ours || (isLocal(theirs) && isLocal(ours))) return 0
  const to = isLocal(ours)
    ? timezone && offsetIn(timezone, day)
    : zoneOffset(ours ?? '', day, timezone)
  const from = isLocal(theirs)
    ? timezone && offsetIn(timezone, day)
    : zoneOffset(theirs ?? '', day, timezone)
  return typeof to === 'number' && typeof from === 'number' ? to - from : undefined
}

function isLocal(zone: string | undefined): boolean {
  return zone === undefined || /^local/iu.test(zone)
}

function moved(time: ClockTime, minutes: number): ClockTime {
  return { ...time, from: time.from + minutes, to: time.to + minutes }
}

/** The equivalent in brackets, in the record's own time. */
function againOf({ again, zone }: ClockTime, { timezone, day }: Clock): number | undefined {
  if (!again || day === undefined || timezone === undefined || !isLocal(zone)) return undefined
  const to = offsetIn(timezone, day)
  const from = zoneOffset(again.zone, day, timezone)
  return to === undefined || from === undefined ? undefined : again.minutes + to - from
}

/** The better relation of the two that "3:30" allows, twelve hours apart. */
function best(recorded: ClockTime, stated: ClockTime): Relation {
  const ways = [stated, ...(stated.halfDay || recorded.halfDay ? [moved(stated, 720)] : [])]
  const relations = ways.map((way) => relate(recorded, way))
  return (
    (['agrees', 'rounded', 'vaguer'] as const).find((one) => relations.includes(one)) ?? 'conflicts'
  )
}

function relate(recorded: ClockTime, stated: ClockTime): Relation {
  const open = stated.nearness === 'before' || stated.nearness === 'after'
  if (recorded.from === stated.from && recorded.to === stated.to && recorded.grain === stated.grain)
    return 'agrees'
  if (stated.grain === 'part' || open) {
    const wider = stated.to - stated.from >= recorded.to - recorded.from
    // "morning" and "afternoon" meet at noon, and share no time.
    const apart = recorded.grain === 'part' && stated.grain === 'part' ? -1 : 0
    return !overlap(recorded, stated, apart) ? 'conflicts' : wider ? 'vaguer' : 'agrees'
  }
  if (overlap(recorded, stated, slackOf(stated) + slackOf(recorded))) return 'agrees'
  return overlap(recorded, stated, roundingOf(stated)) ? 'rounded' : 'conflicts'
}

/** Minutes that "around" allows on either side: the rounder the time, the more (Krifka 2007). */
function slackOf({ nearness, from, grain }: ClockTime): number {
  if (nearness !== 'about') return 0
  if (grain !== 'minute') return 20
  return from % 30 === 0 ? 15 : from % 15 === 0 ? 10 : 5
}

/**
 * Minutes that a reader takes for the same: 10 of an hour, 5 of a half, 2 of a multiple of 5, and
 * 1 of any other: 6:12:40 is 6:12 on one clock and 6:13 in another account.
 */
function roundingOf({ from, grain }: ClockTime): number {
  if (grain === 'hour') return 10
  return from % 30 === 0 ? 5 : from % 5 === 0 ? 2 : 1
}

function overlap(one: ClockTime, other: ClockTime, slack: number): boolean {
  // Both windows are shorter than a day; one turn either way finds them across midnight.
  return [-DAY, 0, DAY].some(
    (turn) => one.from + turn - slack <= other.to && one.to + turn + slack >= other.from,
  )
}
