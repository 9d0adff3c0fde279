import type { Finding } from '../model.ts'
import type { Affected } from './affected.ts'
import type { Renames } from './side.ts'

/** What the status of a finding is decided by. */
export interface StatusInput {
  /** Findings at the base. */
  readonly before: readonly Finding[]
  readonly renames: Renames
  readonly affected: Pick<Affected, 'touched' | 'moved' | 'rulesChanged'>
}

/**
 * Each finding with its status. `known`: the base has it in the same article, whatever its name
 * was. `record-changed`: the article has the words it had, so that the record made the difference.
 * All others are `new`.
 */
export function withStatus<One extends Finding>(
  findings: readonly One[],
  { before, renames, affected }: StatusInput,
): readonly One[] {
  const { touched, moved, rulesChanged } = affected
  const known = new Set(before.map((one) => nameOf(one, one.article.file)))
  const statusOf = (finding: One): Finding['status'] => {
    const { file } = finding.article
    const isAffected = touched.has(file) || moved.has(file)
    if (!rulesChanged && !isAffected) return 'known'
    const old = renames.before(file)
    if (old !== undefined && known.has(nameOf(finding, old))) return 'known'
    return rulesChanged && !touched.has(file) ? 'record-changed' : 'new'
  }
  return findings.map((finding) => ({ ...finding, status: statusOf(finding) }))
}

/** A conflict that cost less before is another one. */
function nameOf({ fingerprint, severity }: Finding, file: string): string {
  return `${file}\n${fingerprint}\n${severity}`
}
