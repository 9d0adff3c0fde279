import { grouped } from '../grouped.ts'
import type { Article, FactRecord, Link, Severity, Verdict } from '../model.ts'
import { misdatedRule } from '../rule-name.ts'
import { type Told, toldDays } from './told-days.ts'

/** Fewer days that are as far off may each be a slip of its own. */
const fewest = 3

const WEEK = 7

/**
 * The verdicts on an article, with one for three or more days told from its publication date
 * (“Monday”, “yesterday”) that are off by the same number of days: its date is wrong rather than
 * each of them. It has the places of the others, and is a warning at most unless the policy for
 * `date/published` says otherwise; with `off` each is judged alone.
 *
 * A weekday keeps its name whatever the date, so where one event alone is given another weekday
 * again and again, each stays as it is. Of days that are off by whole weeks, those count as well
 * that were too far from the record to be tied to it. Where more days are right, nothing changes.
 */
export function gatherMisdated(
  verdicts: readonly Verdict[],
  links: readonly Link[],
  { published }: Article,
  record: FactRecord,
): readonly Verdict[] {
  if (!published) return verdicts
  const told = toldDays(verdicts, links, record)
  const group = largest(told.filter(isOff))
  const first = group.find(({ verdict }) => verdict)
  const right = told.filter(({ verdict, off }) => verdict && off === 0).length
  if (!first?.verdict || group.length < fewest || group.length <= right) return verdicts
  const facts = new Set(group.map(({ day }) => day.fact))
  if (first.off % WEEK !== 0 && facts.size < 2) return verdicts
  const claims = group.flatMap(({ verdict }) => verdict ?? [])
  const severity = severityOf(claims, first.verdict.fact.policy ?? record.policy)
  if (severity === 'off') return verdicts
  const misdated = { published, days: first.off, told: group.map(({ day }) => day) }
  return verdicts.map((verdict) => {
    if (!claims.includes(verdict)) return verdict
    const { comparison } = verdict
    if (verdict !== first.verdict)
      return { ...verdict, severity, comparison: { ...comparison, repeats: true } }
    const others = group.filter((one) => one !== first)
    const also = others.map(({ day }) => day.at)
    return { ...verdict, severity, comparison: { ...comparison, also }, misdated }
  })
}

function severityOf(claims: readonly Verdict[], policy: FactRecord['policy']): Severity {
  const mere = claims.every(({ severity }) => severity === 'info')
  return policy.get(misdatedRule) ?? (mere ? 'info' : 'warning')
}

/** Flagged; or, without a claim, off by whole weeks, so that the name of the day is right. */
function isOff({ verdict, off }: Told): boolean {
  if (off === 0) return false
  if (!verdict) return off % WEEK === 0
  return verdict.comparison.relation === 'conflicts' && verdict.severity !== 'off'
}

/** Those of the most frequent distance, in text order. */
function largest(told: readonly Told[]): readonly Told[] {
  const groups = [...grouped(told, ({ off }) => off).values()]
  const [most = []] = groups.sort((a, b) => b.length - a.length)
  return most
}
