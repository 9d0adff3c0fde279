import type { Result } from '../model.ts'
import { acknowledgementChanges } from './acknowledgement-changes.ts'
import { affectedArticles } from './affected.ts'
import { factChanges } from './fact-changes.ts'
import { fixedFindings } from './fixed.ts'
import { ignoreChanges } from './ignore-changes.ts'
import { ruleChanges } from './rule-changes.ts'
import { heldToChanges, ignoreFileChanges } from './setting-changes.ts'
import { settledFindings } from './settled.ts'
import { checkBy, type Renames, ruleFiles, type Side } from './side.ts'
import { withStatus } from './status.ts'
import { underBase } from './under-base.ts'

export interface SinceOptions {
  /** The reference as it was given, and the commit that is compared with. */
  readonly since: string
  readonly commit: string
  readonly base: Side
  readonly renames: Renames
  /** Whose record decides. */
  readonly record: 'head' | 'base'
}

/**
 * What a check of the side `head` found, `now`, held against what was there before: every finding
 * with its status, and all that changed. With the record of the base, the findings are those that
 * it raises in the articles as they are now. Pure; never throws for bad input.
 */
export function sinceBase(now: Result, head: Side, options: SinceOptions): Result {
  const { since, commit, base, renames, record } = options
  // What half a record no longer says was not removed; its problems are told.
  if (head.records.some(({ file }) => !head.readings.get(file)?.record)) return now
  const affected = affectedArticles(head, base, renames)
  const then = checkBy(base, affected.needed)
  const under = underBase(now, head, { then, base, affected, record })
  const status = { before: then.findings, renames, affected }
  const findings = withStatus(now.findings, status)
  // What passes now may have counted before.
  const passing = { ...status, before: [...then.findings, ...then.suppressed] }
  const facts = factChanges(then.facts, now.facts, renames)
  const settled = record === 'base' ? [] : settledFindings(under.findings, findings, facts)
  const told = [...facts.map(({ at }) => at), ...then.facts.filter(isIn(facts)).map(({ at }) => at)]
  const changes = {
    since,
    base: commit,
    record,
    facts,
    rules: [
      ...ruleChanges(ruleFiles(base), ruleFiles(head), renames, told),
      ...affected.pairs.flatMap(([old, article]) => heldToChanges(old, article)),
      ...ignoreFileChanges(base.ignoreFile, head.ignoreFile),
    ],
    acknowledgements: acknowledgementChanges(base.acknowledged, head.acknowledged, renames),
    ignores: ignoreChanges(then, now, renames, affected.touched),
    settled,
    fixed: fixedFindings(then.findings, [under, now], renames),
    touched: [...affected.touched, ...affected.moved],
    before: then.texts,
  }
  if (record === 'head') {
    return { ...now, findings, suppressed: withStatus(now.suppressed, passing), changes }
  }
  const untouched = { ...affected, rulesChanged: false }
  return {
    ...under,
    findings: withStatus(under.findings, { ...status, affected: untouched }),
    suppressed: withStatus(under.suppressed, { ...passing, affected: untouched }),
    changes: { ...changes, beside: findings },
  }
}

/** Whether a fact of the base is one of those that changed. */
function isIn(changes: ReturnType<typeof factChanges>): (fact: { readonly id: string }) => boolean {
  const ids = new Set(changes.map(({ fact }) => fact))
  return ({ id }) => ids.has(id)
}
