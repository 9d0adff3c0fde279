import type { Lexeme } from './lexemes.ts'

const allowing = new Set(
  `about after all an and at be been by continued for from give given had half have in is it
  last lasted lasting lasts least minus needed needs nearly of only or over plus quite ran run
  running runs spend spending spent take taken takes taking than that to took until wait waited
  was were with within`.split(/\s+/u),
)

/**
 * Whether "an hour", "a day" at lexeme `at` says how often rather than how long: "$15 an hour",
 * "60 miles an hour", "twice a day". A length stands behind a preposition, a verb of length, a
 * hedge or a mark.
 */
export function isRate(lexemes: readonly Lexeme[], at: number): boolean {
  const previous = lexemes[at - 1]
  if (!previous) return false
  if (previous.type === 'mark') return '%$€£¥'.includes(previous.lower)
  return !allowing.has(previous.lower)
}

/** "every four hours", "each day", "per hour": how often. */
export function isFrequency(lexemes: readonly Lexeme[], start: number): boolean {
  return ['every', 'each', 'per'].includes(lexemes[start - 1]?.lower ?? '')
}

const clocks = new Set(['clock', 'clocks', 'format', 'hotline', 'helpline', 'news', 'time'])

/** "World Cup 2018 day five": a year, and the day of a series. */
export function isYearAndDay(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const [year, unit] = [lexemes[at], lexemes[end - 1]]
  if (!unit?.spaced || unit.lower.endsWith('s')) return false
  return /^(?:19|20)\d\d$/u.test(year?.lower ?? '')
}

/** "a 24-hour clock", "24-hour news": a way of telling time or of serving, no length. */
export function isRoundTheClock(lexemes: readonly Lexeme[], seconds: number, end: number): boolean {
  const hours = seconds / 3600
  return (hours === 24 || hours === 12) && clocks.has(lexemes[end]?.lower ?? '')
}

const before = new Set(['$', '€', '£', '¥', '#', '/', ':', '.', ','])

/** Whether the digits at lexeme `at` are the end of something longer: "$5", "F16", "10:30". */
export function isTornNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at]
  const previous = lexemes[at - 1]
  if (first?.type !== 'number' || !previous) return false
  if (previous.lower === '$' || previous.lower === '€' || previous.lower === '£') return true
  if (first.spaced) return false
  if (previous.type !== 'mark') return true
  const dash = previous.lower === '-' && !previous.spaced && lexemes[at - 2]?.type === 'number'
  // "5.4.3" and "138-2010": the mark itself is glued to what stands before it.
  return dash || (before.has(previous.lower) && lexemes[at - 2]?.type === 'number')
}
