import { isFigureValue, type Quantity } from '../../english/quantity.ts'
import type { Mention } from '../../model.ts'
import type { RecordedFigure } from './keywords.ts'

/**
 * Both are scores, or amounts that share a dimension. A rate in money is no sum: "$40 a share" goes
 * to the figure of that, and a bare amount does so where it is as large.
 */
export function isSameSort({ value }: RecordedFigure, { value: stated }: Mention): boolean {
  if (!isFigureValue(stated)) return false
  const [recorded, figure] = [value.figure, stated.figure]
  if (recorded.form === 'score' || figure.form === 'score') return recorded.form === figure.form
  return figure.readings.some((one) =>
    recorded.readings.some((other) => other.dimension === one.dimension && isSameRate(other, one)),
  )
}

/** What a number measures: "count", "money", "score". */
export function sortOf({ value }: Mention): string {
  if (!isFigureValue(value)) return ''
  const { figure } = value
  return figure.form === 'score' ? 'score' : (figure.readings[0]?.dimension ?? '')
}

/** A bare "$45" may stand for "$40 a share". */
const NEAR = 2.5

function isSameRate(known: Quantity, said: Quantity): boolean {
  if (known.dimension !== 'money' || known.per === said.per) return true
  if (known.per === undefined || said.per !== undefined) return false
  const [one, other] = [Math.abs(known.amount.number), Math.abs(said.amount.number)]
  return Math.max(one, other) <= NEAR * Math.min(one, other)
}

/** The currencies of an amount: two of one with its conversion, "3 million francs ($400,000)". */
export function currenciesOf(value: unknown): readonly string[] {
  return readingsOf(value).flatMap(({ currency }) => (currency === undefined ? [] : [currency]))
}

/** The amount in one of its currencies. */
export function amountIn(currency: string | undefined, value: unknown): number | undefined {
  return readingsOf(value).find((one) => one.currency === currency)?.amount.number
}

function readingsOf(value: unknown): readonly Quantity[] {
  return isFigureValue(value) && value.figure.form === 'quantity' ? value.figure.readings : []
}
