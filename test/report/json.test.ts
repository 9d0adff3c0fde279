import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Link, Result } from '../../src/model.ts'
import { json } from '../../src/report/json.ts'
import { recordFile, resultOf, verdict, words } from './sample.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ allErrors: true, strictRequired: true }).compile(schema)

const article = {
  file: 'articles/harlow.md',
  text: '\uFEFFCouncil sits 😀 late\r\n\r\nThe hearing lasted more than three hours, not two hours.\r\n',
}
const { fact: _fact, ...unlinkedLink } = verdict(article, 'two hours').link
const alone: Link = {
  ...unlinkedLink,
  candidates: [
    {
      fact: 'hearing.lasted',
      score: 0.2,
      cues: [{ cue: 'it is named', weight: 0.2, at: words(article, 'hearing') }],
    },
  ],
}
const full = resultOf({
  articles: [article],
  verdicts: [
    verdict(article, 'more than three hours', {
      link: {
        cues: [
          { cue: 'it is named', weight: 2, at: words(article, 'hearing') },
          { cue: 'it is news', weight: 1 },
        ],
      },
    }),
    verdict(article, 'Council', {
      relation: 'agrees',
      severity: 'off',
      fact: { kind: 'attendees' },
    }),
  ],
  unlinked: [alone],
  problems: [
    { file: 'gone.md', message: 'Nothing is here', help: 'Check the path.' },
    { file: 'facts.yaml', span: words(recordFile, 'hearing'), message: 'Unknown' },
  ],
  silentFacts: ['hearing.when'],
})

function data(result: Result) {
  return JSON.parse(json(result))
}

describe('the JSON report', () => {
  const record = `version: 1
events:
  hearing: {kind: hearing, lasted: 4 hours, when: 2026-03-09}
`
  it.each<[string, Result]>([
    ['of every part', full],
    ['of nothing', resultOf({})],
    ['of a real check', check([article], { file: 'facts.yaml', text: record })],
    ['of a broken record', check([article], { file: 'facts.yaml', text: 'events: [' })],
  ])('%s is valid by its schema', (_name, result) => {
    validate(data(result))
    expect(validate.errors).toBeNull()
  })

  it('refuses what the schema does not know', () => {
    expect(validate({ ...data(full), more: 1 })).toBe(false)
  })

  it('gives lines and columns from 1, offsets from 0, in UTF-16 units', () => {
    const [finding] = data(full).findings
    const { text, start, end } = finding.article
    expect(text).toBe('more than three hours')
    expect(start).toEqual({ line: 3, column: 20, offset: article.text.indexOf('more') })
    expect(end.offset - start.offset).toBe(21)
    expect(end.column).toBe(41)
    expect(article.text.slice(start.offset, end.offset)).toBe(text)
    expect(finding.record.start).toEqual({ line: 4, column: 13, offset: 49 })
  })

  it('gives all of a finding', () => {
    expect(data(full).findings[0]).toMatchObject({
      rule: 'duration/understates',
      severity: 'error',
      confidence: 'strong',
      fact: 'hearing.lasted',
      status: 'new',
      article: { file: 'articles/harlow.md', where: 'body' },
      record: { file: 'facts.yaml', text: '4 hours', source: { title: 'Minutes of the hearing' } },
      because: [{ text: 'hearing', cue: 'it is named', start: { line: 3 } }, { cue: 'it is news' }],
    })
  })

  it('gives claims that agree, and mentions that were left alone', () => {
    const { claims, unlinked, fixed, problems, summary } = data(full)
    expect(claims.map((claim: { relation: string }) => claim.relation)).toEqual([
      'understates',
      'agrees',
    ])
    expect(claims[1]).toMatchObject({ kind: 'attendees', severity: 'off', confidence: 'strong' })
    expect(unlinked[0]).toMatchObject({
      kind: 'duration',
      article: { text: 'two hours', where: 'body' },
      candidates: [
        { fact: 'hearing.lasted', score: 0.2, cues: [{ cue: 'it is named', weight: 0.2 }] },
      ],
    })
    expect(fixed).toEqual([])
    expect(problems[0]).toEqual({
      file: 'gone.md',
      message: 'Nothing is here',
      help: 'Check the path.',
    })
    expect(problems[1]).toMatchObject({
      start: { line: 2, column: 3 },
      end: { line: 2, column: 10 },
    })
    expect(summary).toEqual(full.summary)
  })

  it('escapes what a terminal would act upon, and loses none of it', () => {
    const evil = 'a\u001B\u009B\u202E\u2028\u{E0041}\uD800b'
    const result = resultOf({ problems: [{ file: evil, message: evil }] })
    expect(json(result).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u)
    expect(data(result).problems[0].file).toBe(evil)
  })
})
