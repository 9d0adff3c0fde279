import type { DateValue } from './english/calendar.ts'
import type { Article, FactRecord, Severity, Verdict } from './model.ts'
import { misdatedRule } from './rule-name.ts'

/** Fewer days that are as far off may each be a slip of its own. */
const fewest = 3

const WEEK = 7

/** A day that was worked out from the publication date, against the recorded one. */
interface Told {
  readonly verdict: Verdict
  /** Days from the recorded day to the stated one. */
  readonly off: number
}

/**
 * The verdicts on an article, with one for three or more days told from its publication date
 * (“Monday”, “yesterday”) that are off by the same number of days: its date is wrong rather than
 * each of them. It has the places of the others, and is a warning at most unless `policy` says
 * otherwise; with `off` each is judged alone. A date cannot change
 * the name of a day, so where one event alone is given another weekday again and again, each
 * stays as it is; and so they do where more such days are right.
 */
export function gatherMisdated(
  verdicts: readonly Verdict[],
  { published }: Article,
  policy: FactRecord['policy'],
): readonly Verdict[] {
  if (!published) return verdicts
  const told = verdicts.flatMap((verdict) => toldFrom(verdict) ?? [])
  const right = told.filter(({ off }) => off === 0).length
  const group = largest(told.filter(isOff))
  const [first] = group
  if (!first || group.length < fewest || group.length <= right) return verdicts
  const facts = new Set(group.map(({ verdict }) => verdict.fact.id))
  if (first.off % WEEK !== 0 && facts.size < 2) return verdicts
  const misdated = { published, days: first.off, count: group.length }
  const others = group.slice(1).map(({ verdict }) => verdict)
  const asked = (first.verdict.fact.policy ?? policy).get(misdatedRule)
  if (asked === 'off') return verdicts
  const mere = group.every(({ verdict }) => verdict.severity === 'info')
  const severity = asked ?? (mere ? 'info' : 'warning')
  return verdicts.map((verdict) => {
    if (others.includes(verdict)) return repeated(verdict, severity)
    if (verdict !== first.verdict) return verdict
    const comparison = { ...verdict.comparison, also: others.map(({ link }) => link.at) }
    return { ...verdict, severity, comparison, misdated }
  })
}

function repeated(verdict: Verdict, severity: Severity): Verdict {
  return { ...verdict, severity, comparison: { ...verdict.comparison, repeats: true } }
}

function isOff({ verdict, off }: Told): boolean {
  return off !== 0 && verdict.comparison.relation === 'conflicts' && verdict.severity !== 'off'
}

/** Those of the most frequent distance, in text order. */
function largest(told: readonly Told[]): readonly Told[] {
  const groups = new Map<number, Told[]>()
  for (const one of told) {
    const group = groups.get(one.off)
    if (group) group.push(one)
    else groups.set(one.off, [one])
  }
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  return most.toSorted((a, b) => a.verdict.link.at.start - b.verdict.link.at.start)
}

function toldFrom(verdict: Verdict): Told | undefined {
  const stated = dayOf(verdict.link.mention.value)
  const recorded = dayOf(verdict.fact.value)
  if (verdict.fact.kind !== 'date' || !stated || !recorded) return undefined
  // "March 9" and "2026-03-09" are days of their own.
  if (stated.from !== stated.to || stated.grain !== 'day' || stated.month !== undefined)
    return undefined
  const { from, to } = recorded
  const off = stated.from < from ? stated.from - from : Math.max(0, stated.from - to)
  return { verdict, off }
}

type Days = DateValue & { readonly from: number; readonly to: number }

function dayOf(value: unknown): Days | undefined {
  return isDate(value) ? value : undefined
}

function isDate(value: unknown): value is Days {
  if (typeof value !== 'object' || value === null || !('grain' in value)) return false
  return (
    'from' in value &&
    'to' in value &&
    typeof value.from === 'number' &&
    typeof value.to === 'number'
  )
}
