/** How the words place a time: at it, near it, or on one side of it. */
export type Nearness = 'at' | 'about' | 'shortly-before' | 'shortly-after' | 'before' | 'after'

/**
 * A time of day as prose states it. Minutes are counted from local midnight, both ends
 * included; `to` passes 1440 where a part of the day crosses midnight ("night": 1140 to 1740).
 */
export interface ClockTime {
  readonly from: number
  readonly to: number
  /** How exact the words are: "7:05" minute, "7 p.m." hour, "evening" part. */
  readonly grain: 'minute' | 'hour' | 'part'
  readonly nearness: Nearness
  /** "3:30": half a day later fits the words too. */
  readonly halfDay?: true
  /** The zone as written: "GMT", "local", "Moscow time". */
  readonly zone?: string
  /** The same moment said again in another zone: "1353 (1023 GMT)". */
  readonly again?: { readonly minutes: number; readonly zone: string }
}

/** A time found in a text; offsets in that text, hedge and zone inside. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly value: ClockTime
}

/** Minutes of a day. */
export const DAY = 1440

/** Minutes between two times of day the short way round the clock, 0-720. */
export function apart(one: number, other: number): number {
  const distance = (((one - other) % DAY) + DAY) % DAY
  return Math.min(distance, DAY - distance)
}

/** "7 p.m.", "11:05 a.m.", "midnight", "noon" for minutes from midnight. */
export function clockInWords(minutes: number): string {
  const ofDay = ((minutes % DAY) + DAY) % DAY
  if (ofDay === 0) return 'midnight'
  if (ofDay === 720) return 'noon'
  const hour = Math.floor(ofDay / 60)
  const rest = ofDay % 60
  const past = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${past} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  'early morning': [0, 480],
  'early hours': [0, 360],
  'small hours': [0, 360],
  dawn: [180, 450],
  morning: [240, 720],
  'mid-morning': [540, 690],
  'late morning': [570, 720],
  midday: [660, 840],
  lunchtime: [660, 870],
  'early afternoon': [720, 900],
  afternoon: [720, 1080],
  'mid-afternoon': [840, 990],
  'late afternoon': [930, 1140],
  'early evening': [1020, 1200],
  evening: [1020, 1440],
  'late evening': [1200, 1500],
  night: [1140, 1800],
  'late night': [1260, 1740],
  overnight: [1200, 1860],
}

/**
 * The hours that a part of the day takes in news prose, generously, as it only refutes what
 * lies outside. `words` are lower case, with one space: "late night".
 */
export function partTime(words: string): ClockTime | undefined {
  const hours = PARTS[words]
  return hours && { from: hours[0], to: hours[1], grain: 'part', nearness: 'at' }
}
