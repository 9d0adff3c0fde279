import { type Finding, reasonToGive } from '../model.ts'

/** Endings of files whose comments are those of HTML. */
const html = /\.(?:md|markdown|html?)$/iu

/**
 * The line that has a finding pass, ready to paste above its block but for the reason: a comment
 * in the form of the file, by its ending. What stands in a front matter, and plain text, is
 * named there: `corroborate: {ignore: {…}}`.
 */
export function ignoreLine({ rule, article: { file, where } }: Finding): string {
  const clause = `${rule}: ${reasonToGive}`
  const page = /\.html?$/iu.test(file)
  const metadata = !page && (where === 'title' || where === 'description')
  if (!metadata && html.test(file)) return `<!-- corroborate-ignore ${clause} -->`
  if (!metadata && /\.mdx$/iu.test(file)) return `{/* corroborate-ignore ${clause} */}`
  return `corroborate: {ignore: {${rule}: "${reasonToGive}"}}`
}
