import { describe, expect, it } from 'vitest'
import { rdjson } from '../../src/report/rdjson.ts'
import { resultOf, verdict } from './sample.ts'

const plain = { colour: false, explain: false, least: 'info' as const }
const article = { file: 'a.md', text: '\uFEFFÉcole\r\n😀é it took three\r\nhours.\r\n' }

describe('the report for reviewdog', () => {
  const result = resultOf({
    articles: [article],
    verdicts: [
      verdict(article, 'three\r\nhours'),
      verdict(article, 'cole', { severity: 'warning' }),
      verdict(article, 'took', { severity: 'info' }),
    ],
    problems: [{ file: 'gone.md', message: 'Nothing is here', help: 'Check the path.' }],
  })
  const { source, diagnostics } = JSON.parse(rdjson(result, plain))

  it('counts columns in bytes of UTF-8, from 1, the end exclusive', () => {
    expect(source).toEqual({ name: 'corroborate' })
    expect(diagnostics.slice(1).map((one: { location: unknown }) => one.location)).toEqual([
      {
        path: 'a.md',
        range: { start: { line: 1, column: 3 }, end: { line: 1, column: 7 } },
      },
      {
        path: 'a.md',
        range: { start: { line: 2, column: 11 }, end: { line: 2, column: 15 } },
      },
      {
        path: 'a.md',
        range: { start: { line: 2, column: 16 }, end: { line: 3, column: 6 } },
      },
    ])
  })

  it('has problems and all severities', () => {
    expect(diagnostics[0]).toEqual({
      message: 'Nothing is here. Check the path.',
      location: { path: 'gone.md' },
      severity: 'ERROR',
    })
    expect(diagnostics.map((one: { severity: string }) => one.severity)).toEqual([
      'ERROR',
      'WARNING',
      'INFO',
      'ERROR',
    ])
    expect(diagnostics[3]).toMatchObject({ code: { value: 'duration/understates' } })
    expect(diagnostics[3].message).toContain('\nThe record: facts.yaml:4\n')
  })

  it('leaves out what is accepted or quiet', () => {
    const acknowledged = { as: 'intended', reason: 'so it was told' } as const
    const findings = result.findings.map((one) => ({ ...one, acknowledged }))
    expect(JSON.parse(rdjson({ ...result, findings }, plain)).diagnostics).toHaveLength(1)
    expect(JSON.parse(rdjson(result, { ...plain, least: 'error' })).diagnostics).toHaveLength(2)
  })

  it.each([
    ['new', 'info', 4],
    ['new', 'error', 2],
    ['record-changed', 'info', 4],
    ['record-changed', 'error', 1],
    ['known', 'info', 1],
    ['known', 'error', 1],
  ] as const)('of findings that are %s, from %s on, has %i lines', (status, least, lines) => {
    const findings = result.findings.map((one) => ({ ...one, status }))
    const fails = () => status === 'new'
    const report = rdjson({ ...result, findings }, { ...plain, least, fails })
    expect(JSON.parse(report).diagnostics).toHaveLength(lines)
  })
})
