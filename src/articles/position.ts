import type { Article, Excerpt, Sentence, Span } from '../model.ts'

/** "&mdash;", "&#39;"; "\\*"; "\\u2014" of a YAML string */
const encoded =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});?|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/iuy

/** The place in the file of a span of a sentence's text, with the file's own words. */
export function excerpt(article: Article, sentence: Sentence, span: Span): Excerpt {
  const start = sentence.offsets[span.start] ?? 0
  // The end is just behind the last unit, not where the next begins: markup may stand between.
  const end = span.end > span.start ? endOf(article.text, sentence, span.end - 1) : start
  return { file: article.file, start, end, text: article.text.slice(start, end) }
}

function endOf(source: string, { text, offsets }: Sentence, unit: number): number {
  const start = offsets[unit] ?? 0
  const next = offsets[unit + 1] ?? start + 1
  const first = source.charAt(start)
  // "C:\\" before markup is a backslash of its own.
  const plain = first === text.charAt(unit) && first !== '&' && !source.startsWith('\\\\', start)
  if (next === start + 1 || plain) return start + 1
  encoded.lastIndex = start
  const length = encoded.exec(source)?.[0].length
  // "&copy2026": the reference ends where the next unit begins.
  if (length === undefined || (first === '&' && start + length > next)) {
    return behind(offsets, unit)
  }
  return start + length <= next ? start + length : start + 1
}

/** Where the first unit begins that stands for something else in the file. */
function behind(offsets: ArrayLike<number>, unit: number): number {
  const start = offsets[unit] ?? 0
  let next = unit + 1
  while (next < offsets.length && (offsets[next] ?? 0) <= start) next++
  return offsets[next] ?? start + 1
}
