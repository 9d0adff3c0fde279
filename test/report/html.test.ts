import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assets } from '../../scripts/html/assets.ts'
import type { Relation, Result, Severity, TextFile } from '../../src/model.ts'
import { columnNames } from '../../src/report/html/columns.ts'
import { safeAddress } from '../../src/report/html/escape.ts'
import { htmlReport } from '../../src/report/html/html.ts'
import { matrixOf } from '../../src/report/html/matrix.ts'
import { sentenceAround } from '../../src/report/html/sentence.ts'
import { lasted, resultOf, verdict } from './sample.ts'

const options = { colour: false, explain: false, least: 'info' } as const
const article: TextFile = {
  file: 'articles/harlow.md',
  text: '---\ndate: 2026-03-10\n---\n\nThe council sat. The hearing lasted more than three hours, said Dr. Ortiz. It ended late.\n',
}

function page(result: Result): string {
  return htmlReport(result, options)
}

/** What the page's script is given. */
function dataOf(html: string) {
  const text = /<script type="application\/json" id="data">(?<data>[^<]*)<\/script>/u.exec(html)
  return JSON.parse(text?.groups?.['data'] ?? '')
}

describe('the state of a cell', () => {
  const cases: readonly (readonly [Relation, Severity, string])[] = [
    ['conflicts', 'error', 'error'],
    ['omits', 'warning', 'warning'],
    ['variant', 'info', 'info'],
    ['agrees', 'off', 'agrees'],
    ['rounded', 'off', 'agrees'],
    ['vaguer', 'off', 'vaguer'],
    ['unchecked', 'off', 'unchecked'],
    ['conflicts', 'off', 'passed'],
  ]
  it.each(cases)('%s, %s: %s', (relation, severity, state) => {
    const result = resultOf({
      articles: [article],
      verdicts: [verdict(article, 'more than three hours', { relation, severity })],
    })
    expect(matrixOf(result).groups[0]?.rows[0]?.cells.get(0)?.state).toBe(state)
    expect(page(result)).toContain(`<td class="${state}"><button`)
  })

  it('is that of the worst claim, and silent without any', () => {
    const other = { file: 'articles/other.md', text: 'Nothing of it.\n' }
    const agrees = { relation: 'agrees', severity: 'off' } as const
    const result = resultOf({
      articles: [article, other],
      verdicts: [
        verdict(article, 'The council', agrees),
        verdict(article, 'more than three hours'),
        verdict(article, 'late', agrees),
      ],
    })
    const cells = matrixOf(result).groups[0]?.rows[0]?.cells
    expect(cells?.get(0)?.state).toBe('error')
    expect(cells?.get(0)?.entries).toHaveLength(3)
    expect(cells?.has(1)).toBe(false)
    expect(page(result)).toMatch(/more than three hours<\/span> <span class="more">\+2<\/span>/u)
  })

  it('is unchecked for a value that was tied to a fact and not compared', () => {
    const { link } = verdict(article, 'late')
    const result = resultOf({ articles: [article], unlinked: [{ ...link, reason: 'no day' }] })
    const facts = [lasted]
    const [group] = matrixOf({ ...result, facts }).groups
    expect(group?.rows[0]?.cells.get(0)).toMatchObject({
      state: 'unchecked',
      entries: [{ says: 'no day' }],
    })
  })
})

it('lists what no fact was held against, quotations of known people first', () => {
  const left = (words: string, kind: string, speakers: readonly string[] = []) => {
    const { link } = verdict(article, words)
    return { ...link, mention: { ...link.mention, kind }, reason: 'no day', speakers }
  }
  // Tied to a fact, as a link of a verdict is, and not compared.
  const unlinked = [left('late', 'date'), left('sat', 'quote'), left('ended', 'quote', ['Liu'])]
  const html = page(resultOf({ articles: [article], unlinked }))
  const marks = [...html.matchAll(/<mark>(?<words>[^<]+)<\/mark>/gu)]
  expect(marks.map(({ groups }) => groups?.['words'])).toEqual(['ended', 'sat', 'late'])
  expect(html).not.toContain('Every value that was recognised')
  expect(page(resultOf({ articles: [article] }))).toContain('Every value that was recognised')
})

