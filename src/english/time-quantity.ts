import type { Modifier } from './amount.ts'
import { type Count, readUnit } from './counted-unit.ts'
import { readFraction, readPart } from './fractions.ts'
import { readHedgeAfter } from './hedges.ts'
import { isHyphen, type Lexeme, skipHyphen } from './lexemes.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { type TimeUnit, timeUnitOf } from './time-units.ts'
import { skipVagueCount } from './vague-counts.ts'

/** A number of one unit of time; `end` is the index of the lexeme behind it. */
export interface TimeQuantity {
  readonly end: number
  /** In `unit`; 0 for "several hours". */
  readonly count: number
  /** In `unit`. */
  readonly step: number
  readonly unit: TimeUnit
  readonly modifier: Modifier
  /** How the count is written: "an hour" reads as a rate behind a price. */
  readonly by: Count
}

/** "several hours", "half an hour", "an hour and a half", "two and a half hours", "1:45 h". */
export function readTimeQuantity(lexemes: readonly Lexeme[], at: number): TimeQuantity | undefined {
  return (
    readVague(lexemes, at) ??
    readPartOfUnit(lexemes, at) ??
    readSingle(lexemes, at) ??
    readClockLike(lexemes, at) ??
    readCounted(lexemes, at)
  )
}

function readVague(lexemes: readonly Lexeme[], at: number): TimeQuantity | undefined {
  const end = skipVagueCount(lexemes, at)
  // "hours-long", "decades-long": more than one, nobody says how many.
  const plural = lexemes[at]?.lower.endsWith('s') && endsLong(lexemes, at)
  const found = end === undefined && !plural ? undefined : readUnit(lexemes, end ?? at, 'words')
  return found && { ...found, count: 0, step: 0, modifier: 'unknown', by: 'words' }
}

function endsLong(lexemes: readonly Lexeme[], at: number): boolean {
  return isHyphen(lexemes[at + 1]) && lexemes[at + 2]?.lower === 'long'
}

/** "half an hour", "three-quarters of an hour", "a half hour", "half-day". */
function readPartOfUnit(lexemes: readonly Lexeme[], at: number): TimeQuantity | undefined {
  const part = readPart(lexemes, at)
  if (!part || part.value >= 1) return undefined
  let index = skipHyphen(lexemes, part.end)
  if (lexemes[index]?.lower === 'of') index += 1
  if (['a', 'an', 'one', 'the'].includes(lexemes[index]?.lower ?? '')) index += 1
  const found = readUnit(lexemes, index, 'words')
  if (!found) return undefined
  return { ...found, count: part.value, step: part.step, modifier: 'exact', by: 'words' }
}

const singular = new Set(['a', 'an', 'another', 'the'])

/** "an hour", "an additional year", "another day and a half", "hour-long". */
function readSingle(lexemes: readonly Lexeme[], at: number): TimeQuantity | undefined {
  const first = lexemes[at]
  const bare = timeUnitOf(first?.lower ?? '') && !first?.lower.endsWith('s')
  if (bare && (endsLong(lexemes, at) || first?.lower.endsWith('long'))) {
    return withTail(lexemes, readUnit(lexemes, at, 'words'), one)
  }
  if (bare && isHeadline(lexemes, at)) return withTail(lexemes, readUnit(lexemes, at, 'words'), one)
  if (!singular.has(first?.lower ?? '')) return undefined
  const found = readUnit(lexemes, at + 1, 'article')
  const last = found && lexemes[found.end - 1]
  if (!found || last?.lower.endsWith('s')) return undefined
  // "an hour-long call": the article belongs to the call.
  if (last?.lower.endsWith('long')) return undefined
  // "the hour" and "the day" name a time; "the better part of the day" is read behind its hedge.
  if (first?.lower === 'the' && lexemes[at - 1]?.lower !== 'of') return undefined
  return withTail(lexemes, found, one)
}

/** "caught found after week at sea", "deal after day of talks": headlines drop the article. */
function isHeadline(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1]?.lower ?? ''
  return lexemes[at - 1]?.lower === 'after' && ['of', 'on', 'in', 'at', 'behind'].includes(next)
}

const one = { count: 1, step: 1, modifier: 'exact', by: 'article' } as const

/** A minute, in hours: the step of a length written as a clock has it. */
export const clockStep = 1 / 60

/** "1:45 h", "1:45 hours". */
function readClockLike(lexemes: readonly Lexeme[], at: number): TimeQuantity | undefined {
  const [hours, colon, minutes] = lexemes.slice(at, at + 3)
  if (hours?.type !== 'number' || colon?.lower !== ':' || minutes?.type !== 'number') {
    return undefined
  }
  const found = readUnit(lexemes, at + 3, 'digits')
  if (found?.unit.name !== 'hour' || minutes.lower.length !== 2) return undefined
  const count = Number(hours.lower) + Number(minutes.lower) / 60
  return { ...found, count, step: clockStep, modifier: 'exact', by: 'digits' }
}

/** "four hours", "two-and-a-half-hour", "30-odd years", "four-plus hours". */
function readCounted(lexemes: readonly Lexeme[], at: number): TimeQuantity | undefined {
  const numeral = readNumeral(lexemes, at)
  if (!numeral) return undefined
  const infix = readHedgeAfter(lexemes, numeral.end)
  const by = numeral.digits ? 'digits' : 'words'
  const found = readUnit(lexemes, infix?.end ?? numeral.end, by)
  if (!found) return undefined
  const modifier = infix?.modifier ?? (numeral.loose ? 'approximate' : 'exact')
  const count = numeral.value
  return withTail(lexemes, found, { count, step: timeStep(numeral, found.unit), modifier, by })
}

/** Coarser scales than tens: five minutes, a day of 24 hours, half a year (Krifka 2007). */
const coarse: Readonly<Record<string, number>> = { second: 5, minute: 5, hour: 24, month: 6 }

/** Step of a count of a unit: "1.5 hours" is as coarse as "an hour and a half". */
export function timeStep(numeral: Numeral, unit: TimeUnit): number {
  if (Math.abs(numeral.value % 1) === 0.5) return 0.5
  const round = coarse[unit.name]
  return round && numeral.value % round === 0 ? Math.max(numeral.step, round) : numeral.step
}

/** "an hour and a half", "two days and a half"; not the "and a half hour" of a second value. */
function withTail(
  lexemes: readonly Lexeme[],
  found: { readonly end: number; readonly unit: TimeUnit } | undefined,
  value: Omit<TimeQuantity, 'end' | 'unit'>,
): TimeQuantity | undefined {
  if (!found) return undefined
  const tail = readFraction(lexemes, found.end, false)
  const another = tail && readUnit(lexemes, tail.end, 'words')
  // "two hours and half an hour", "an hour and a quarter of an hour": the part has its own unit.
  const own = ['a', 'an', 'of'].includes(lexemes[tail?.end ?? -1]?.lower ?? '')
  if (!tail || another || own) return { ...found, ...value }
  return { ...found, ...value, end: tail.end, count: value.count + tail.value, step: tail.step }
}
