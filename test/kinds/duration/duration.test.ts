import { expect, test } from 'vitest'
import type { Amount } from '../../../src/english/amount.ts'
import { duration } from '../../../src/kinds/duration/index.ts'
import { contextOf } from '../../corpus-value.ts'
import { sentenceOf } from '../../sentence.ts'

const { record } = contextOf()
const context = {
  person: () => undefined,
  group: () => undefined,
  place: () => undefined,
  event: () => undefined,
  ids: () => [],
}

function read(raw: unknown): Amount | undefined {
  return duration.read('lasted', raw, context).values[0]?.value
}

/** What the record may say, and how reports show it. */
test.each([
  ['4 hours', '4 hours'],
  ['four hours', '4 hours'],
  [' for four hours ', '4 hours'],
  ['one hour', '1 hour'],
  ['nearly six hours', 'nearly 6 hours'],
  ['5 h 50 min', '5 hours 50 minutes'],
  ['3h40', '3 hours 40 minutes'],
  ['90 minutes', '90 minutes'],
  ['an hour and a half', '1.5 hours'],
  ['three quarters of an hour', '45 minutes'],
  ['half an hour', 'half an hour'],
  ['half a day', 'half a day'],
  ['about 4 hours', 'about 4 hours'],
  ['more than five hours', 'more than 5 hours'],
  ['under an hour', 'less than 1 hour'],
  ['at least two days', 'at least 2 days'],
  ['up to three weeks', 'up to 3 weeks'],
  ['three to five hours', '3 to 5 hours'],
  ['one and a half to two hours', '1.5 to 2 hours'],
  ['an hour or two', '1 to 2 hours'],
  ['1 year 2 months', '1 year 2 months'],
  ['9.58 seconds', '9.58 seconds'],
  ['half a century', 'half a century'],
  ['two centuries', '2 centuries'],
  ['several hours', 'several hours'],
])('`%s` shows as `%s`', (phrase, shown) => {
  const value = read(phrase)
  expect(value && duration.show(value, record)).toBe(shown)
})

test.each([
  ['four-ish hours', '`four-ish hours` does not read as a length of time', '`about four hours`'],
  ['4 huors', '`4 huors` does not read as a length of time', '`4 hours`'],
  ['3:40', '`3:40` does not read as a length of time', '`3 h 40 min`'],
  ['4 hours, with a break', '`4 hours, with a break` does not', '`4 hours`'],
  ['two hours ago', '`two hours ago` does not read as a length of time', '`4 hours`'],
  ['long', '`long` does not read as a length of time', '`4 hours`'],
  ['', 'does not read as a length of time', '`4 hours`'],
  [4, '`4` has no unit', '`4 hours`'],
  [null, 'This is not a length of time', '`4 hours`'],
  [['4 hours'], 'This is not a length of time', '`4 hours`'],
])('%o is misread: %s', (raw, message, near) => {
  const { values, misread } = duration.read('lasted', raw, context)
  expect(values).toEqual([])
  expect(misread).toHaveLength(1)
  expect(misread[0]?.path).toEqual([])
  expect(misread[0]?.message).toContain(message)
  expect(misread[0]?.help).toContain(near)
})

test('spans take the hedge in and nothing else', () => {
  const text = 'The hearing lasted just over two hours, and a four-hour vote followed.'
  const found = duration.recognise(sentenceOf(text), contextOf())
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'just over two hours',
    'four-hour',
  ])
})

test('the relation is the amounts’', () => {
  const [recorded, stated] = [read('4 hours'), read('more than three hours')]
  if (!recorded || !stated) throw new Error('both phrases read')
  expect(duration.compare(recorded, stated, { record })).toEqual({ relation: 'understates' })
})
