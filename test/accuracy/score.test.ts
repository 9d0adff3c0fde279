import { expect, test } from 'vitest'
import { type Label, readLabels } from '../../scripts/accuracy/labels.ts'
import { type Flag, readReport, type Tied } from '../../scripts/accuracy/report.ts'
import { score } from '../../scripts/accuracy/score.ts'

const label = (start: number, end: number, verdict: string, more: Partial<Label> = {}): Label => ({
  article: 'gazette',
  start,
  end,
  quote: 'four hours',
  verdict,
  fact: 'f1',
  kind: 'duration',
  ...more,
})

const flag = (start: number, end: number, more: Partial<Flag> = {}): Flag => ({
  article: 'gazette',
  text: '',
  rule: 'duration/conflicts',
  kind: 'duration',
  fact: 'meeting.lasted',
  severity: 'error',
  spans: [{ start, end }],
  ...more,
})

const tie = (start: number, end: number, fact: string): Tied => ({
  article: 'gazette',
  kind: 'duration',
  fact,
  span: { start, end },
})

const conflict = label(10, 20, 'conflict')
const name = { kind: 'name', fact: 'f2', quote: 'Oritz' }

test.each<[string, readonly Label[], readonly Flag[], readonly number[]]>([
  ['a flag at a label finds it', [conflict], [flag(5, 12)], [1, 1, 0, 0, 1]],
  ['a warning finds it too', [conflict], [flag(5, 12, { severity: 'warning' })], [1, 1, 0, 0, 0]],
  ['one beside it is false', [conflict], [flag(20, 30)], [1, 0, 1, 0, 0]],
  [
    'one in another article is false',
    [conflict],
    [flag(10, 20, { article: 'herald' })],
    [1, 0, 1, 0, 0],
  ],
  ['one of another kind is false', [conflict], [flag(10, 20, { kind: 'role' })], [1, 0, 1, 0, 0]],
  ['one much longer is false', [conflict], [flag(0, 71)], [1, 0, 1, 0, 0]],
  [
    'but a list of people is long',
    [label(10, 20, 'omits_member', { kind: 'attendees' })],
    [flag(0, 71, { kind: 'attendees' })],
    [1, 1, 0, 0, 1],
  ],
  [
    'its other places count',
    [conflict],
    [
      flag(90, 95, {
        spans: [
          { start: 90, end: 95 },
          { start: 12, end: 14 },
        ],
      }),
    ],
    [1, 1, 0, 0, 1],
  ],
  ['two flags find one label', [conflict], [flag(10, 20), flag(12, 18)], [1, 1, 0, 0, 1]],
  ['a label that agrees makes it false', [label(10, 20, 'agree')], [flag(10, 20)], [0, 0, 1, 0, 0]],
  ['a trap makes it false', [label(10, 20, 'distractor')], [flag(10, 20)], [0, 0, 1, 0, 0]],
  ['one to argue over is neither', [label(10, 20, 'either')], [flag(10, 20)], [0, 0, 0, 1, 0]],
  [
    'a name is one label',
    [label(10, 15, 'conflict', name), label(40, 45, 'conflict', name)],
    [flag(40, 45, { kind: 'name' })],
    [1, 1, 0, 0, 1],
  ],
])('%s', (_, labels, flags, expected) => {
  const { total } = score(labels, { flags, tied: [] })
  const { must, found, false: wrong, debatable, errorsFound } = total
  expect([must, found, wrong, debatable, errorsFound]).toEqual(expected)
})

test.each<[string, readonly Tied[], readonly number[]]>([
  ['the right fact', [tie(10, 20, 'meeting.lasted')], [1, 0]],
  ['a wrong one', [tie(10, 20, 'storm.lasted')], [0, 1]],
  ['both', [tie(10, 20, 'storm.lasted'), tie(12, 20, 'meeting.lasted')], [1, 0]],
  ['nothing', [], [0, 0]],
])('a mention tied to %s', (_, tied, expected) => {
  const map = { f1: ['meeting.lasted'] }
  const { total } = score([label(10, 20, 'agree')], { flags: [], tied }, map)
  expect([total.linked, total.wrong]).toEqual(expected)
  expect(total.agree).toBe(1)
})

test('counts and sums are figures, and errors are told by the kind of the flag', () => {
  const labels = [label(10, 20, 'conflict', { kind: 'count' }), label(30, 40, 'agree')]
  const flags = [flag(10, 20, { kind: 'figures' }), flag(30, 40)]
  const { kinds, errors, missed, falseFlags } = score(labels, { flags, tied: [] })
  expect(Object.keys(kinds)).toEqual(['duration', 'figures'])
  expect(kinds['figures']).toMatchObject({ must: 1, found: 1, false: 0 })
  expect(errors).toEqual({ figures: { right: 1, wrong: 0 }, duration: { right: 0, wrong: 1 } })
  expect([missed, falseFlags]).toEqual([[], [flags[1]]])
})

test('labels of two forms are read', () => {
  const labels = readLabels(
    JSON.stringify({
      canonical: [{ id: 'pier.toll', kind: 'count' }],
      files: { '000': { file: '000_ab.txt' } },
      mentions: [
        { article: '000', fact: 'pier.toll', surface: 'nine', start: 1, end: 5, verdict: 'agree' },
        { article: '000', fact: 'pier.duration', start: 6, end: 8, verdict: 'conflict' },
        { article: '000', fact: null, start: 6, end: 8, verdict: 'agree' },
      ],
      distractors: [{ article: 'herald', start: 3, end: 4, quote: 'ten', why: 'a street' }],
      names: [{ article: '000', fact: 'x.name', start: 9, end: 12, class: 'transliteration' }],
    }),
  )
  expect(labels.map(({ article, kind, verdict }) => [article, kind, verdict])).toEqual([
    ['000_ab', 'count', 'agree'],
    ['000_ab', 'duration', 'conflict'],
    ['000_ab', undefined, 'agree'],
    ['herald', undefined, 'distractor'],
    ['000_ab', 'name', 'spelling-variant'],
  ])
})

test('only errors and warnings of a report are flags', () => {
  const place = { file: 'a/gazette.txt', text: 'x', start: { offset: 3 }, end: { offset: 4 } }
  const findings = ['error', 'warning', 'info'].map((severity) => ({
    rule: 'date/conflicts',
    severity,
    fact: 'meeting.when',
    article: place,
  }))
  const claims = [{ kind: 'date', fact: 'meeting.when', article: place }]
  const { flags, tied } = readReport(JSON.stringify({ findings, claims }))
  expect(flags.map(({ article, kind, severity }) => [article, kind, severity])).toEqual([
    ['gazette', 'date', 'error'],
    ['gazette', 'date', 'warning'],
  ])
  expect(tied).toEqual([
    { article: 'gazette', kind: 'date', fact: 'meeting.when', span: { start: 3, end: 4 } },
  ])
})
