import type { Amount } from './amount.ts'
import { type HedgeAfter, readHedgeAfter, readHedgesBefore, stack } from './hedges.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { readNumeral } from './numerals.ts'
import { isOffsetOrAge } from './offsets.ts'
import { isFrequency, isRate, isRoundTheClock, isTornNumber } from './rates.ts'
import { readTimeRange, type TimeRange } from './time-range.ts'

/** A length of time in a text, hedges inside. Offsets in the text; the amount is in seconds. */
export interface Duration {
  readonly start: number
  readonly end: number
  readonly amount: Amount
}

// "hours", "hr", "4h", "fortnight": no length of time is without one of these.
const anyUnit =
  /century|centuries|decade|year|\dyrs?\b|\byrs?\b|month|fortnight|week|\bwks?\b|day|night|hour|hr|min|second|\bsecs?\b|\d\s?[hs](?![\p{L}])|\dh\d|\dsecs?\b/iu

/**
 * Every length of time that a text states, in order: "nearly six hours", "three to four days",
 * "several weeks". Ages, points in time ("two hours ago") and rates ("an hour") are none.
 * A month is 30 days and a year 365.
 */
export function readDurations(text: string): readonly Duration[] {
  if (!anyUnit.test(text)) return []
  const lexemes = lexemesOf(text)
  const durations: Duration[] = []
  for (let at = 0; at < lexemes.length; ) {
    const range = isTornNumber(lexemes, at) ? undefined : readTimeRange(lexemes, at)
    if (!range) {
      at = Math.max(at + 1, readNumeral(lexemes, at)?.end ?? 0)
      continue
    }
    const found = readHedged(lexemes, at, range)
    if (found.duration) durations.push(found.duration)
    at = found.end
  }
  return durations
}

function readHedged(
  lexemes: readonly Lexeme[],
  at: number,
  range: TimeRange,
): { readonly end: number; readonly duration?: Duration } {
  const before = readHedgesBefore(lexemes, at)
  const after: HedgeAfter | undefined = readHedgeAfter(lexemes, range.end)
  const end = after?.end ?? range.end
  const outer = after ? stack(before.modifier, after.modifier) : before.modifier
  const modifier = stack(outer, range.modifier)
  const hedged = before.start < at || after !== undefined
  if (isOther(lexemes, { start: before.start, at, end: range.end, hedged }, range)) return { end }
  const [first, last] = [lexemes[before.start], lexemes[end - 1]]
  if (!first || !last) return { end }
  const { number, high, step, unit, precise } = range
  const upper = high === undefined ? {} : { high }
  const amount = { number, ...upper, step, modifier, precise, unit }
  return { end, duration: { start: first.start, end: last.end, amount } }
}

interface Place {
  readonly start: number
  readonly at: number
  readonly end: number
  readonly hedged: boolean
}

/** What looks like a length of time and is none. */
function isOther(lexemes: readonly Lexeme[], place: Place, range: TimeRange): boolean {
  const { start, at, end, hedged } = place
  if (isOffsetOrAge(lexemes, start, end) || isFrequency(lexemes, start)) return true
  if (isRoundTheClock(lexemes, range.number, end)) return true
  if (range.by !== 'article') return false
  const first = lexemes[at]?.lower
  if (first === 'the') return !hedged
  // "for a second time", "a second wave": an ordinal.
  if (lexemes[at + 1]?.lower === 'second' && lexemes[end]?.type === 'word') return true
  // "held an hour-long call": no rate is written so.
  if (lexemes[end - 1]?.lower.endsWith('long')) return false
  return (first === 'a' || first === 'an') && !hedged && isRate(lexemes, at)
}
