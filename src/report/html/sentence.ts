import { frontMatterOf } from '../../articles/fence.ts'
import type { Span } from '../../model.ts'

/** Longer sentences are cut around the words. In UTF-16 units. */
const longest = 400

/** Units of a cut sentence that stay on each side of the words. */
const around = 140

/** `. `, `?” ` before a capital or a digit: where one sentence ends and the next begins. */
const ends = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu

/** What a full stop ends without ending the sentence: “Gen. Vance”, “U.S. envoys”, “T.J. Vance”. */
const short =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Sgt|Capt|Adm|Gov|Sen|Rep|St|Sr|Jr|No|vs|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{L}|[ap]\.m)\.$/u

/** The sentence that a span stands in, and whether it was cut. Offsets are in the text. */
export interface Around extends Span {
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/**
 * The sentence around a span, for a reader's eye only: what was checked is the span itself. It
 * ends with the paragraph at the latest; a span of several sentences has all of them.
 */
export function sentenceAround(text: string, span: Span): Around {
  const block = blockAround(text, span)
  let { start, end } = block
  const passage = text.slice(block.start, block.end)
  for (const match of passage.matchAll(ends)) {
    const at = block.start + match.index
    if (short.test(text.slice(Math.max(at - 8, block.start), at + 1))) continue
    const next = at + match[0].length
    if (next <= span.start) start = next
    else if (at + 1 >= span.end) {
      end = at + match[0].trimEnd().length
      break
    }
  }
  return cut(text, { start, end: trimmedEnd(text, start, end) }, span)
}

/** The lines around a span up to an empty one; in front matter, the line. */
function blockAround(text: string, span: Span): Span {
  const matter = frontMatterOf(text)?.body ?? 0
  if (span.start < matter) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1
    const next = text.indexOf('\n', span.end)
    return { start, end: next < 0 ? text.length : next }
  }
  const before = text.slice(matter, span.start)
  const gaps = [...before.matchAll(/\r?\n[ \t]*\r?\n/gu)].at(-1)
  const start = matter + (gaps ? gaps.index + gaps[0].length : 0)
  const after = /\r?\n[ \t]*(?:\r?\n|$)/u.exec(text.slice(span.end))
  return { start, end: after ? span.end + after.index : text.length }
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

/** A very long sentence keeps what is near the words, cut at spaces. */
function cut(text: string, sentence: Span, span: Span): Around {
  const end = Math.max(sentence.end, span.end)
  if (end - sentence.start <= longest) {
    return { start: sentence.start, end, cutBefore: false, cutAfter: false }
  }
  const from = Math.max(sentence.start, span.start - around)
  const to = Math.min(end, span.end + around)
  const space = text.indexOf(' ', from)
  const start = from > sentence.start && space >= 0 && space < span.start ? space + 1 : from
  const last = text.lastIndexOf(' ', to)
  const stop = to < end && last >= span.end ? last : to
  return { start, end: stop, cutBefore: start > sentence.start, cutAfter: stop < end }
}
