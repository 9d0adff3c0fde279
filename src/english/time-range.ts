import type { Amount } from './amount.ts'
import { isHyphen, type Lexeme, skipHyphen } from './lexemes.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { readStretch, type Stretch } from './stretch.ts'
import { type TimeQuantity, timeStep } from './time-quantity.ts'

/** One length of time or a range of them, before its hedges; `end` is an index of lexemes. */
export interface TimeRange extends Amount {
  readonly end: number
  readonly unit: number
  readonly by: TimeQuantity['by']
}

/**
 * The length of time at lexeme `at`, or the range: "three to four hours", "3-4 hours", "two or
 * three days", "between 90 minutes and two hours", "an hour or two". Without one, undefined.
 */
export function readTimeRange(lexemes: readonly Lexeme[], at: number): TimeRange | undefined {
  const opening = lexemes[at]?.lower
  if (opening === 'between') return readFrom(lexemes, at + 1, betweens)
  if (opening === 'from') return changes(lexemes, at) ? undefined : readFrom(lexemes, at + 1, tos)
  const changed = lexemes[at - 1]?.lower === 'from' && changes(lexemes, at - 1)
  if (changed) return alone(readStretch(lexemes, at))
  return readFrom(lexemes, at, anys) ?? alone(readStretch(lexemes, at))
}

const betweens = new Set(['and', 'to', '-', '–', '—'])
const tos = new Set(['to', '-', '–'])
const anys = new Set(['to', 'or', '-', '–', '—'])

function readFrom(
  lexemes: readonly Lexeme[],
  at: number,
  joints: ReadonlySet<string>,
): TimeRange | undefined {
  const low = readStretch(lexemes, at)
  if (low) return readUpper(lexemes, low, joints)
  const numeral = readNumeral(lexemes, at)
  const next = numeral && afterJoint(lexemes, numeral.end, joints)
  const high = next && readStretch(lexemes, next)
  if (!numeral || !high || high.modifier !== 'exact' || high.by === 'article') return undefined
  const scaled = sharedScale(lexemes, numeral, next)
  const step = timeStep(scaled, high.unit) * high.unit.seconds
  return between(
    { ...high, seconds: scaled.value * high.unit.seconds, step },
    high.seconds,
    high.end,
  )
}

/** "30 minutes to an hour", "an hour or two". */
function readUpper(
  lexemes: readonly Lexeme[],
  low: Stretch,
  joints: ReadonlySet<string>,
): TimeRange | undefined {
  const next = afterJoint(lexemes, low.end, joints)
  if (next === undefined || low.modifier !== 'exact') return undefined
  const high = readStretch(lexemes, next)
  if (high?.modifier === 'exact') return between(low, high.seconds, high.end)
  const numeral = low.by === 'article' ? readNumeral(lexemes, next) : undefined
  if (!numeral || numeral.digits) return undefined
  return between(low, numeral.value * low.unit.seconds, numeral.end)
}

/** Undefined when the second is not the greater: "5-4 hours" is no range. */
function between(low: Stretch, high: number, end: number): TimeRange | undefined {
  if (high <= low.seconds) return undefined
  const { seconds: number, step, unit, by } = low
  return { number, high, step, modifier: 'between', precise: false, unit: unit.seconds, by, end }
}

function alone(stretch: Stretch | undefined): TimeRange | undefined {
  if (!stretch) return undefined
  const { seconds: number, step, modifier, compound: precise, unit, by, end } = stretch
  return { number, step, modifier, precise, unit: unit.seconds, by, end }
}

function afterJoint(
  lexemes: readonly Lexeme[],
  at: number,
  joints: ReadonlySet<string>,
): number | undefined {
  // "four-to-five-hour": a hyphen before the joint and one behind it.
  const joint = isHyphen(lexemes[at]) && joints.has(lexemes[at + 1]?.lower ?? '') ? at + 1 : at
  if (!joints.has(lexemes[joint]?.lower ?? '')) return undefined
  return skipHyphen(lexemes, joint + 1)
}

/** "two to three thousand hours": the first takes the scale of the second when it is small. */
function sharedScale(lexemes: readonly Lexeme[], low: Numeral, next: number): Numeral {
  const high = readNumeral(lexemes, next)
  if (!high || high.value < 1000 || low.value >= 100 || high.step < 1000) return low
  return { ...low, value: low.value * high.step, step: low.step * high.step }
}

const changeVerbs = new Set(
  `cut cuts down drop dropped extend extended fall fallen fell grew grow increase increased lengthen
  lengthened lift lifted raise raised reduce reduced rise risen rose shorten shortened up`.split(
    /\s+/u,
  ),
)

/** "extended from two days to three days": two values, not a range. */
function changes(lexemes: readonly Lexeme[], at: number): boolean {
  return changeVerbs.has(lexemes[at - 1]?.lower ?? '')
}
