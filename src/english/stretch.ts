import { isHyphen, type Lexeme, skipHyphen } from './lexemes.ts'
import { isDifference } from './offsets.ts'
import { clockStep, readTimeQuantity, type TimeQuantity } from './time-quantity.ts'
import { type TimeUnit, timeUnitOf } from './time-units.ts'

/** A length of time of one or several units, in seconds: "an hour", "3 h 40 min". */
export interface Stretch extends Omit<TimeQuantity, 'count'> {
  readonly seconds: number
  /** In seconds. */
  readonly step: number
  /** Known to a smaller unit: "3 hours 40 minutes", "3:40 h". */
  readonly compound: boolean
}

/** The stretch that starts at lexeme `at`: "two weeks and three days", "2h15", "1 year 2 days". */
export function readStretch(lexemes: readonly Lexeme[], at: number): Stretch | undefined {
  const first = readTimeQuantity(lexemes, at)
  if (!first) return undefined
  let stretch = stretchOf(first)
  for (let count = 0; count < 6; count += 1) {
    const next = readSmaller(lexemes, stretch) ?? readGlued(lexemes, stretch)
    if (!next) break
    stretch = {
      ...stretch,
      end: next.end,
      seconds: stretch.seconds + next.seconds,
      step: next.step,
      unit: next.unit,
      compound: true,
    }
  }
  return stretch
}

function stretchOf(quantity: TimeQuantity): Stretch {
  const { count, step, unit, ...rest } = quantity
  const seconds = count * unit.seconds
  return { ...rest, unit, seconds, step: step * unit.seconds, compound: step === clockStep }
}

/** The next unit: ", 3 months", "and 45 minutes", "three days", "and a day". */
function readSmaller(lexemes: readonly Lexeme[], stretch: Stretch): Stretch | undefined {
  if (stretch.modifier !== 'exact') return undefined
  // "a three-hour-and-40-minute hearing"
  let at = skipHyphen(lexemes, stretch.end)
  const comma = lexemes[at]?.lower === ','
  if (comma) at += 1
  const and = lexemes[at]?.lower === 'and'
  if (and) at = skipHyphen(lexemes, at + 1)
  const next = readTimeQuantity(lexemes, at)
  if (next?.modifier !== 'exact') return undefined
  // "two hours and half an hour"
  const part = and && next.count < 1
  if (next.unit === stretch.unit && !part) return undefined
  // "for two weeks, a day more than planned" is no sum, nor is "a week, an hour".
  if (next.by === 'article' && !and) return undefined
  if (comma && isDifference(lexemes, next.end)) return undefined
  const smaller = next.unit.seconds < stretch.unit.seconds
  // "2 days 1 month" is a sum, "2 days and 1 month" may be a list.
  return smaller || part || (!comma && !and) ? stretchOf(next) : undefined
}

const minute: TimeUnit | undefined = timeUnitOf('minute')

/** "2h15", "3h40m", "2h 15m": behind an h, minutes need no unit of their own. */
function readGlued(lexemes: readonly Lexeme[], stretch: Stretch): Stretch | undefined {
  const digits = lexemes[stretch.end]
  const after = lexemes[stretch.end + 1]
  if (lexemes[stretch.end - 1]?.lower !== 'h' || digits?.type !== 'number' || !minute) {
    return undefined
  }
  const named = after?.lower === 'm'
  const bare = !digits.spaced && digits.lower.length === 2 && !(after && joins(after))
  if (!named && !bare) return undefined
  const seconds = Number(digits.lower) * minute.seconds
  const end = stretch.end + (named ? 2 : 1)
  return { ...stretch, end, seconds, step: minute.seconds, unit: minute }
}

function joins(lexeme: Lexeme): boolean {
  return !lexeme.spaced && (lexeme.type !== 'mark' || isHyphen(lexeme))
}
