import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AjvDraft4 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model.ts'
import { sarif } from '../../src/report/sarif/sarif.ts'
import { hostile, hostileResult } from './hostile.ts'
import { resultOf, verdict, words } from './sample.ts'

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
const validate = new AjvDraft4.default({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

const plain = { colour: false, explain: false, least: 'info' as const, version: '1.2.3' }
const article = {
  file: 'articles/new harlow.md',
  text: '\uFEFF😀 first\r\n\r\n😀 it took three hours, then three hours.\r\n',
}
const twice = { ...words(article, 'three hours'), start: 44, end: 55 }
const stated = verdict(article, 'three hours')
const result = resultOf({
  articles: [article],
  verdicts: [
    { ...stated, comparison: { ...stated.comparison, also: [twice] } },
    verdict(article, 'first', {
      severity: 'warning',
      relation: 'conflicts',
      fact: { kind: 'date' },
    }),
  ],
  problems: [{ file: 'gone.md', message: 'Nothing is here' }],
})

function run(of: Result, more = {}) {
  return JSON.parse(sarif(of, { ...plain, ...more })).runs[0]
}

describe('the SARIF report', () => {
  it.each<[string, Result]>([
    ['of findings and problems', result],
    ['of nothing', resultOf({})],
    ...hostile.map(([name, evil]): [string, Result] => [`of ${name}`, hostileResult(evil)]),
  ])('%s is valid by the published schema', (_name, of) => {
    validate(JSON.parse(sarif(of, plain)))
    expect(validate.errors).toBeNull()
  })

  it('gives places in UTF-16, from 1, by a path from the root of the repository', () => {
    const [first] = run(result, { prefix: 'site/' }).results
    expect(run(result).columnKind).toBe('utf16CodeUnits')
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'site/articles/new%20harlow.md', uriBaseId: '%SRCROOT%' },
          region: {
            startLine: 3,
            startColumn: 12,
            endLine: 3,
            endColumn: 23,
            snippet: { text: 'three hours' },
          },
        },
      },
    ])
    const [record, again] = first.relatedLocations
    expect(record).toMatchObject({
      id: 1,
      message: { text: 'The record: 4 hours, after Minutes of the hearing' },
      physicalLocation: {
        artifactLocation: { uri: 'site/facts.yaml' },
        region: { startLine: 4, startColumn: 13 },
      },
    })
    expect(again.physicalLocation.region).toMatchObject({ startLine: 3 })
    expect(first.message.text).toMatch(
      /; the article understates the record\. \[The record\]\(1\)$/u,
    )
  })

  it('describes each rule once, and names the finding so that it can be found again', () => {
    const { tool, results } = run(result)
    expect(tool.driver).toMatchObject({ name: 'corroborate', version: '1.2.3' })
    expect(tool.driver.rules).toMatchObject([
      {
        id: 'duration/understates',
        name: 'DurationUnderstates',
        defaultConfiguration: { level: 'error' },
      },
      { id: 'date/conflicts', name: 'DateConflicts', defaultConfiguration: { level: 'warning' } },
    ])
    for (const { ruleId, ruleIndex, partialFingerprints, properties } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(partialFingerprints['corroborateFinding/v1']).toMatch(/^[0-9a-f]{16}$/u)
      expect(properties.cause).toMatch(/^value:/u)
    }
    expect(tool.driver.rules[0].help.text).toContain('correct the fact there')
  })

  it('gives a rule the level of its worst finding', () => {
    const verdicts = (['warning', 'error', 'info'] as const).map((severity) =>
      verdict(article, 'three hours', { severity }),
    )
    const [rule] = run(resultOf({ articles: [article], verdicts })).tool.driver.rules
    expect(rule.defaultConfiguration.level).toBe('error')
  })

  it('says what could not be checked', () => {
    const [invocation] = run(result).invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { level: 'error', message: { text: 'Nothing is here' } },
    ])
    expect(run(resultOf({})).invocations[0].executionSuccessful).toBe(true)
  })

  it('says what was accepted, where and why; and what was there before', () => {
    const { results } = run(hostileResult('so it was'))
    expect(results.map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'so it was' }],
      [{ kind: 'inSource', status: 'accepted', justification: 'so it was' }],
    ])
    const known = hostileResult('x')
    const findings = known.findings.map((one, index) =>
      index === 0 ? { ...one, status: 'known' as const } : one,
    )
    const states = run({ ...known, findings }).results.map(
      (one: { baselineState: string }) => one.baselineState,
    )
    expect(states.toSorted()).toEqual(['new', 'new', 'unchanged'])
    expect(run(result).results[0]).not.toHaveProperty('baselineState')
  })
})

describe('what GitHub takes', () => {
  it.each<[string, number, number]>([
    ['25,000 results', 26_000, 0],
    ['10 MB', 9_000, 1_500],
  ])('is at most %s: the worst first, the rest counted', (_name, count, padding) => {
    const [finding] = result.findings
    if (!finding) throw new Error('a finding')
    const filler = 'x'.repeat(padding)
    const findings = Array.from({ length: count }, (_, index) => ({
      ...finding,
      also: [],
      because: [],
      help: filler,
      severity: index < count - 10 ? ('warning' as const) : ('error' as const),
    }))
    const text = sarif({ ...result, findings }, plain)
    const [{ results, invocations }] = JSON.parse(text).runs
    expect(results.length).toBeLessThanOrEqual(25_000)
    expect(results.length).toBeLessThan(count)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000)
    expect(results.slice(0, 11).map((one: { level: string }) => one.level)).toEqual([
      ...Array(10).fill('error'),
      'warning',
    ])
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain(
      `${count - results.length} findings left out to fit what GitHub takes: 0 errors, ${count - results.length} warnings`,
    )
  })
})
