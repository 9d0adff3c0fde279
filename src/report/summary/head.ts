import type { Finding, Result } from '../../model.ts'
import { many, tally } from '../coverage.ts'
import type { Part } from './fit.ts'
import { plain } from './markdown.ts'

/** The heading with the counts, and what was read, in two sentences. */
export function headPart(result: Result): Part {
  const open = result.findings.filter(({ acknowledged }) => !acknowledged)
  return {
    head: [
      `## corroborate: ${headline(result, open)}`,
      '',
      `${read(result)} ${told(result)}`,
      ...standing(open),
      '',
    ].join('\n'),
    rows: [],
    noun: 'line',
  }
}

/** `2 errors, new since main`; what is not new is refuted all the same: `nothing new, 3 known`. */
function headline({ summary, changes, problems }: Result, open: readonly Finding[]): string {
  const fresh = open.filter(({ status }) => status === 'new')
  const counts = countsOf(fresh, problems.filter(({ advice }) => !advice).length)
  const since = changes ? ` since ${plain(changes.since)}` : ''
  if (counts.length > 0) return `${counts.join(', ')}${changes ? `, new${since}` : ''}`
  const [known, listed] = [countOf(open, 'known'), countOf(open, 'record-changed')]
  const old = [
    ...(known > 0 ? [`${known} known`] : []),
    ...(listed > 0 ? [`${listed} on the work list`] : []),
  ]
  if (old.length > 0) return [`nothing new${since}`, ...old].join(', ')
  return summary.claims > 0 ? 'nothing refuted' : 'nothing compared'
}

function countsOf(findings: readonly Finding[], problems: number): readonly string[] {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')]
  return [
    ...(problems > 0 ? [many(problems, 'problem')] : []),
    ...(errors > 0 ? [many(errors, 'error')] : []),
    ...(warnings > 0 ? [many(warnings, 'warning')] : []),
    ...(notes > 0 ? [many(notes, 'note')] : []),
  ]
}

function read({ summary }: Result): string {
  const { articles, uncovered, facts } = summary
  const verb = articles === 1 ? 'was' : 'were'
  const more =
    uncovered > 0
      ? `; ${many(uncovered, 'more article')} ${uncovered === 1 ? 'is' : 'are'} not covered by any record`
      : ''
  return `${many(articles, 'article')} ${verb} held to ${many(facts, 'fact')} of the record${more}.`
}

/** Of the values that were read, how many were compared, and with what outcome. */
function told(result: Result): string {
  const { summary, unlinked } = result
  const outcome = tally(result)
  const compared = `${many(summary.mentions, 'value')} read, ${summary.claims} compared`
  return `${compared}${outcome === '' ? '' : `: ${outcome}`}. ${unlinked.length} could not be tied to a fact.`
}

/** How many findings are no news, and where they stand below. */
function standing(open: readonly Finding[]): readonly string[] {
  const [known, changed] = [countOf(open, 'known'), countOf(open, 'record-changed')]
  return [
    ...(changed > 0
      ? ['', `${many(changed, 'finding')} in articles that nobody touched: the record changed.`]
      : []),
    ...(known > 0 ? ['', `${many(known, 'finding')} known before, folded below.`] : []),
  ]
}

function countOf(findings: readonly Finding[], status: Finding['status']): number {
  return findings.filter((one) => one.status === status).length
}
