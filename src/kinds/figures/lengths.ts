import type { Amount } from '../../english/amount.ts'
import { readDurations } from '../../english/durations.ts'
import { type Figure, type FoundFigure, isFigureValue } from '../../english/quantity.ts'
import type { FactRecord } from '../../model.ts'

/** A length of time as a figure: a prison term, a guarantee; seconds. */
export function lengthFigure(amount: Amount): Figure {
  const reading = { amount, dimension: 'time', nouns: [], counted: false } as const
  return { form: 'quantity', readings: [reading] }
}

/** The lengths of time of a text, where the record has one among its figures: "sentence: 12 years". */
export function lengthsOf(text: string, { facts }: FactRecord): readonly FoundFigure[] {
  const asked = facts.some(
    ({ kind, value }) =>
      kind === 'figures' &&
      isFigureValue(value) &&
      value.figure.form === 'quantity' &&
      value.figure.readings[0]?.dimension === 'time',
  )
  if (!asked) return []
  return readDurations(text).map(({ start, end, amount }) => ({
    start,
    end,
    figure: lengthFigure(amount),
  }))
}
