import type { Acceptance, Acknowledgement, HeldAcknowledgement } from '../changes.ts'
import { countsOf } from '../counts.ts'
import { normalised } from '../fingerprint.ts'
import { grouped } from '../grouped.ts'
import type { Finding, Result } from '../model.ts'

export interface AcknowledgeOptions {
  /** `2026-12-31`: the day that `until` is held against. */
  readonly today: string
  /** Whether an article that was not checked is there at all; when left out, it is. */
  readonly exists?: (article: string) => boolean
}

/**
 * The result with every finding marked that an entry accepts; those no longer count. Each entry
 * comes back with what became of it. Never throws.
 */
export function applyAcknowledged(
  result: Result,
  entries: readonly Acknowledgement[],
  { today, exists = () => true }: AcknowledgeOptions,
): Result {
  if (entries.length === 0) return result
  const byArticle = grouped(entries, ({ article }) => article)
  const used = new Set<Acknowledgement>()
  const late = new Set<Acknowledgement>()
  const findings = result.findings.map((finding): Finding => {
    const all = (byArticle.get(finding.article.file) ?? []).filter((one) => accepts(one, finding))
    const valid = all.find((one) => !isOver(one, today))
    for (const one of all) (isOver(one, today) ? late : used).add(one)
    return valid ? { ...finding, acknowledged: acceptance(valid) } : finding
  })
  const checked = new Set(result.articles.map(({ file }) => file))
  const stateOf = (entry: Acknowledgement): HeldAcknowledgement['state'] => {
    if (used.has(entry)) return 'used'
    if (late.has(entry)) return 'expired'
    if (checked.has(entry.article)) return 'unmatched'
    return exists(entry.article) ? 'unchecked' : 'gone'
  }
  const held = entries.map((entry): HeldAcknowledgement => {
    const state = stateOf(entry)
    const moved = state === 'gone' ? movedTo(entry, findings) : undefined
    return { entry, state, ...(moved === undefined ? {} : { moved }) }
  })
  return counted({ ...result, findings, acknowledgements: held })
}

/** The result with its counts after who was accepted. */
function counted(result: Result): Result {
  const open = result.findings.filter(({ acknowledged }) => !acknowledged)
  const ground = (as: string) =>
    result.findings.filter(({ acknowledged }) => acknowledged?.as === as).length
  const counts = countsOf(open)
  const acknowledged = { wrong: ground('wrong'), intended: ground('intended') }
  return { ...result, summary: { ...result.summary, counts, acknowledged } }
}

function accepts(entry: Acknowledgement, { fact, fingerprint, article }: Finding): boolean {
  if (entry.fact !== fact) return false
  if (entry.fingerprint !== undefined) return entry.fingerprint === fingerprint
  return normalised(entry.words) === normalised(article.text)
}

/** ISO days compare as text. */
function isOver({ until }: Acknowledgement, today: string): boolean {
  return until !== undefined && until < today
}

/** The one other article with this very finding. */
function movedTo(entry: Acknowledgement, findings: readonly Finding[]): string | undefined {
  const same = findings.filter((one) => accepts(entry, one)).map(({ article }) => article.file)
  const [first, ...others] = new Set(same)
  return others.length === 0 ? first : undefined
}

function acceptance({ as, reason, by, until }: Acknowledgement): Acceptance {
  return { as, reason, ...(by === undefined ? {} : { by }), ...(until ? { until } : {}) }
}