it('has a row for each fact, also for one that no article speaks of', () => {
  const silent = { ...lasted, id: 'vote.when', event: 'vote', shown: 'March 10' }
  const result = resultOf({
    articles: [article],
    verdicts: [verdict(article, 'more than three hours')],
  })
  const html = page({ ...result, facts: [lasted, silent] })
  expect(html.match(/<tr data-kind=/gu)).toHaveLength(2)
  expect(html).toMatch(/class="unsaid"><th scope="row"><span class="name">when<\/span>/u)
})

it('gives a cell the sentence once, with the place of the words in it', () => {
  const result = resultOf({
    articles: [article],
    verdicts: [verdict(article, 'The hearing'), verdict(article, 'more than three hours')],
  })
  const data = dataOf(page(result))
  const sentence = 'The hearing lasted more than three hours, said Dr. Ortiz.'
  expect(data.sentences).toEqual([sentence])
  const [row, column, claims] = data.cells[0]
  expect([row, column]).toEqual([0, 0])
  expect(claims[1].slice(0, 8)).toEqual(['error', 'understates', '5:37', 0, 19, 40, 1, 1])
  expect(data.facts[0]).toEqual({
    id: 'hearing.lasted',
    shown: '4 hours',
    place: 'facts.yaml:4:13',
    line: ['lasted: ', '4 hours', ''],
    source: 'Minutes of the hearing',
    address: 'https://harlow.example/minutes',
  })
})

