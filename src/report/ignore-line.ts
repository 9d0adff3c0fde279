import { frontMatterOf } from '../articles/fence.ts'
import { type Finding, type Result, reasonToGive } from '../model.ts'

/** Endings of files whose comments are those of HTML. */
const html = /\.(?:md|markdown|html?)$/iu

/**
 * The line that has a finding pass, ready to paste above its block but for the reason: a comment
 * in the form of the file, by its ending. What stands in a front matter, and plain text, is
 * named there: `corroborate: {ignore: {…}}`, or the same in TOML where `texts` has that.
 */
export function ignoreLine(finding: Finding, texts: Result['texts'] = new Map()): string {
  const { rule, article } = finding
  const clause = `${rule}: ${reasonToGive}`
  if (!isIgnoredAbove(finding, texts)) {
    const toml = frontMatterOf(texts.get(article.file) ?? '')?.language === 'TOML'
    if (toml) return `corroborate.ignore."${rule}" = "${reasonToGive}"`
    return `corroborate: {ignore: {${rule}: "${reasonToGive}"}}`
  }
  return html.test(article.file)
    ? `<!-- corroborate-ignore ${clause} -->`
    : `{/* corroborate-ignore ${clause} */}`
}

/** Where `ignoreLine` is to be pasted: ` in the front matter`; empty for above the block. */
export function ignorePlace(finding: Finding, texts: Result['texts']): string {
  return isIgnoredAbove(finding, texts) ? '' : ' in the front matter'
}

/** Whether a comment above its block has a finding pass. */
function isIgnoredAbove({ article }: Finding, texts: Result['texts']): boolean {
  const { file, where, start } = article
  if (/\.html?$/iu.test(file)) return true
  if (!html.test(file) && !/\.mdx$/iu.test(file)) return false
  if (where !== 'title' && where !== 'description') return true
  const text = texts.get(file)
  // The heading that opens an article is its title too; a comment above it acts on it.
  return text !== undefined && start >= (frontMatterOf(text)?.body ?? 0)
}
