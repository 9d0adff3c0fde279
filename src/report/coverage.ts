import type { Result, Verdict } from '../model.ts'
import type { Cause } from './causes.ts'
import { type Count, headlineOf } from './headline.ts'
import { many } from './many.ts'
import type { Paint } from './paint.ts'
import { inline } from './visible.ts'

/**
 * The closing lines: how many errors, warnings and problems, what of them is new, and in how many
 * groups they stand above; then what was read and what was not, so that silence does not look like
 * approval.
 */
export function coverage(result: Result, shown: readonly Cause[], paint: Paint): string[] {
  const { summary, unlinked } = result
  const { counts, words } = headlineOf(result, inline)
  const has = (...sorts: readonly Count['of'][]) => counts.some(({ of }) => sorts.includes(of))
  const isCalm = counts.every(({ of }) => of === 'info') && summary.claims > 0
  const ink = has('problem', 'error') ? 'red' : isCalm ? 'green' : 'yellow'
  const outcome = tally(result)
  const claims = outcome === '' ? '' : ` (${outcome})`
  const silent = summary.silentFacts.length
  return [
    paint(ink, [words.replace(/^n/u, 'N'), ...passed(result)].join(', ')) + standing(result, shown),
    [
      `${many(summary.articles, 'article')}${apart(result)}, ${many(summary.facts, 'fact')}`,
      `${many(summary.mentions, 'mention')}: ${many(summary.claims, 'claim')}${claims}, ${unlinked.length} unlinked`,
      `${many(silent, 'fact')} never mentioned`,
    ].join('; '),
  ]
}

/** ` (1 about something else; 2 more not covered by any record)`; nothing where there are none. */
function apart({ summary: { uncovered }, unlinked }: Result): string {
  const files = unlinked.flatMap(({ elsewhere, at }) => (elsewhere ? [at.file] : []))
  const elsewhere = new Set(files).size
  const told = [
    ...(elsewhere > 0 ? [`${elsewhere} about something else`] : []),
    ...(uncovered > 0 ? [`${uncovered} more not covered by any record`] : []),
  ]
  return told.length > 0 ? ` (${told.join('; ')})` : ''
}

/** What counts for nothing: `2 acknowledged, 1 of them a false alarm`, `1 suppressed`. */
function passed({ suppressed, summary: { acknowledged } }: Result): string[] {
  const { wrong = 0, intended = 0 } = acknowledged ?? {}
  const alarms = wrong > 0 ? ` (${many(wrong, 'false alarm')})` : ''
  return [
    ...(wrong + intended > 0 ? [`${wrong + intended} acknowledged${alarms}`] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
  ]
}

/** ` (shown in 20 groups by cause; 3 not shown)`; nothing where each stands above. */
function standing({ findings }: Result, shown: readonly Cause[]): string {
  const open = findings.filter(({ acknowledged }) => !acknowledged)
  const above = shown.flatMap((one) => one.findings)
  // What is known, or on the work list, is counted as such before.
  const below = open.filter((one) => one.status === 'new' && !above.includes(one)).length
  const told = [
    ...(above.length > shown.length ? [`shown in ${many(shown.length, 'group')} by cause`] : []),
    ...(below > 0 ? [`${below} not shown`] : []),
  ]
  return told.length > 0 ? ` (${told.join('; ')})` : ''
}

/** `31 agree, 2 vaguer, 5 flagged in 3 findings`: every claim once; empty for no claims. */
export function tally({ verdicts, findings }: Result): string {
  const counts = { agree: 0, vaguer: 0, flagged: 0, suppressed: 0, 'let pass': 0, unchecked: 0 }
  for (const verdict of verdicts) counts[classOf(verdict)]++
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  const worded = parts.map(([name, count]) => {
    // One finding may tell of several claims: a name misspelt five times.
    const fewer = name === 'flagged' && count !== findings.length
    return `${count} ${name}${fewer ? ` in ${many(findings.length, 'finding')}` : ''}`
  })
  return worded.join(', ')
}

function classOf({ severity, suppression, comparison: { relation } }: Verdict) {
  if (suppression) return 'suppressed'
  if (severity !== 'off') return 'flagged'
  if (relation === 'agrees' || relation === 'rounded') return 'agree'
  if (relation === 'vaguer' || relation === 'unchecked') return relation
  return 'let pass'
}
