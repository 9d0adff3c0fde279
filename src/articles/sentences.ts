import type { Sentence, Span, Token } from '../model.ts'
import { type Block, legible } from './block.ts'
import { sentenceStarts } from './boundaries.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { findQuotations } from './quotations.ts'

/**
 * The sentences of a block, with tokens, places and quotations.
 * `index` is that of the first sentence in the article, `paragraph` that of the block.
 */
export function readSentences(
  written: Block,
  paragraph: number,
  index: number,
): readonly Sentence[] {
  const block = legible(written)
  if (!/[\p{L}\p{N}]/u.test(block.text)) return []
  const leaves = leavesOf(block.text)
  const headline = block.where === 'title' || block.where === 'heading'
  const starts = sentenceStarts(leaves, headline)
  const quotations = findQuotations(block.text)
  const sentences: Sentence[] = []
  let quotation = 0
  for (let at = 0; at < starts.length; at++) {
    const own = leaves.slice(starts[at], starts[at + 1])
    const start = own[0]?.start ?? 0
    const end = own.at(-1)?.end ?? start
    while ((quotations[quotation]?.end ?? end) <= start) quotation++
    sentences.push({
      index: index + at,
      paragraph,
      where: block.where,
      text: block.text.slice(start, end),
      tokens: tokensOf(own, start),
      offsets: offsetsOf(block, start, end),
      quoted: within(quotations, quotation, start, end),
    })
  }
  return sentences
}

/** A number's or plain word's full stop is a mark of its own where it ends the sentence. */
const detached = /^(?:\p{Nd}+|\p{Ll}+)\.$/u

function tokensOf(leaves: readonly Leaf[], start: number): readonly Token[] {
  const tokens: Token[] = []
  let word = -1
  let before: Leaf | undefined
  for (const leaf of leaves) {
    const { text, type } = leaf
    const apart = text === '.' && leaf !== leaves[1] && detached.test(leaf.form)
    if (leaf.word !== before?.word || apart) word++
    const spaced = before !== undefined && before.end < leaf.start
    tokens.push({
      start: leaf.start - start,
      end: leaf.end - start,
      text,
      lower: text.toLowerCase(),
      type,
      word,
      spaced,
    })
    before = leaf
  }
  return tokens
}

/** Places in the file of a stretch of the block, and the end of its last unit. */
function offsetsOf({ offsets, ends }: Block, start: number, end: number): Uint32Array {
  if (!ends) return offsets.subarray(start, end + 1)
  const own = offsets.slice(start, end + 1)
  own[end - start] = ends[end - 1] ?? 0
  return own
}

/** The parts of the quotations, from the given one on, that stand between `start` and `end`. */
function within(all: readonly Span[], from: number, start: number, end: number): readonly Span[] {
  const parts: Span[] = []
  for (let at = from; at < all.length; at++) {
    const span = all[at]
    if (!span || span.start >= end) break
    parts.push({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })
  }
  return parts
}
