import type { Result } from '../model.ts'
import { lastOfEach } from '../once-each.ts'
import { problemName } from '../same.ts'
import type { Affected } from './affected.ts'
import { checkBy, isSeenAmongAll, type Side } from './side.ts'

interface UnderBaseInput {
  /** The check of the base. */
  readonly then: Result
  readonly base: Side
  readonly affected: Affected
  readonly record: 'head' | 'base'
}

/**
 * What the rules of the base find in the articles as they are now. By the same rules, that is what
 * was found; articles that nobody touched are as they were. Only where the record of the base
 * decides, there is more in it than the findings.
 */
export function underBase(now: Result, head: Side, input: UnderBaseInput): Result {
  const { then, base, affected, record } = input
  const { touched, moved, rulesChanged } = affected
  if (record === 'base') {
    const under = checkBy(base, head.articles)
    const problems = lastOfEach([...under.problems, ...now.problems], problemName)
    const lists = (base.lists ?? []).map(({ file, text }) => [file, text] as const)
    return { ...under, problems, texts: new Map([...now.texts, ...under.texts, ...lists]) }
  }
  if (!rulesChanged) return now
  const isAffected = (file: string) => touched.has(file) || moved.has(file)
  const some = isSeenAmongAll(base)
    ? head.articles
    : head.articles.filter(({ file }) => isAffected(file))
  const present = new Set(head.articles.map(({ file }) => file))
  const asThey = then.findings.filter(
    ({ article: { file } }) => present.has(file) && !isAffected(file),
  )
  const found = checkBy(base, some)
  const fresh = found.findings.filter(({ article }) => isAffected(article.file))
  const suppressed = [...now.suppressed, ...found.suppressed]
  return { ...now, findings: [...asThey, ...fresh], suppressed }
}
