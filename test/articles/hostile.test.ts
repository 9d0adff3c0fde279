import { expect, test, vi } from 'vitest'
import { readArticle } from '../../src/articles/read.ts'
import { readAs } from './reading.ts'

vi.setConfig({ testTimeout: 20_000 })

const long = 300_000
const fill = (text: string) => text.repeat(Math.ceil(long / text.length))

/** Each took minutes, or threw a RangeError, in the parser alone. */
test.each([
  ...[
    '.',
    '-',
    '. ',
    'a-',
    'a.',
    'a . ',
    'a! ',
    'Feb. ',
    'A. ',
    'a/',
    '"',
    '‘a ',
    's’ ',
    '😀',
    'x',
  ],
  ...['? ', '."', 'www.', ' ', '\n', '\0', '\uD83D', 'a! b ', 'a. 1 '],
])('%j to 300 kB is read within seconds', (unit) => {
  const began = performance.now()
  const { article } = readArticle({ file: 'harlow.txt', text: `It rained. ${fill(unit)}` })
  expect(article?.sentences[0]?.text.startsWith('It rained.')).toBe(true)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test.each([
  ['*a_ '.repeat(16_000), 'more than 2000 stars'],
  [`${'>'.repeat(90)} `.repeat(700), 'more than 100 deep'],
  [`${'- '.repeat(3000)}x`, 'more than 100 deep'],
  ['a **b** '.repeat(10_000), 'a paragraph of more than 65536 characters'],
  [`${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`, undefined],
  ['['.repeat(60_000), undefined],
  [`---\ntitle: ${'[a, '.repeat(2000)}\n---\n`, 'the front matter is not YAML'],
])('hostile Markdown %# is read within seconds, with one problem at most', (text, message) => {
  const began = performance.now()
  const read = readArticle({ file: 'harlow.md', text: `${text}\n\nIt rained.` })
  expect(read.article?.sentences.at(-1)?.text).toBe('It rained.')
  expect(read.problems).toHaveLength(message ? 1 : 0)
  expect(read.problems[0]?.message ?? '').toContain(message ?? '')
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('long texts keep every word at its place', () => {
  const text = fill('The council of Harlow met for 4 hours and “left” 😀 without a vote ')
  const { article } = readArticle({ file: 'harlow.txt', text })
  const tokens = article?.sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => {
      const start = sentence.offsets[token.start] ?? 0
      return text.slice(start, start + token.text.length) === token.text
    }),
  )
  expect(tokens?.length).toBeGreaterThan(70_000)
  expect(tokens?.every(Boolean)).toBe(true)
})

const units = [
  ...['<b>', '<div>', '<p>', '<table>a<tr>', '<td>', '</p>', '<!--', '<', '<a b="', '<svg><p>'],
  ...[
    '&',
    '&amp',
    '{{<',
    '{% ',
    '{',
    '{a} ',
    '<A>',
    '</A>',
    '{/*',
    ':::\n',
    '|a|b|\n',
    '[^a]: b\n\n',
  ],
]

test.each(['md', 'mdx', 'html'])(
  '.%s files of one piece over and over are read, or told of',
  (ending) => {
    for (const unit of units) {
      const text = `It rained.\n\n${unit.repeat(Math.ceil(5000 / unit.length))}\n`
      const { article, problems } = readAs(`harlow.${ending}`, text)
      expect([unit, article?.sentences[0]?.text ?? problems[0]?.message]).not.toEqual([
        unit,
        undefined,
      ])
    }
  },
)
