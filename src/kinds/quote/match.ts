import { type Pair, sharedWords } from '../../english/word-diff.ts'
import { closeness, closest } from './closeness.ts'
import { isCutShort, isLast } from './cut-short.ts'
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
  /** Words of any sort that both have in order, as a part of those of the longer side: 0 to 1. */
  readonly close: number
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
  // The record has a part of what the article quotes.
  const covered = isMeaningful(recorded) ? coveredBy(pieces, recorded) : []
  if (covered.length > 0) return { same: covered, different: [] }
  const same: Piece[] = []
  const different: Difference[] = []
  for (const piece of pieces) {
    const cut = cutShort(piece, recorded)
    if (cut) different.push(cut)
    else if (isPart(piece, recorded)) same.push(piece)
    else {
      const difference = differenceOf(piece, recorded)
      if (difference) different.push(difference)
    }
  }
  const beside = pieces.flatMap((piece, i) =>
    same.includes(piece)
      ? []
      : (besideOf(piece, { before: pieces[i - 1], behind: pieces[i + 1] }, same, recorded) ?? []),
  )
  const leap = leapOf(same, recorded)
  return {
    same: same.filter((piece) => piece !== leap?.piece),
    different: [
      ...different.filter(({ piece }) => !beside.some((one) => one.piece === piece)),
      ...beside,
      ...(leap ? [leap] : []),
    ],
  }
}

/** "…that no boat hit the": the record’s words, broken off where nobody would. */
function cutShort(piece: Piece, recorded: readonly QuoteWord[]): Difference | undefined {
  const at = indexOf(recorded, piece)
  if (
    at < 0 ||
    !isCutShort(piece, recorded.slice(at + piece.length), recorded[at + piece.length - 1])
  )
    return undefined
  return joined(piece, piece, recorded.slice(at, at + piece.length + 1))
}

/** The pieces in which the whole of the record stands. */
function coveredBy(pieces: readonly Piece[], recorded: readonly QuoteWord[]): readonly Piece[] {
  const at = indexOf(pieces.flat(), recorded)
  if (at < 0) return []
  let start = 0
  return pieces.filter((piece) => {
    const from = start
    start += piece.length
    return from < at + recorded.length && start > at
  })
}

/** Between two sentences so many words may be lost: "I know we did." for "I know, and we did." */
const lost = 5

/** Two sentences stand side by side, with nothing to say that words of the record are left out. */
function leapOf(same: readonly Piece[], recorded: readonly QuoteWord[]): Difference | undefined {
  for (const [i, piece] of same.entries()) {
    const before = same[i - 1]
    // An ellipsis or a bracket says it.
    if (!before || !/[^.][.?!]$/u.test(before.at(-1)?.text ?? '')) continue
    const [from, to] = [indexOf(recorded, before), indexOf(recorded, piece)]
    const between = to - from - before.length
    if (from < 0 || between < 1 || between > lost) continue
    const written = [...before, ...piece]
    const wanted = recorded.slice(from, to + piece.length)
    return joined(piece, written, wanted)
  }
  return undefined
}

/**
 * A sentence in other words beside one in the record’s own: it stands for the sentence that the
 * record has there, if it has half of its words in place.
 */
function besideOf(
  piece: Piece,
  { before, behind }: { readonly before: Piece | undefined; readonly behind: Piece | undefined },
  same: readonly Piece[],
  recorded: readonly QuoteWord[],
): Difference | undefined {
  if (behind && same.includes(behind) && !piece.at(-1)?.open) {
    const to = indexOf(recorded, behind)
    const from = recorded.findLastIndex((word, at) => at < to - 1 && isLast(word)) + 1
    const wanted = recorded.slice(from, Math.max(to, 0))
    if (closeness(piece, wanted) >= HALF)
      return joined(piece, [...piece, ...behind], [...wanted, ...behind])
  }
  if (before && same.includes(before) && !before.at(-1)?.open) {
    const from = indexOf(recorded, before) + before.length
    const to = recorded.findIndex((word, at) => at >= from && isLast(word)) + 1
    const wanted = recorded.slice(from, to > 0 ? to : recorded.length)
    if (indexOf(recorded, before) >= 0 && closeness(piece, wanted) >= HALF)
      return joined(piece, [...before, ...piece], [...before, ...wanted])
  }
  return undefined
}

