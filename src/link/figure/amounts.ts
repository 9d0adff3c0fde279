import { compareFact } from '../../compare/compare-fact.ts'
import { contextOf } from '../../compare/context.ts'
import { isFigureValue } from '../../english/quantity.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Comparison, Fact, Mention } from '../../model.ts'
import type { Scene } from '../scene.ts'

/** The amount of a figure in its first reading, as a size: 0.5 for none; undefined for a score. */
export function amountOf(value: unknown): number | undefined {
  if (!isFigureValue(value) || value.figure.form === 'score') return undefined
  const number = value.figure.readings[0]?.amount.number
  return number === undefined ? undefined : Math.abs(number) || 0.5
}

const FITS = new Set(['agrees', 'rounded'])

/** The value agrees, or is the record’s own rounded. */
export function fits({ relation }: Comparison): boolean {
  return FITS.has(relation)
}

/** Compares with the value of the article's day, as `compareFact` has it. */
export function compare(fact: Fact, mention: Mention, kind: Kind, scene: Scene): Comparison {
  const { article, record } = scene.input
  const day = article.updated ?? article.published?.day
  const held = day === undefined ? {} : { day }
  return compareFact(kind, fact, mention.value, contextOf(fact, record), held).comparison
}
