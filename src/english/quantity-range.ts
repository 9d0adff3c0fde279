import { isHyphen, type Lexeme } from './lexemes.ts'
import { type RawQuantity, readQuantity } from './quantities.ts'

/** One number, or two with everything between: "10 to 20 dollars", "between 5k and 20k". */
export interface QuantityRange {
  /** Lexemes of all of it, "between" and "from" inside. */
  readonly start: number
  readonly end: number
  readonly first: RawQuantity
  readonly last?: RawQuantity
}

/** The number, or the range of numbers, that starts at lexeme `at`. */
export function readQuantityRange(
  lexemes: readonly Lexeme[],
  at: number,
): QuantityRange | undefined {
  const opening = lexemes[at]?.lower
  // "from 10 to 20 dollars" alone; "rose from 13 to 24" is a change, of two numbers.
  const opened = opening === 'between' || (opening === 'from' && at === 0)
  const first = readQuantity(lexemes, opened ? at + 1 : at)
  if (!first) return undefined
  const changes = !opened && lexemes[first.start - 1]?.lower === 'from'
  const joint = changes ? undefined : jointAt(lexemes, first.end, opening)
  const last = joint === undefined ? undefined : readQuantity(lexemes, joint)
  const range = last && joined(first, last)
  if (range) return { start: at, end: range.last.end, ...range }
  return opened ? undefined : { start: first.start, end: first.end, first }
}

/** The index behind what joins two ends. */
function jointAt(
  lexemes: readonly Lexeme[],
  at: number,
  opening: string | undefined,
): number | undefined {
  const word = lexemes[at]?.lower ?? ''
  if (opening === 'between') return word === 'and' ? at + 1 : undefined
  const next = lexemes[at + 1]
  if (word === 'to' || word === 'through') return at + 1
  if (opening === 'from') return undefined
  if (word === '~') return at + 1
  // "two or three people"
  if (word === 'or') return at + 1
  return isHyphen(lexemes[at]) && (next?.type === 'number' || next?.lower === '$')
    ? at + 1
    : undefined
}

function joined(
  first: RawQuantity,
  last: RawQuantity,
): { readonly first: RawQuantity; readonly last: RawQuantity } | undefined {
  const shared = withUnit(first, last)
  const tail = withUnit(last, first)
  if (shared.dimension !== tail.dimension) return undefined
  if (shared.currency !== tail.currency) return undefined
  const low = withScale(shared, tail)
  // "from 24 to 13" falls; "5 to 4" and "230 to 197" are votes or changes, not ranges.
  if (low.value >= tail.value) return undefined
  return { first: low, last: tail }
}

/** "10 to 20 dollars": the unit of one end is the other's. */
function withUnit(bare: RawQuantity, other: RawQuantity): RawQuantity {
  if (!bare.bare || other.bare) return bare
  const { dimension, currency, unit } = other
  const money = currency === undefined ? {} : { currency }
  const scaled = { value: bare.value * unit, step: bare.step * unit }
  return { ...bare, ...scaled, dimension, ...money, unit, bare: false }
}

/** "2 to 3 million": a scale at the end is that of both. */
function withScale(low: RawQuantity, high: RawQuantity): RawQuantity {
  const scale = [1e12, 1e9, 1e6, 1e3].find((one) => high.step >= one / 1000 && high.value >= one)
  if (scale === undefined || low.value >= 1000 || low.value === 0 || high.step < 1000) return low
  const scaled = low.value * scale
  if (low.unit !== high.unit || scaled >= high.value) return low
  return { ...low, value: scaled, step: low.step * scale }
}
