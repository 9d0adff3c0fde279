import type { Finding, Result } from '../../model.ts'
import { tally } from '../coverage.ts'
import { headlineOf } from '../headline.ts'
import { many } from '../many.ts'
import type { Part } from './fit.ts'
import { plain } from './markdown.ts'

/** The heading with the counts, and what was read, in two sentences. */
export function headPart(result: Result): Part {
  const open = result.findings.filter(({ acknowledged }) => !acknowledged)
  return {
    head: [
      `## corroborate: ${headlineOf(result, plain).words}`,
      '',
      `${read(result)} ${told(result)}`,
      ...standing(open),
      '',
    ].join('\n'),
    rows: [],
    noun: 'line',
  }
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
