import type { Article, Excerpt, Sentence, Span } from '../model.ts'

/** The place in the file of a span of a sentence's text, with the file's own words. */
export function excerpt(article: Article, sentence: Sentence, span: Span): Excerpt {
  const start = sentence.offsets[span.start] ?? 0
  const last = sentence.offsets[span.end - 1] ?? start
  // The end is just behind the last unit, not where the next begins: markup may stand between.
  const end = span.end > span.start ? last + 1 : start
  return { file: article.file, start, end, text: article.text.slice(start, end) }
}
