import type { Finding, Result } from '../model.ts'
import type { Renames } from './side.ts'

/**
 * Findings of the base, `before`, that are gone because the words of the article changed: neither
 * the rules of the base nor those of now raise them in the articles as they are now (`standing`).
 * What a comment keeps back is not gone.
 */
export function fixedFindings(
  before: readonly Finding[],
  standing: readonly Pick<Result, 'findings' | 'suppressed'>[],
  renames: Renames,
): readonly Finding[] {
  const names = new Set(
    standing
      .flatMap(({ findings, suppressed }) => [...findings, ...suppressed])
      .map((one) => `${one.article.file}\n${one.fingerprint}`),
  )
  return before.filter(({ article: { file }, fingerprint }) => {
    const now = renames.now(file)
    return now === undefined || !names.has(`${now}\n${fingerprint}`)
  })
}
