import type { Amount } from './amount.ts'
import { type HedgeAfter, readHedgeAfter, readHedgesBefore, stack } from './hedges.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { fractionCharacters, small } from './numeral-words.ts'
import { readNumeral } from './numerals.ts'
import { isOffsetOrAge } from './offsets.ts'
import { isFrequency, isRate, isRoundTheClock, isTornNumber, isYearAndDay } from './rates.ts'
import { readTimeRange, type TimeRange } from './time-range.ts'
import { timeUnitOf } from './time-units.ts'
import { vagueStarts } from './vague-counts.ts'

/** A length of time in a text, hedges inside. Offsets in the text; the amount is in seconds. */
export interface Duration {
  readonly start: number
  readonly end: number
  readonly amount: Amount
}

// "hours", "hr", "4h", "fortnight": no length of time is without one of these.
const anyUnit =
  /(?:\b|\d)(?:centur(?:y|ies)|decades?|years?|yrs?|months?|mths?|fortnights?|weeks?|wks?|days?|nights?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[a-z]+long)\b|\d\s?[hs]\b|\dh\d/iu

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
    if (!mayStart(lexemes[at])) {
      at += 1
      continue
    }
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

const starters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'another', 'the', 'half', 'quarter', 'dozen', 'between', 'from'],
  ...small.keys(),
  ...fractionCharacters.keys(),
  ...vagueStarts,
])

/** A cheap first look: most words start no length of time. */
function mayStart(lexeme: Lexeme | undefined): boolean {
  if (!lexeme) return false
  if (lexeme.type === 'number') return true
  return starters.has(lexeme.lower) || timeUnitOf(lexeme.lower) !== undefined
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
  if (isOther(lexemes, { start: before.start, at, end, hedged }, range)) return { end }
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
  if (isYearAndDay(lexemes, at, end)) return true
  if (range.by !== 'article') return false
  const first = lexemes[at]?.lower
  if (first === 'the') return !hedged
  // "for a second time", "a second wave": an ordinal.
  if (lexemes[at + 1]?.lower === 'second' && lexemes[end]?.type === 'word') return true
  return (first === 'a' || first === 'an') && !hedged && isRate(lexemes, at)
}
