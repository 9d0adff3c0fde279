import { expect, test } from 'vitest'
import { readCases } from '../../scripts/recognise/cases.ts'
import { duration } from '../../scripts/recognise/duration.ts'
import { lineOf, measure } from '../../scripts/recognise/measure.ts'

const cases = readCases(
  [
    {
      id: 'a',
      text: 'nearly two months',
      span: [0, 17],
      value: { seconds: 5184000, mod: 'approx', side: 'below' },
    },
    { id: 'b', text: 'about two hours', span: [0, 15], value: { seconds: 7200, mod: 'exact' } },
    { id: 'c', text: 'lasted 3 days', span: [7, 13], value: { seconds: 86400, mod: 'exact' } },
    { id: 'd', text: 'a while', span: [0, 7], value: { seconds: 60, mod: 'exact' } },
    {
      id: 'e',
      text: 'a couple of years',
      span: [0, 17],
      value: { seconds: 63072000, mod: 'exact' },
    },
    {
      id: 'f',
      text: 'two to three weeks',
      span: [0, 18],
      value: { seconds: 1209600, mod: 'exact' },
    },
    { id: 'g', text: 'ten stars', span: null, value: null, negative: true },
    { id: 'h', text: 'ten days', span: null, value: null, negative: true },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
)

test('each case counts once, and what contradicts the design apart', () => {
  const measured = measure('duration', cases, duration)
  const { rows, right, rightWithHedge, missed, apart, negatives, hits, notes } = measured
  expect({ rows, right, rightWithHedge, missed, apart, negatives, hits }).toEqual({
    rows: 5,
    right: 3,
    rightWithHedge: 2,
    missed: 1,
    apart: 1,
    negatives: 2,
    hits: 1,
  })
  expect(notes).toHaveLength(5)
  expect(lineOf(measured)).toContain('value and hedge 40.0 %')
})

test('a line that is no case is told of', () => {
  expect(() => readCases('{"text": 4}')).toThrow('line 1')
})
