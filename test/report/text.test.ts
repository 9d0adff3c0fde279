import { describe, expect, it } from 'vitest'
import type { ReportOptions } from '../../src/report/report.ts'
import { problemsText, text } from '../../src/report/text.ts'
import { recordFile, resultOf, verdict, words } from './sample.ts'

const article = {
  file: 'articles/harlow.md',
  text: 'Council sits late\n\nThe hearing in Harlow lasted more than three hours.\n',
}
const plain: ReportOptions = { colour: false, explain: false, least: 'info' }

const understated = verdict(article, 'more than three hours', {
  link: {
    cues: [
      { cue: '“lasted” says how long', weight: 0, at: words(article, 'lasted') },
      { cue: 'it was held there', weight: 3, at: words(article, 'Harlow') },
      { cue: 'another year is named', weight: -2 },
    ],
  },
})

describe('the text report', () => {
  it('shows a finding with article and record side by side', () => {
    const result = resultOf({
      articles: [article],
      verdicts: [understated],
      silentFacts: ['x.when'],
    })
    expect(text(result, plain)).toBe(`\
articles/harlow.md:3:30 error duration/understates Unexpected duration \`more than three hours\`, expected \`4 hours\`; the article understates the record
   3 | The hearing in Harlow lasted more than three hours.
     |                              ^^^^^^^^^^^^^^^^^^^^^
  record: facts.yaml:4:13 hearing.lasted
   4 |     lasted: 4 hours
     |             ^^^^^^^
  source: Minutes of the hearing <https://harlow.example/minutes>
  because:
    - it was held there (“Harlow”, line 3)
    - “lasted” says how long (line 3)
  help: Change the article to \`4 hours\`; if the record is wrong, correct \`hearing.lasted\` there; if the passage speaks of another event, add that to the record.

1 error
1 article, 2 facts; 1 mention: 1 claim (1 flagged), 0 unlinked; 1 fact never mentioned
`)
  })

  it('shows problems first, each at its place', () => {
    const problem = {
      file: 'facts.yaml',
      span: words(recordFile, '2026-03-09'),
      message: 'Unexpected date',
      help: 'Write a day.',
    }
    const result = resultOf({ articles: [article], verdicts: [understated], problems: [problem] })
    expect(text(result, plain)).toMatch(
      /^facts\.yaml:5:11 problem Unexpected date\n {3}5 \| {5}when: 2026-03-09\n {5}\| {11}\^{10}\n {2}help: Write a day\.\n\narticles/u,
    )
    expect(problemsText(result, plain).split('\n')).toHaveLength(5)
  })

  it('says so when nothing was refuted, and when nothing was compared', () => {
    const agrees = verdict(article, 'hours', { relation: 'agrees', severity: 'off' })
    const result = resultOf({ articles: [article], verdicts: [agrees] })
    expect(text(result, plain)).toContain('Nothing refuted\n1 article')
    expect(text(resultOf({ articles: [article] }), plain)).toContain('Nothing compared\n1 article')
  })

  it('counts claims by what became of them', () => {
    const claim = (relation: 'agrees' | 'rounded' | 'vaguer' | 'unchecked' | 'conflicts') =>
      verdict(article, 'hours', { relation, severity: 'off' })
    const verdicts = [
      understated,
      claim('agrees'),
      claim('rounded'),
      claim('vaguer'),
      claim('unchecked'),
      claim('conflicts'),
    ]
    expect(text(resultOf({ articles: [article], verdicts }), plain)).toContain(
      '6 claims (2 agree, 1 vaguer, 1 flagged, 1 let pass, 1 unchecked)',
    )
  })

  it.each<[ReportOptions['least'], string[]]>([
    ['info', ['error', 'warning', 'info']],
    ['warning', ['error', 'warning']],
    ['error', ['error']],
  ])('shows findings from %s on, and counts them all', (least, shown) => {
    const verdicts = (['error', 'warning', 'info'] as const).map((severity) =>
      verdict(article, 'more than three hours', { severity }),
    )
    const report = text(resultOf({ articles: [article], verdicts }), { ...plain, least })
    expect(report.match(/^\S+:3:30 \w+/gmu)?.map((head) => head.split(' ')[1])).toEqual(shown)
    expect(report).toContain('1 error, 1 warning, 1 info')
  })

  it('has colour only when asked', () => {
    const result = resultOf({ articles: [article], verdicts: [understated] })
    expect(text(result, plain)).not.toContain('\u001B')
    expect(text(result, { ...plain, colour: true })).toContain('\u001B[31merror duration')
  })
})

describe('hostile words stay words', () => {
  const evil = '\u001B[2J\u009B1m\u202E\u0007'
  const file = { file: `a${evil}\n.md`, text: `It lasted two${evil}hours.` }
  const hostile = verdict(file, `two${evil}hours`, {
    note: `says ${evil}`,
    link: { cues: [{ cue: `of ${evil}`, weight: 1, at: words(file, 'It') }] },
    fact: {
      id: `e${evil}.lasted`,
      shown: `4${evil}h`,
      source: { title: evil, url: `https://x/${evil}` },
    },
  })
  const problem = { file: evil, message: evil, help: evil }
  const result = resultOf({
    articles: [file],
    verdicts: [hostile],
    unlinked: [{ ...hostile.link, reason: evil, candidates: [{ fact: evil, score: 1, cues: [] }] }],
    problems: [problem],
    published: { day: 0, from: evil },
    silentFacts: [evil],
  })

  it.each<[string, string]>([
    ['in the report', text(result, { ...plain, explain: true })],
    ['among problems', problemsText(result, plain)],
  ])('%s', (_name, report) => {
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(report).toContain('␛[2J<U+009B>1m<U+202E>␇')
    expect(report).not.toMatch(/^\.md/mu)
  })
})
