import { excerpt } from '../../articles/position.ts'
import type { Article, Excerpt, Sentence } from '../../model.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { type Attributed, attributed } from './attributed.ts'
import { piecesOf } from './pieces.ts'
import type { Quotation } from './quotations.ts'
import { isRecorded, type StatedQuote } from './value.ts'

/**
 * The quotations that start in a sentence. Two words of meaning at least, or one whose speaker is
 * named: a single word in marks is mostly somebody’s word for a thing, or its name. Of a record
 * without quotations, only those of its people: a draft may have made them up.
 */
export function recognise(
  sentence: Sentence,
  { article, record }: RecogniseContext,
): readonly Recognised<StatedQuote>[] {
  if (sentence.quoted.length === 0) return []
  const known = record.facts.some(({ value }) => isRecorded(value))
  if (!known && record.people.size === 0) return []
  return attributed(article, record)
    .filter(({ quotation }) => quotation[0]?.sentence.index === sentence.index)
    .filter(({ speaker }) => known || speaker.as === 'person')
    .flatMap((one) => recognised(one, article))
}

function recognised(
  { quotation, speaker }: Attributed,
  article: Article,
): readonly Recognised<StatedQuote>[] {
  const [first] = quotation
  const pieces = piecesOf(quotation, article)
  const meaning = pieces.flat().filter(({ content }) => content).length
  if (!first || meaning === 0 || (meaning === 1 && speaker.as !== 'person')) return []
  const { start, end } = first
  const more = quotation.length > 1 ? { at: placeOf(quotation, article) } : {}
  return [{ start, end, ...more, value: { as: 'stated', pieces, speaker } }]
}

/** From the opening mark to the closing one. */
function placeOf(quotation: Quotation, article: Article): Excerpt {
  const places = quotation.map((part) => excerpt(article, part.sentence, part))
  const start = places[0]?.start ?? 0
  const end = places.at(-1)?.end ?? start
  return { file: article.file, start, end, text: article.text.slice(start, end) }
}
