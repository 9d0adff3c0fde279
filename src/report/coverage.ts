import type { Result, Verdict } from '../model.ts'
import type { Paint } from './paint.ts'

/**
 * The closing lines: how many errors, warnings and problems; then what was read and what was
 * not, so that silence does not look like approval.
 */
export function coverage(result: Result, paint: Paint): string[] {
  const { summary, verdicts, unlinked } = result
  const problems = result.problems.filter(({ advice }) => !advice)
  const { error, warning, info } = summary.counts
  const totals = [
    ...some(problems.length, 'problem'),
    ...some(error, 'error'),
    ...some(warning, 'warning'),
    ...(info > 0 ? [`${info} info`] : []),
  ]
  const nothing = summary.claims > 0 ? 'Nothing refuted' : 'Nothing compared'
  const ink =
    problems.length + error > 0 ? 'red' : warning > 0 || summary.claims === 0 ? 'yellow' : 'green'
  const claims = tally(verdicts)
  const silent = summary.silentFacts.length
  return [
    paint(ink, totals.length > 0 ? totals.join(', ') : nothing),
    [
      `${many(summary.articles, 'article')}${notCovered(summary)}, ${many(summary.facts, 'fact')}`,
      `${many(summary.mentions, 'mention')}: ${many(summary.claims, 'claim')}${claims}, ${unlinked.length} unlinked`,
      `${many(silent, 'fact')} never mentioned`,
    ].join('; '),
  ]
}

/** ` (2 more not covered by any record)`; nothing where there are none. */
function notCovered({ uncovered }: Result['summary']): string {
  return uncovered > 0 ? ` (${uncovered} more not covered by any record)` : ''
}

/** ` (31 agree, 2 vaguer, 3 flagged)`; nothing for no claims. */
function tally(verdicts: readonly Verdict[]): string {
  const counts = { agree: 0, vaguer: 0, flagged: 0, 'let pass': 0, unchecked: 0 }
  for (const verdict of verdicts) counts[classOf(verdict)]++
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  return parts.length > 0 ? ` (${parts.map(([name, count]) => `${count} ${name}`).join(', ')})` : ''
}

function classOf({ severity, comparison: { relation } }: Verdict) {
  if (severity !== 'off') return 'flagged'
  if (relation === 'agrees' || relation === 'rounded') return 'agree'
  if (relation === 'vaguer' || relation === 'unchecked') return relation
  return 'let pass'
}

function some(count: number, noun: string): string[] {
  return count > 0 ? [many(count, noun)] : []
}

/** `1 article`, `5 articles`. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
