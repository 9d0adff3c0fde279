import { frontMatterOf } from '../articles/fence.ts'
import { type Finding, type Result, reasonToGive } from '../model.ts'

/** Endings of files whose comments are those of HTML. */
const html = /\.(?:md|markdown|html?)$/iu

/**
 * The line that has a finding pass, ready to paste above its block but for the reason: a comment
 * in the form of the file, by its ending. What stands in a front matter, and plain text, is
 * named there: `corroborate: {ignore: {…}}`, or the same in TOML where `texts` has that.
 */
export function ignoreLine(
  { rule, article: { file, where } }: Finding,
  texts: Result['texts'] = new Map(),
): string {
  const clause = `${rule}: ${reasonToGive}`
  const page = /\.html?$/iu.test(file)
  const metadata = !page && (where === 'title' || where === 'description')
  if (!metadata && html.test(file)) return `<!-- corroborate-ignore ${clause} -->`
  if (!metadata && /\.mdx$/iu.test(file)) return `{/* corroborate-ignore ${clause} */}`
  const toml = frontMatterOf(texts.get(file) ?? '')?.language === 'TOML'
  if (toml) return `corroborate.ignore."${rule}" = "${reasonToGive}"`
  return `corroborate: {ignore: {${rule}: "${reasonToGive}"}}`
}
