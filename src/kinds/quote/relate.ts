import { type Difference, matchPieces } from './match.ts'
import { splitWords } from './pieces.ts'
import type { Piece, RecordedQuote, StatedQuote } from './value.ts'
import type { QuoteWord } from './words.ts'

/** How the pieces of a quotation stand to one of the record. */
export interface Relating {
  /** Pieces in the record’s own words, or in others that it accepts. */
  readonly same: readonly Piece[]
  /** Pieces in other words, the likest first. */
  readonly different: readonly Rated[]
}

export interface Rated extends Difference {
  /** `score`, with what the speaker adds or takes away. */
  readonly likeness: number
}

const SAME_SPEAKER = 0.15
const OTHER_SPEAKER = -0.25
/** Below this the words are about something else. */
const alike = 0.5

const wordings = new WeakMap<RecordedQuote, readonly (readonly QuoteWord[])[]>()

/** Relate a quotation of an article to one of the record, and to the wordings it accepts. */
export function relate(recorded: RecordedQuote, stated: StatedQuote): Relating {
  const bonus = bonusOf(recorded, stated)
  const matches = wordingsOf(recorded).map((words) => matchPieces(stated.pieces, words))
  const same = stated.pieces.filter((piece) => matches.some((match) => match.same.includes(piece)))
  const different = (matches[0]?.different ?? [])
    .filter(({ piece }) => !same.includes(piece))
    .map((one) => ({ ...one, likeness: one.score + bonus }))
    .filter((one) => one.likeness >= alike && isTold(one, bonus))
    .sort((a, b) => b.likeness - a.likeness)
  return { same, different }
}

/**
 * Two shared words are a phrase that anybody may use, unless they are all and of one speaker; of
 * somebody else, three are no more than that either.
 */
function isTold({ shared, score }: Rated, bonus: number): boolean {
  if (bonus < 0) return shared >= 4
  return shared >= 3 || (shared === 2 && score === 1 && bonus > 0)
}

function bonusOf({ by }: RecordedQuote, { speaker }: StatedQuote): number {
  if (by === undefined || speaker.as === 'unknown') return 0
  if (speaker.as === 'stranger') return OTHER_SPEAKER
  return speaker.ids.includes(by) ? SAME_SPEAKER : OTHER_SPEAKER
}

function wordingsOf(recorded: RecordedQuote): readonly (readonly QuoteWord[])[] {
  const known = wordings.get(recorded)
  if (known) return known
  const all = [recorded.text, ...recorded.accept].map((text) => splitWords(text).flat())
  wordings.set(recorded, all)
  return all
}
