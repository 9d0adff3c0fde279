/** The marks of a comment, by the ending of the file; plain text has none. */
const marks: readonly (readonly [RegExp, string, string])[] = [
  [/\.(?:md|markdown|html?)$/iu, '<!--', '-->'],
  [/\.mdx$/iu, '{/*', '*/}'],
]

/** The text of an article with a space for each unit of its comments, which no visitor reads. */
export function uncommented(file: string, text: string): string {
  const found = marks.find(([ending]) => ending.test(file))
  if (!found) return text
  const [, open, close] = found
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf(open, at)
    const last = start < 0 ? -1 : text.indexOf(close, start + open.length)
    if (last < 0) break
    const end = last + close.length
    kept.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(at)
}
