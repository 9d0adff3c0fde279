import { type Pair, sharedWords } from '../../english/word-diff.ts'
import type { Piece } from './value.ts'
import type { QuoteWord } from './words.ts'

/** A piece that stands for recorded words, but not word for word. */
export interface Difference {
  readonly piece: Piece
  /** The words of the article, and those of the record that they stand for. */
  readonly written: readonly QuoteWord[]
  readonly wanted: readonly QuoteWord[]
  /** Content words shared, as a part of those of the shorter side: 0 to 1. */
  readonly score: number
  readonly shared: number
}

/** What the pieces of a quotation have of one recorded wording. */
export interface Match {
  /** Pieces that are the record’s own words. */
  readonly same: readonly Piece[]
  readonly different: readonly Difference[]
}

/** A fragment of so many words at either end of both is no chance. */
const overlap = 4

/** Relate the pieces of a quotation to one recorded wording. */
export function matchPieces(pieces: readonly Piece[], recorded: readonly QuoteWord[]): Match {
  const all = pieces.flat()
  // The record has a part of what the article quotes.
  if (isMeaningful(recorded) && indexOf(all, recorded) >= 0) {
    return { same: pieces, different: [] }
  }
  const same: Piece[] = []
  const different: Difference[] = []
  for (const piece of pieces) {
    if (isPart(piece, recorded)) same.push(piece)
    else {
      const difference = differenceOf(piece, recorded)
      if (difference) different.push(difference)
    }
  }
  return { same, different }
}

function isPart(piece: Piece, recorded: readonly QuoteWord[]): boolean {
  if (indexOf(recorded, piece) >= 0) return true
  return meets(piece, recorded) || meets(recorded, piece)
}

/** The end of one is the start of the other: "…, she said. We will rebuild the hall." */
function meets(one: readonly QuoteWord[], other: readonly QuoteWord[]): boolean {
  for (let length = Math.min(one.length, other.length); length >= overlap; length--) {
    const end = one.slice(one.length - length)
    if (isMeaningful(end) && end.every(({ key }, i) => other[i]?.key === key)) return true
  }
  return false
}

/** Where the words stand side by side in a longer run; -1 where they do not. */
function indexOf(whole: readonly QuoteWord[], part: readonly QuoteWord[]): number {
  for (let at = 0; at + part.length <= whole.length; at++)
    if (part.every(({ key }, i) => whole[at + i]?.key === key)) return at
  return -1
}

function isMeaningful(words: readonly QuoteWord[]): boolean {
  return words.filter(({ content }) => content).length >= 2
}

/** Shared words further apart than this are shared by chance. */
const gap = 12

function differenceOf(piece: Piece, recorded: readonly QuoteWord[]): Difference | undefined {
  const [one, other] = [contentOf(piece), contentOf(recorded)]
  const pairs = densest(
    sharedWords(
      one.map(({ word }) => word.stem),
      other.map(({ word }) => word.stem),
    ).map((pair) => ({ one: one[pair.one]?.at ?? 0, other: other[pair.other]?.at ?? 0 })),
  )
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return undefined
  // As far as both go on before and behind the words that they share.
  const before = Math.min(first.one, first.other)
  const behind = Math.min(piece.length - last.one, recorded.length - last.other)
  return {
    piece,
    written: piece.slice(first.one - before, last.one + behind),
    wanted: recorded.slice(first.other - before, last.other + behind),
    score: pairs.length / Math.min(one.length, other.length),
    shared: pairs.length,
  }
}

function contentOf(words: readonly QuoteWord[]) {
  return words.flatMap((word, at) => (word.content ? [{ word, at }] : []))
}

/** The longest run of pairs without a wide gap on either side. */
function densest(pairs: readonly Pair[]): readonly Pair[] {
  let best: readonly Pair[] = []
  let start = 0
  for (let at = 1; at <= pairs.length; at++) {
    const [before, here] = [pairs[at - 1], pairs[at]]
    const isNear =
      before && here && here.one - before.one <= gap && here.other - before.other <= gap
    if (isNear) continue
    if (at - start > best.length) best = pairs.slice(start, at)
    start = at
  }
  return best
}