/** Whatever an article or a record holds, it stays text. */
describe('hostile text', () => {
  const words = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '"><svg/onload=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    '<!--<script>',
    '&lt;b&gt;',
    '\u202Egnp.exe\u202C',
    '{{alert(1)}}',
    ']]>',
  ]
  const clean = page(resultOf({ articles: [article], verdicts: [verdict(article, 'The hearing')] }))
  /** Elements and attributes of the body, without their values. */
  const shape = (html: string) =>
    html
      .slice(html.indexOf('<body>'))
      .replace(/"[^"]*"/gu, '""')
      .match(/<[^>]*>/gu)
  it.each(words)('%s', (text) => {
    const bad = { file: `a/${text}.md`, text: `The hearing lasted ${text} and more.\n` }
    const says = verdict(bad, text, {
      note: text,
      fact: {
        id: `hearing.${text}`,
        shown: text,
        source: { title: text, url: 'https://a.example' },
      },
      link: { cues: [{ cue: text, weight: 1 }] },
    })
    const html = page(resultOf({ articles: [bad], verdicts: [says] }))
    const tame = text.replaceAll(/[<>&"'$\u202A-\u202E{}[\]=()/]/gu, 'x')
    const calm = { file: `a/${tame}.md`, text: `The hearing lasted ${tame} and more.\n` }
    const tamely = verdict(calm, tame, {
      note: tame,
      fact: {
        id: `hearing.${tame}`,
        shown: tame,
        source: { title: tame, url: 'https://a.example' },
      },
      link: { cues: [{ cue: tame, weight: 1 }] },
    })
    expect(shape(html)).toEqual(shape(page(resultOf({ articles: [calm], verdicts: [tamely] }))))
    expect(/[\u202A-\u202E]/u.test(html)).toBe(false)
    expect(dataOf(html).articles).toHaveLength(1)
    expect(html.match(/<script/gu)).toEqual(clean.match(/<script/gu))
  })

  it.each([
    ['https://harlow.example/minutes?a=1&b=2', 'https://harlow.example/minutes?a=1&b=2'],
    ['http://harlow.example', 'http://harlow.example/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//harlow.example', undefined],
    ['https://a b', undefined],
    ['https://harlow.example/"onclick="x', undefined],
    [undefined, undefined],
  ])('links to %s as %s', (url, address) => {
    expect(safeAddress(url)).toBe(address)
  })
})

it('loads nothing and runs only its own script', () => {
  const html = page(resultOf({ articles: [article], verdicts: [verdict(article, 'The hearing')] }))
  expect(html).toMatch(
    /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-/u,
  )
  expect(html).not.toMatch(/\s(?:src|srcset|on[a-z]+|style)=|<link\b|@import|url\(/u)
})

it('is made from the sources of its script and style', async () => {
  const file = new URL('../../src/report/html/assets.ts', import.meta.url)
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(await assets())
})

it('stays small for a thousand facts and a hundred articles', () => {
  const articles = Array.from({ length: 100 }, (_, index) => ({
    file: `articles/${index}.md`,
    text: article.text.replace('council', `council of district ${index}`),
  }))
  const facts = Array.from({ length: 1000 }, (_, index) => ({
    ...lasted,
    id: `event-${index % 90}.key-${index}`,
    event: `event-${index % 90}`,
  }))
  const verdicts = articles.flatMap((one, index) =>
    facts
      .filter((_, fact) => (fact + index) % 25 === 0)
      .map((fact) =>
        verdict(one, 'more than three hours', { relation: 'agrees', severity: 'off', fact }),
      ),
  )
  const html = page({ ...resultOf({ articles, verdicts }), facts })
  expect(html.match(/<td/gu)).toHaveLength(100_000)
  expect(html.length).toBeLessThan(2_500_000)
})

it.each([
  [
    'One. Gen. Vance met T.J. Liu at 7 p.m. on Monday. Two.',
    'Liu',
    'Gen. Vance met T.J. Liu at 7 p.m. on Monday.',
  ],
  ['First line\nof a block.\n\nSecond.', 'of', 'First line\nof a block.'],
  [
    '---\ntitle: Four hours in Harlow\ndate: 2026-03-10\n---\nBody.',
    'Four hours',
    'title: Four hours in Harlow',
  ],
  [
    '\uFEFF+++\ndescription = "Four hours in Harlow"\ndraft = true\n+++\nBody.',
    'Four hours',
    'description = "Four hours in Harlow"',
  ],
  ['It lasted four hours. “They left.” The end.', 'left', '“They left.”'],
  ['No end', 'end', 'No end'],
  ['A first. It went on. And on. The end.', 'went on. And', 'It went on. And on.'],
])('finds the sentence in %j around %j', (text, words, sentence) => {
  const start = text.indexOf(words)
  const around = sentenceAround(text, { start, end: start + words.length })
  expect(text.slice(around.start, around.end)).toBe(sentence)
})

it('cuts a very long sentence around its words', () => {
  const text = `${'before '.repeat(100)}four hours${' behind'.repeat(100)}`
  const start = text.indexOf('four')
  const around = sentenceAround(text, { start, end: start + 10 })
  expect(around).toMatchObject({ cutBefore: true, cutAfter: true })
  expect(around.end - around.start).toBeLessThan(300)
  expect(text.slice(around.start, around.end)).toMatch(/^before .*four hours .*behind$/u)
})

it('shows what an article has pass, with the reason', () => {
  const result = resultOf({ articles: [article], verdicts: [verdict(article, 'The hearing')] })
  const suppressed = result.findings.map((finding) => ({
    ...finding,
    suppression: { target: 'duration', reason: 'a <quote> of the mayor', at: finding.article },
  }))
  expect(page({ ...result, findings: [], suppressed })).toContain(
    'let pass: a &lt;quote&gt; of the mayor (<code>articles/harlow.md:5:18</code>)',
  )
})

it('names articles by their file, and by their folder where two are alike', () => {
  expect(columnNames(['a/x.md', 'b/x.md', 'c/y.txt', '.md'])).toEqual(['a/x', 'b/x', 'y', '.md'])
})
