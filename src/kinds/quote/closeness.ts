import { sharedWords } from '../../english/word-diff.ts'
import type { QuoteWord } from './words.ts'

/** Two runs of words side by side, and how close they are. */
export interface Alike {
  readonly written: readonly QuoteWord[]
  readonly wanted: readonly QuoteWord[]
  readonly close: number
}

/** Shorter fragments are alike by chance: "has been a". */
const SHORTEST = 4
/** One word in four may be another: "has rarely been worse". */
const NEAR = 0.75
/** From so many words on, two may be lost or put in: "I know" for "I do not know". */
const LONG = 6

/**
 * Words of any sort that two runs share in order, as a part of those of the longer one: 0 to 1.
 * A quotation with a slip in it stays close; another utterance on the same matter does not, though
 * it has the same words of meaning ("it may be that a boat hit the pier", "no boat hit the pier").
 */
export function closeness(one: readonly QuoteWord[], other: readonly QuoteWord[]): number {
  const shared = sharedWords(
    one.map(({ key }) => key),
    other.map(({ key }) => key),
  )
  return shared.length / Math.max(one.length, other.length, 1)
}

/**
 * The run of the record’s words that a whole piece stands for with a word or two changed, left
 * out or put in; undefined where no run is so near.
 */
export function closest(
  piece: readonly QuoteWord[],
  recorded: readonly QuoteWord[],
): Alike | undefined {
  if (piece.length < SHORTEST) return undefined
  const more = piece.length < LONG ? [0, 1, -1] : [0, 1, -1, 2, -2]
  let best: Alike | undefined
  for (const length of more.map((words) => piece.length + words))
    for (let at = 0; at + length <= recorded.length; at++) {
      const wanted = recorded.slice(at, at + length)
      if (!isFramed(piece, wanted)) continue
      const close = closeness(piece, wanted)
      if (close >= NEAR && close > (best?.close ?? 0)) best = { written: piece, wanted, close }
    }
  return best
}

/** Both start or both end alike: what changed stands inside, or at one end. */
function isFramed(one: readonly QuoteWord[], other: readonly QuoteWord[]): boolean {
  return one[0]?.key === other[0]?.key || one.at(-1)?.key === other.at(-1)?.key
}
