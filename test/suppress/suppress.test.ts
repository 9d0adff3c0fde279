import { describe, expect, it, test } from 'vitest'
import { check, loadReaders } from '../../src/index.ts'

const record = {
  file: 'facts.yaml',
  text: `
people: {ortiz: Dana Ortiz, liu: Grace Liu}
places: {hall: City Hall}
events:
  hearing: {kind: hearing, when: 2026-03-09, lasted: 4 hours, where: hall, who: {council: [ortiz, liu]}}
groups: {council: Harlow City Council}
`,
}

const wrong = 'The hearing at City Hall lasted more than three hours.'

const readers = await loadReaders([
  { file: 'a.mdx', text: '' },
  { file: 'a.html', text: '' },
  { file: 'a.md', text: '+++\n+++\n' },
])

function checked(file: string, text: string) {
  return check([{ file, text }], record, { readers })
}

/** The lines of what is flagged, of what passes with its reason, and of the advice. */
function told(file: string, text: string) {
  const { findings, suppressed, problems } = checked(file, text)
  const line = (offset: number) => text.slice(0, offset).split('\n').length
  return {
    flagged: findings.map(({ article }) => line(article.start)),
    passed: suppressed.map(
      ({ article, suppression }) => `${line(article.start)} ${suppression.reason}`,
    ),
    problems: problems.map(({ message }) => message),
  }
}

const comment = (words: string) => `<!-- corroborate-ignore ${words} -->`

describe('a comment acts', () => {
  test.each<[string, string, string, readonly number[], readonly string[]]>([
    [
      'on the block below',
      'a.md',
      `${comment('duration: so')}\n\n${wrong}\n\n${wrong}`,
      [5],
      ['3 so'],
    ],
    [
      'on the line below',
      'a.md',
      `${comment('duration: so')}\n${wrong}\n\n${wrong}`,
      [4],
      ['2 so'],
    ],
    [
      'on the block that it stands in',
      'a.md',
      `${wrong} ${comment('duration: so')}\n\n${wrong}`,
      [3],
      ['1 so'],
    ],
    [
      'on a list as a whole',
      'a.md',
      `${comment('duration: so')}\n\n- ${wrong}\n- ${wrong}\n\n${wrong}`,
      [6],
      ['3 so', '4 so'],
    ],
    [
      'on the item that it stands in',
      'a.md',
      `- ${wrong}\n- ${wrong} ${comment('duration: so')}\n`,
      [1],
      ['2 so'],
    ],
    [
      'on a table as a whole',
      'a.md',
      `${comment('duration: so')}\n\n| What |\n| --- |\n| ${wrong} |\n| ${wrong} |\n\n${wrong}`,
      [8],
      ['5 so', '6 so'],
    ],
    [
      'on HTML alike',
      'a.html',
      `${comment('duration: so')}\n<p>${wrong}</p>\n<p>${wrong}</p>`,
      [3],
      ['2 so'],
    ],
    [
      'on MDX in its own form',
      'a.mdx',
      `{/* corroborate-ignore duration: so */}\n\n${wrong}\n\n${wrong}`,
      [5],
      ['3 so'],
    ],
    [
      'up to the end of a stretch',
      'a.md',
      `<!-- corroborate-ignore-start duration: so -->\n\n${wrong}\n\n${wrong}\n\n<!-- corroborate-ignore-end -->\n\n${wrong}`,
      [9],
      ['3 so', '5 so'],
    ],
  ])('%s', (_name, file, text, flagged, passed) => {
    expect(told(file, text)).toEqual({ flagged, passed, problems: [] })
  })
})

describe('the front matter acts on the whole article', () => {
  const matter = (yaml: string) => `---\ncorroborate:\n  ${yaml}\n---\n\n${wrong}\n\n${wrong}\n`
  test.each([
    ['as a map', 'ignore: {duration: so}'],
    ['as a list of maps', 'ignore: [{duration: so}]'],
    ['as a list of texts', 'ignore: ["duration: so"]'],
    ['as a text', 'ignore: "duration: so"'],
  ])('%s', (_name, yaml) => {
    expect(told('a.md', matter(yaml))).toEqual({
      flagged: [],
      passed: ['6 so', '8 so'],
      problems: [],
    })
  })

  it('in TOML', () => {
    const text = `+++\n[corroborate.ignore]\n"duration/understates" = "so"\n+++\n\n${wrong}\n`
    expect(told('a.md', text)).toEqual({ flagged: [], passed: ['6 so'], problems: [] })
  })

  it('of a plain text', () => {
    expect(told('a.txt', matter('ignore: {duration: so}'))).toMatchObject({
      passed: ['6 so', '8 so'],
    })
  })
})

describe('what passes is named', () => {
  test.each(['duration', 'duration/understates', 'hearing.lasted', 'date, duration'])(
    'by %s',
    (name) => {
      const { findings, suppressed, summary } = checked(
        'a.md',
        `${comment(`${name}: so`)}\n\n${wrong}`,
      )
      expect(findings).toEqual([])
      expect(suppressed).toMatchObject([{ severity: 'error', suppression: { reason: 'so' } }])
      expect(summary.counts.error).toBe(0)
    },
  )

  test.each(['date', 'duration/conflicts', 'hearing.when'])('not by %s', (name) => {
    const { findings, problems } = checked('a.md', `${comment(`${name}: so`)}\n\n${wrong}`)
    expect(findings).toHaveLength(1)
    expect(problems).toMatchObject([
      {
        message: `Unused ignore of \`${name}\`: nothing of it is flagged in the block below it`,
        advice: true,
      },
    ])
  })

  it('by the id of a list without its side', () => {
    const text = `${comment('hearing.who: so')}\n\nMark Boon, of Harlow City Council, took part in the hearing at City Hall.`
    expect(checked('a.md', text).problems.filter(({ advice }) => !advice)).toEqual([])
  })
})

test('what passes leaves the names of the others', () => {
  const both = `${wrong}\n\n${wrong}`
  const [, second] = checked('a.md', both).findings
  const [only] = checked('a.md', `${comment('duration: so')}\n\n${both}`).findings
  expect(only?.fingerprint).toBe(second?.fingerprint)
})

test('a comment beside one of three misspellings leaves the others', () => {
  const said = (name: string) => `Dana ${name} opened the hearing at City Hall.`
  const text = [said('Ortis'), comment('name: so'), said('Ortis'), said('Ortis')].join('\n\n')
  const { findings, suppressed } = checked('a.md', text)
  const places = (all: typeof findings) =>
    all.map(({ article, also }) =>
      [article, ...also].map(({ start }) => text.slice(0, start).split('\n').length),
    )
  expect(places(findings.filter(({ fact }) => fact === 'people.ortiz.name'))).toEqual([[1, 7]])
  expect(places(suppressed)).toEqual([[5]])
})
