import type { Article, Severity, Verdict } from '../model.ts'

const failing: ReadonlySet<Severity> = new Set(['error', 'warning'])

/**
 * The verdicts on a live article: what an entry before the newest says was known then, so it
 * informs at most. The lead and the newest entry are judged as any article.
 */
export function easeOldEntries(
  verdicts: readonly Verdict[],
  { sentences, entries, newest }: Article,
): readonly Verdict[] {
  if (!entries || newest === undefined) return verdicts
  const last = entries[newest]?.time ?? ''
  return verdicts.map((verdict) => {
    const entry = sentences[verdict.link.mention.sentence]?.entry
    if (entry === undefined || entry === newest || !failing.has(verdict.severity)) return verdict
    const eased = `the entry of ${entries[entry]?.time ?? ''} is older than the newest, of ${last}`
    return { ...verdict, severity: 'info', eased }
  })
}
