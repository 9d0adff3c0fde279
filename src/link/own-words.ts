import { excerpt } from '../articles/position.ts'
import { relate } from '../kinds/quote/relate.ts'
import { isRecorded, isStated } from '../kinds/quote/value.ts'
import type { Mention } from '../model.ts'
import type { Scene } from './scene.ts'

/**
 * A number in the very words of a quotation of the record is the speaker’s, and right as it stands.
 * The quotation, or undefined.
 */
export function ownWords(mention: Mention, { input }: Scene): string | undefined {
  const { article, sentence, record, quotations } = input
  const at = mention.at ?? excerpt(article, sentence, mention)
  const isSame = (value: unknown) =>
    isRecorded(value) &&
    quotations.some(
      (one) =>
        isStated(one.value) &&
        relate(value, one.value).same.some((piece) =>
          piece.some(({ start, end }) => start < at.end && at.start < end),
        ),
    )
  return record.facts.find(({ value }) => isSame(value))?.id
}