const HALF = 0.5

function joined(
  piece: Piece,
  written: readonly QuoteWord[],
  wanted: readonly QuoteWord[],
): Difference {
  const shared = written.filter(({ content }) => content).length
  return { piece, written, wanted, score: 1, shared, close: closeness(written, wanted) }
}

function isPart(piece: Piece, recorded: readonly QuoteWord[]): boolean {
  return indexOf(recorded, piece) >= 0 || meets(piece, recorded) || meets(recorded, piece)
}

/** The end of one is the start of the other: "…, she said. We will rebuild the hall." */
function meets(one: readonly QuoteWord[], other: readonly QuoteWord[]): boolean {
  for (let length = Math.min(one.length, other.length); length >= overlap; length--) {
    const from = one.length - length
    if (standsAt(one, from, other, length) && isMeaningful(one.slice(from))) return true
  }
  return false
}

/** Whether the first so many words of `part` stand side by side in `whole` from a place on. */
function standsAt(
  whole: readonly QuoteWord[],
  at: number,
  part: readonly QuoteWord[],
  length: number,
): boolean {
  for (let i = 0; i < length; i++) if (whole[at + i]?.key !== part[i]?.key) return false
  return true
}

/** Where the words stand side by side in a longer run; -1 where they do not. */
function indexOf(whole: readonly QuoteWord[], part: readonly QuoteWord[]): number {
  for (let at = 0; at + part.length <= whole.length; at++)
    if (standsAt(whole, at, part, part.length)) return at
  return -1
}

function isMeaningful(words: readonly QuoteWord[]): boolean {
  return words.filter(({ content }) => content).length >= 2
}

/** Shared words further apart than this are shared by chance. */
const gap = 12

function differenceOf(piece: Piece, recorded: readonly QuoteWord[]): Difference | undefined {
  const [one, other] = [contentOf(piece), contentOf(recorded)]
  // The table of all words against all is for quotations that have words in common; most have none.
  if (!one.stems.some((stem) => other.stems.includes(stem))) return undefined
  const pairs = densest(
    sharedWords(one.stems, other.stems).map((pair) => ({
      one: one.places[pair.one] ?? 0,
      other: other.places[pair.other] ?? 0,
    })),
  )
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return undefined
  const score = pairs.length / Math.min(one.stems.length, other.stems.length)
  const fragment = closest(piece, recorded)
  if (fragment) return { piece, ...fragment, score, shared: pairs.length }
  // As far as both go on before and behind the words that they share.
  const before = Math.min(first.one, first.other)
  const behind = Math.min(piece.length - last.one, recorded.length - last.other)
  const written = piece.slice(first.one - before, last.one + behind)
  const wanted = recorded.slice(first.other - before, last.other + behind)
  // Words that both have side by side are no slip in either: "tidy" is in any utterance.
  if (isSameRun(written, wanted)) return undefined
  return {
    piece,
    written,
    wanted,
    score,
    shared: pairs.length,
    close: closeness(written, wanted),
  }
}

function isSameRun(one: readonly QuoteWord[], other: readonly QuoteWord[]): boolean {
  return one.length === other.length && standsAt(one, 0, other, one.length)
}

/** The stems of the words that carry meaning, and their places among all. */
interface Content {
  readonly stems: readonly string[]
  readonly places: readonly number[]
}

/** A recorded wording is held against every quotation. */
const contents = new WeakMap<readonly QuoteWord[], Content>()

function contentOf(words: readonly QuoteWord[]): Content {
  const known = contents.get(words)
  if (known) return known
  const places = [...words.keys()].filter((at) => words[at]?.content)
  const content = { stems: places.map((at) => words[at]?.stem ?? ''), places }
  contents.set(words, content)
  return content
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
