import type { Scene } from '../scene.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'

/** A number that stands for many (WordNet 3.1: average, mean, median, typical). */
const AVERAGE = /^(?:averag(?:e|ed|es|ing)|mean|median|typical(?:ly)?)$/iu

/**
 * "She averaged 8.4 points" is no bound on what she scored on a night: a figure whose every word
 * tells of an average is held only against what is told as one.
 */
export function noAverage(
  { value, keywords }: RecordedFigure,
  { input: { sentence } }: Scene,
): string | undefined {
  const phrases = value.about
  const all = phrases.every((phrase) => phrase.split(/\s+/u).some((word) => AVERAGE.test(word)))
  if (phrases.length === 0 || !all) return undefined
  const told =
    sentence.tokens.some(({ lower }) => AVERAGE.test(lower)) ||
    keywords.some(
      (one) => phrases.includes(one.text) && occurrencesOf(one, sentence.tokens).length > 0,
    )
  return told ? undefined : 'nothing says that it is an average'
}
