import { describe, expect, it } from 'vitest'
import type { Finding, Result, Severity } from '../../src/model.ts'
import { github } from '../../src/report/github.ts'
import { resultOf, verdict } from './sample.ts'

const plain = { colour: false, explain: false, least: 'info' as const }
const article = { file: 'a.md', text: 'One\nIt took three hours, not two\nhours.\n' }

/** So many findings of each severity, no two alike. */
function many(counts: Readonly<Partial<Record<Severity, number>>>): Result {
  const severities = Object.entries(counts).flatMap(([severity, count]) =>
    Array<Severity>(count).fill(severity as Severity),
  )
  const verdicts = severities.map((severity, index) =>
    verdict(article, 'three hours', {
      severity,
      relation: 'variant',
      fact: { id: `event.fact${index}` },
    }),
  )
  return resultOf({ articles: [article], verdicts: [...verdicts].reverse() })
}

function levels(report: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, level = ''] of report.matchAll(/^::(?<level>\w+) /gmu)) {
    counts[level] = (counts[level] ?? 0) + 1
  }
  return counts
}

describe('annotations', () => {
  it('stand on the very words, with the way out', () => {
    const result = resultOf({ articles: [article], verdicts: [verdict(article, 'three hours')] })
    expect(github(result, { ...plain, prefix: 'site/' })).toBe(
      '::error file=site/a.md,line=2,endLine=2,col=9,endColumn=20,title=corroborate%3A duration/understates::Unexpected duration `three hours`, expected `4 hours`; the article understates the record%0AChange the article to `4 hours`; if the record is wrong, correct `hearing.lasted` there; if the passage speaks of another event, add that to the record.\n',
    )
  })

  it('have no columns over a line end, for GitHub takes none', () => {
    const result = resultOf({ articles: [article], verdicts: [verdict(article, 'two\nhours')] })
    expect(github(result, plain)).toMatch(/^::error file=a\.md,line=2,endLine=3,title=/u)
  })

  it.each<[string, Parameters<typeof many>[0], Record<string, number>, string | undefined]>([
    [
      'fit',
      { error: 10, warning: 10, info: 10 },
      { error: 10, warning: 10, notice: 10 },
      undefined,
    ],
    ['errors do not fit', { error: 12 }, { error: 10, notice: 1 }, '2 errors more'],
    [
      'none of the levels fits',
      { error: 11, warning: 13, info: 10 },
      { error: 10, warning: 10, notice: 10 },
      '1 error, 3 warnings, 1 notice more',
    ],
    ['notices do not fit', { info: 11 }, { notice: 10 }, '2 notices more'],
  ])('are ten of a level: %s', (_name, counts, expected, words) => {
    const report = github(many(counts), plain)
    expect(levels(report)).toEqual(expected)
    expect(report.includes(' more in the log')).toBe(words !== undefined)
    if (words !== undefined) expect(report).toContain(words)
  })

  const status = (finding: Finding, value: Finding['status']) => ({ ...finding, status: value })

  it('are of what is new, then of what a changed record made; never of what was known', () => {
    const result = many({ error: 3 })
    const [first, second, third] = result.findings
    if (!first || !second || !third) throw new Error('three findings')
    const findings = [status(second, 'record-changed'), status(third, 'known'), first]
    const report = github({ ...result, findings }, plain)
    expect(report.match(/event\.fact\d/gu)).toEqual([first, second].map(({ fact }) => fact))
  })

  it('ask about the record before the articles, where most disagree with it', () => {
    const articles = ['a', 'b', 'c'].map((name) => ({ ...article, file: `${name}.md` }))
    const verdicts = articles.map((file) => verdict(file, 'three hours'))
    const report = github(resultOf({ articles, verdicts }), plain)
    const lines = report.trimEnd().split('\n')
    expect(lines[0]).toMatch(
      /^::error file=facts\.yaml,line=4,.+title=corroborate%3A Check the record::/u,
    )
    expect(lines.slice(1).map((line) => line.slice(0, 18))).toEqual([
      '::error file=a.md,',
      '::error file=b.md,',
      '::error file=c.md,',
    ])
  })

  it('tell of problems first', () => {
    const problem = { file: 'gone.md', message: 'Nothing is here', help: 'Check the path.' }
    const report = github({ ...many({ error: 1 }), problems: [problem] }, plain)
    expect(report).toMatch(
      /^::error file=gone\.md,title=corroborate%3A Not checked::Nothing is here\. Check the path\.\n::error file=a\.md/u,
    )
  })

  it('leave out what is quiet', () => {
    expect(levels(github(many({ error: 1, warning: 1 }), { ...plain, least: 'error' }))).toEqual({
      error: 1,
    })
  })
})
