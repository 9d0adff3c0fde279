import type { Scene } from '../scene.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'

/**
 * "Nine clerks were hurt" says nothing of how many clerks were hired: a figure of no event is told by
 * more than the noun that is counted, where the record gives other words for it.
 */
export function nounAlone(
  { fact, value, keywords }: RecordedFigure,
  { by }: Pair,
  { input: { sentence } }: Scene,
): string | undefined {
  if (by !== 'counted' || fact.event !== undefined || value.about.length === 0) return undefined
  const own = keywords.filter(({ text }) => value.about.includes(text))
  const told = own.some((keyword) => occurrencesOf(keyword, sentence.tokens).length > 0)
  return told ? undefined : 'only the noun tells what it counts'
}
