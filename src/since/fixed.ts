import type { Finding, Result } from '../model.ts'
import type { Renames } from './side.ts'

/**
 * Findings of the base, `before`, that are gone because the words of the article changed: the same
 * rules do not raise them in the articles as they are now (`under`). What a comment keeps back is
 * not gone.
 */
export function fixedFindings(
  before: readonly Finding[],
  under: Pick<Result, 'findings' | 'suppressed'>,
  renames: Renames,
): readonly Finding[] {
  const standing = new Set(
    [...under.findings, ...under.suppressed].map(
      (one) => `${one.article.file}\n${one.fingerprint}`,
    ),
  )
  return before.filter(({ article: { file }, fingerprint }) => {
    const now = renames.now(file)
    return now === undefined || !standing.has(`${now}\n${fingerprint}`)
  })
}
