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

/** Linking and comparing ask for the same pairs, each of which takes a table of all its words. */
const related = new WeakMap<StatedQuote, Map<RecordedQuote, Relating>>()

/** Relate a quotation of an article to one of the record, and to the wordings it accepts. */
export function relate(recorded: RecordedQuote, stated: StatedQuote): Relating {
  const pairs = related.get(stated) ?? new Map<RecordedQuote, Relating>()
  related.set(stated, pairs)
  const relating = pairs.get(recorded) ?? relateOnce(recorded, stated)
  pairs.set(recorded, relating)
  return relating
}

function relateOnce(recorded: RecordedQuote, stated: StatedQuote): Relating {
  const matches = wordingsOf(recorded).map((words) => matchPieces(stated.pieces, words))
  const same = stated.pieces.filter((piece) => matches.some((match) => match.same.includes(piece)))
  const bonus = same.some(isSpoken) ? SAME_SPEAKER : bonusOf(recorded, stated)
  const different = (matches[0]?.different ?? [])
    .filter(({ piece }) => !same.includes(piece))
    .map((one) => ({ ...one, likeness: one.score + bonus }))
    .filter((one) => isAlike(one, bonus) && isTold(one, bonus))
    .sort((a, b) => b.likeness - a.likeness)
  return { same, different }
}

/** The record’s own words tell the speaker of all that stands between the same marks. */
function isSpoken(piece: Piece): boolean {
  return piece.length >= SPOKEN
}

function isAlike(one: Rated, bonus: number): boolean {
  const { likeness, close } = one
  return likeness >= alike || (bonus > 0 && close >= VERBATIM) || isSentence(one)
}

/** Another utterance on the same matter has fewer of the words in place, little ones included. */
const CLOSE = { same: 0.5, unknown: 0.65, other: 0.75 }
/** Two people do not say so many words alike. */
const SENTENCE = 9
/** So many words of the record’s own are those of the quotation that it has. */
const SPOKEN = 6
/** Nearly every word in place tells as much as words of meaning do. */
const VERBATIM = 0.75

/**
 * Two shared words are a phrase that anybody may use, unless they are all and of one speaker; of
 * somebody else, three are no more than that either. What was altered stands inside the words that
 * are kept: where two utterances only start alike, the speaker came back to the matter.
 */
function isTold(one: Rated, bonus: number): boolean {
  const { shared, score, close } = one
  if ((bonus > 0 && close >= VERBATIM) || isSentence(one)) return true
  if (bonus === 0 && isSlip(one)) return true
  if (close < (bonus > 0 ? CLOSE.same : bonus < 0 ? CLOSE.other : CLOSE.unknown)) return false
  if (shared >= 4) return true
  if (bonus < 0 || !isFramed(one)) return false
  if (shared === 3) return true
  return shared === 2 && bonus > 0 && (score === 1 || isOneChanged(one))
}

/**
 * So many words with few of them changed are the same utterance, whoever is given as the speaker:
 * two people do not say nine words alike.
 */
function isSentence(one: Rated): boolean {
  const { written, wanted, close } = one
  return close >= 0.85 && written.length >= SENTENCE && written[0]?.key === wanted[0]?.key
}

/**
 * Somebody’s seven words with one of them changed, lost or put in between the first and the last.
 */
function isSlip(one: Rated): boolean {
  const { written, wanted, shared } = one
  const longer = Math.max(written.length, wanted.length)
  const kept = Math.round(one.close * longer)
  return longer >= 7 && kept >= longer - 1 && shared >= 2 && isFramed(one)
}

/** "a quiet harbour town" for "a quiet fishing town" */
function isOneChanged({ written, wanted }: Rated): boolean {
  if (written.length !== wanted.length) return false
  return written.filter(({ key }, at) => wanted[at]?.key !== key).length === 1
}

/** Both start and end with the same words. */
function isFramed({ written, wanted }: Rated): boolean {
  return written[0]?.key === wanted[0]?.key && written.at(-1)?.key === wanted.at(-1)?.key
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
