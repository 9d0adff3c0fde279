import type { Article, ArticleComment, Sentence, Span, Where } from '../model.ts'

/** Blocks of several parts: a comment above acts on the whole list, table or quotation. */
const compound: ReadonlySet<Where> = new Set(['list', 'table', 'quote'])

/**
 * The stretch of the file that a comment acts on: the block that it stands in, else the one
 * below, a list, a table and a block quotation as a whole. Empty where nothing follows.
 */
export function scopeOf(comment: ArticleComment, { sentences, comments }: Article): Span {
  const { paragraph, inside } = comment
  const first = sentences.findIndex((one) => one.paragraph === paragraph)
  const { where } = sentences[first] ?? {}
  if (first < 0 || where === undefined) return { start: comment.end, end: comment.end }
  const next = comments.find((one) => one.start > comment.start && !one.inside)
  const limit =
    inside || !compound.has(where) ? undefined : (next?.paragraph ?? Number.POSITIVE_INFINITY)
  let last = first
  for (let at = first + 1; at < sentences.length; at++) {
    const sentence = sentences[at]
    const own = sentence?.paragraph === sentences[first]?.paragraph
    const joined = limit !== undefined && sentence?.where === where && sentence.paragraph < limit
    if (!own && !joined) break
    last = at
  }
  return { start: startOf(sentences[first]), end: endOf(sentences[last]) }
}

function startOf(sentence: Sentence | undefined): number {
  return sentence?.offsets[0] ?? 0
}

function endOf(sentence: Sentence | undefined): number {
  return sentence?.offsets[sentence.text.length] ?? 0
}
