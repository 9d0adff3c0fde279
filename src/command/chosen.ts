import type { Finding, Result, SuppressedFinding } from '../model.ts'
import type { AcknowledgeRequest } from './acknowledge-options.ts'

/** The findings that a request accepts, or why there are none. */
export interface Chosen {
  readonly findings: readonly Finding[]
  readonly complaint?: string
}

/** The one finding that is meant, or all that nobody has accepted yet. */
export function chosen(result: Result, { fingerprint, check }: AcknowledgeRequest): Chosen {
  if (fingerprint === undefined) {
    return { findings: result.findings.filter(({ acknowledged }) => !acknowledged) }
  }
  const isMeant = (one: Finding) => one.fingerprint.startsWith(fingerprint)
  const fit = result.findings.filter(isMeant)
  if (fit.length === 1) return { findings: fit }
  if (fit.length > 1) {
    const complaint = `\`${fingerprint}\` is more than one finding: ${fit.map(named).join(', ')}. Name the article too, and the fingerprint in full.`
    return { findings: [], complaint }
  }
  const passing = result.suppressed.find(isMeant)
  const where = check.articles[0] ?? 'the articles of the record'
  const complaint = passing
    ? `${ignoreOf(passing, result)} has \`${fingerprint}\` pass already: ${passing.suppression.reason}`
    : `No finding \`${fingerprint}\` in ${where}; \`corroborate check\` shows what there is.`
  return { findings: [], complaint }
}

function named({ article, fingerprint }: Finding): string {
  return `${fingerprint} in ${article.file}`
}

/** `A comment on line 5 of a.md`. */
function ignoreOf({ suppression: { at } }: SuppressedFinding, { texts }: Result): string {
  const before = (texts.get(at.file) ?? '').slice(0, at.start)
  const line = before.split(/\r\n|\n|\r/u).length
  const what = /^(?:<!--|\{)/u.test(at.text) ? 'A comment' : 'The front matter,'
  return `${what} on line ${line} of ${at.file}`
}
