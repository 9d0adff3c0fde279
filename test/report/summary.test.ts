import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/model.ts'
import { summary } from '../../src/report/summary/summary.ts'
import { resultOf, verdict } from './sample.ts'

const plain = { colour: false, explain: false, least: 'info' as const }
const article = {
  file: 'articles/harlow.md',
  text: 'Council sits late\n\nThe hearing in Harlow lasted three hours. “We will fight,” she said. It cost a lot.\n',
}
const understated = verdict(article, 'three hours', {
  link: { cues: [{ cue: '“lasted” says how long', weight: 1 }] },
})

function left(words: string, kind: string, more: Partial<Link>): Link {
  const { fact: _, ...link } = verdict(article, words).link
  return { ...link, mention: { ...link.mention, kind }, ...more }
}

const result = resultOf({
  articles: [article],
  verdicts: [understated],
  unlinked: [
    left('a lot', 'figures', { reason: 'no word near it is one of a figure’s' }),
    left('“We will fight,”', 'quote', { speakers: ['Grace Liu'], reason: 'no such' }),
  ],
  silentFacts: ['hearing.when'],
})

describe('the summary', () => {
  it('says what was found and read, in a heading and a sentence', () => {
    expect(summary(result, plain)).toMatch(
      /^<!-- corroborate: report -->\n## corroborate: 1 error\n\n1 article was held to 2 facts of the record\. 3 values read, 1 compared: 1 flagged\. 2 could not be tied to a fact\.\n/u,
    )
  })

  it('shows a finding in a row, its words in their sentence beside the record', () => {
    const report = summary(result, { ...plain, blobs: 'https://github.com/o/r/blob/1/' })
    const row = report.split('\n').find((line) => line.includes('<b>three hours</b>'))
    expect(row).toContain(
      '| <a href="https&#58;//github.com/o/r/blob/1/articles/harlow.md?plain=1#L3"><code>articles/harlow.md&#58;3</code></a><br><sub>duration/understates</sub> | The hearing in Harlow lasted <b>three hours</b>. | <b>4 hours</b>',
    )
    expect(row).toContain('Minutes of the hearing')
    expect(row).toContain(
      'The article understates the record<br><sub>Tied by: “lasted” says how long</sub>',
    )
    expect(row).toContain('corroborate-ignore duration/understates')
  })

  it.each([
    [
      'a.md',
      '<!-- corroborate-ignore date: as told. It stays -->\nThe hearing lasted three hours, it was said.\n',
    ],
    ['a.md', 'It began. The hearing <!-- so -->lasted three hours, it was said. It ended.\n'],
    ['a.md', 'It began.\n<!-- one\n\ntwo -->\nThe hearing lasted three hours, it was said.\n'],
    [
      'a.mdx',
      '{/* corroborate-ignore date: as told */}\nThe hearing lasted three hours, it was said.\n',
    ],
  ])('shows no comment in the sentence of %s: %j', (file, text) => {
    const verdicts = [verdict({ file, text }, 'three hours')]
    const report = summary(resultOf({ articles: [{ file, text }], verdicts }), plain)
    expect(report).toContain('| The hearing lasted <b>three hours</b>, it was said. |')
  })

  it('lists what was not checked, quotations of known people first', () => {
    const list = summary(result, plain).split('Stated but not checked (2)')[1] ?? ''
    expect(list.indexOf('a quotation of Grace Liu that the record does not have')).toBeGreaterThan(
      0,
    )
    expect(list.indexOf('We will fight')).toBeLessThan(list.indexOf('<b>a lot</b>'))
  })

  it('asks about the record once, however many articles disagree', () => {
    const articles = ['a', 'b', 'c'].map((name) => ({ ...article, file: `${name}.md` }))
    const verdicts = articles.map((file) => verdict(file, 'three hours'))
    const report = summary(resultOf({ articles, verdicts }), plain)
    expect(report).toContain('- <b>Check the record</b> <code>facts.yaml&#58;4</code>')
    expect(report).not.toContain('### Errors')
  })

  it('shows fifty values below a question, and counts the others', () => {
    const articles = Array.from({ length: 60 }, (_, index) => ({ ...article, file: `${index}.md` }))
    const verdicts = articles.map((file) => verdict(file, 'three hours'))
    const report = summary(resultOf({ articles, verdicts }), plain)
    expect(report).toContain('<summary>60 findings</summary>')
    expect(report.match(/<li>/gu)).toHaveLength(51)
    expect(report).toContain('<li>and 10 more</li>')
  })

  it('folds what was known, and lists what a changed record made', () => {
    const findings = (['known', 'record-changed'] as const).flatMap((status) =>
      result.findings.map((one) => ({ ...one, status })),
    )
    const report = summary({ ...result, findings }, plain)
    expect(report).toContain('<details><summary>Known before this change (1)</summary>')
    expect(report).toContain('### Work list')
    expect(report).not.toContain('### Errors')
    expect(report).toContain('## corroborate: nothing new, 1 known, 1 on the work list\n')
  })

  it('names who accepted what, and why', () => {
    const acknowledged = { as: 'wrong', reason: 'another hearing', by: 'Dana' } as const
    const findings = result.findings.map((one) => ({ ...one, acknowledged }))
    expect(summary({ ...result, findings }, plain)).toContain(
      'Acknowledged by Dana as a false alarm: another hearing',
    )
  })
})

describe('a summary with little room', () => {
  const verdicts = Array.from({ length: 400 }, (_, index) =>
    verdict(article, 'three hours', {
      severity: index < 300 ? 'error' : 'warning',
      relation: 'variant',
      fact: { id: `event.fact${index}`, shown: 'é'.repeat(200) },
    }),
  )
  const long = resultOf({ articles: [article], verdicts })
  it.each([1_048_576, 200_000, 20_000, 3_000])('takes %i bytes at most', (room) => {
    const report = summary(long, { ...plain, room })
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(room)
    const shown = report.match(/^\| <code>/gmu)?.length ?? 0
    const errors = Number(
      /(?<n>\d+) errors?[,.]/u.exec(report.split('Not shown here:')[1] ?? '')?.groups?.['n'] ?? 0,
    )
    const warnings = Number(
      /(?<n>\d+) warnings?[,.]/u.exec(report.split('Not shown here:')[1] ?? '')?.groups?.['n'] ?? 0,
    )
    expect(shown + errors + warnings).toBe(400)
    expect(warnings === 100 || errors === 0).toBe(true)
  })

  it('counts what is folded, in words', () => {
    const { unlinked } = result
    const many = { ...result, unlinked: Array.from({ length: 300 }, () => unlinked).flat() }
    expect(summary(many, plain)).toMatch(
      /Not shown here: 400 unchecked values\. `corroborate check` tells all of them\.\n$/u,
    )
  })

  it('is empty where not even its heading fits', () => {
    expect(summary(long, { ...plain, room: 100 })).toBe('')
  })
})
