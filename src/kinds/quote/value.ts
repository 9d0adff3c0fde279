import type { QuoteWord } from './words.ts'

/** A quotation of the record. */
export interface RecordedQuote {
  readonly as: 'recorded'
  readonly text: string
  /** Id of the speaker, or a name that is nobody’s in the record. */
  readonly by?: string
  /** Other wordings that are right. */
  readonly accept: readonly string[]
  /** Other words are another translation. */
  readonly translated: boolean
}

/** Words that stand together: up to an ellipsis, a bracket or the end of a sentence. */
export type Piece = readonly QuoteWord[]

/** Who is given as the speaker. */
export type Speaker =
  | { readonly as: 'person'; readonly ids: readonly string[] }
  | { readonly as: 'stranger' }
  | { readonly as: 'unknown' }

/** A quotation of an article; the words carry their places in the file. */
export interface StatedQuote {
  readonly as: 'stated'
  readonly pieces: readonly Piece[]
  readonly speaker: Speaker
}

export type QuoteValue = RecordedQuote | StatedQuote

/** A quotation of the record, of whatever a fact may hold. */
export function isRecorded(value: unknown): value is RecordedQuote {
  return isQuote(value) && value.as === 'recorded'
}

/** A quotation of an article, of whatever a mention may hold. */
export function isStated(value: unknown): value is StatedQuote {
  return isQuote(value) && value.as === 'stated'
}

function isQuote(value: unknown): value is QuoteValue {
  if (typeof value !== 'object' || value === null || !('as' in value)) return false
  return value.as === 'recorded' ? 'translated' in value : value.as === 'stated'
}
