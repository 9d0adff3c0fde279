import { pattern } from '../english/pattern.ts'
import type { Span } from '../model.ts'

/** The time that opens an entry. */
export interface EntryTime {
  /** As written, "2.45pm". */
  readonly time: string
  /** Minutes since midnight, 0-1439. */
  readonly minutes: number
  /** Neither "a.m." nor "p.m." nor an hour above 12 tells which half of the day it is. */
  readonly halfDay: boolean
  /** The time, its zone and all before it. */
  readonly head: Span
}

const LABEL = '(?:(?:last\\s+)?updated?|published|posted)(?:\\s+at)?\\s*:?\\s+'
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DATE = `(?:${WEEKDAY},?\\s+)?(?:(?:\\d{1,2}\\s+${MONTH}|${MONTH}\\s+\\d{1,2}|\\d{4}-\\d\\d-\\d\\d)(?:,?\\s+\\d{4})?)?`
const CLOCK = '(?<hour>[01]?\\d|2[0-3])(?<mark>[:.])(?<minute>[0-5]\\d)(?::[0-5]\\d)?'
const HALF = '(?<half>[ap])\\.?\\s?m\\b\\.?'
const ZONE = '(?:\\s?(?<zone>[A-Z]{2,4}T|UTC|GMT|Z|[Ll]ocal(?:\\s+time)?)\\b)?'

// "14:05", "2.45pm: …", "Updated 14:05", "Mon 9 Mar 2026 14.05 GMT", "[3:40 p.m. EDT]"
const HEAD = pattern(
  `^[\\[(•*–—-]*\\s*(?:${LABEL})?(?:${DATE},?\\s*(?:at\\s+|[-–—|·]\\s*)?)(?<time>(?:${CLOCK}(?:\\s?${HALF})?|(?<bare>1[0-2]|[1-9])\\s?(?<half2>[ap])\\.?\\s?m\\b\\.?))${ZONE}`,
  'iu',
)

// ": …", " – …", "], …"; not "10:30–11:00", the slot of a programme.
const CLOSED = /^\s*(?:$|[\])|·]|[-–—:,](?!\s?\d))/u

// " The doors", " “We wait”"; "2:45 p.m. was late" is prose.
const PROSE = /^\s+["“‘'([]?\p{Lu}/u

/**
 * The time that a heading or a paragraph opens with, as entries of a live article do; undefined
 * for prose. "14.05" without "GMT" or a mark behind it is a number, so it is none.
 */
export function entryTime(text: string): EntryTime | undefined {
  const match = HEAD.exec(text)
  const groups = match?.groups
  const time = groups?.['time']
  if (!match || !groups || time === undefined) return undefined
  const rest = text.slice(match[0].length)
  const half = (groups['half'] ?? groups['half2'])?.toLowerCase()
  const told = half !== undefined || groups['zone'] !== undefined || groups['mark'] === ':'
  if (!CLOSED.test(rest) && !(told && PROSE.test(rest))) return undefined
  const stated = Number(groups['hour'] ?? groups['bare'])
  if (half !== undefined && (stated > 12 || stated === 0)) return undefined
  const hour = half === undefined ? stated : (stated % 12) + (half === 'p' ? 12 : 0)
  return {
    time: time.trim(),
    minutes: hour * 60 + Number(groups['minute'] ?? 0),
    halfDay: half === undefined && stated >= 1 && stated <= 12,
    head: { start: 0, end: match[0].length },
  }
}
