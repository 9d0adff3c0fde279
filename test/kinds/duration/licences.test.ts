import { expect, test } from 'vitest'
import { licences } from '../../../src/kinds/duration/licences.ts'

/** What licenses the value in brackets; the licences' own words. */
function licensed(marked: string): readonly string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']')
  const before = marked.slice(0, start)
  const after = marked.slice(end + 1)
  return licences
    .filter((one) => one.before?.test(before) ?? true)
    .filter((one) => one.after?.test(after) ?? true)
    .map(({ says }) => says)
}

test.each([
  ['The hearing lasted [four hours].', '“lasted” says how long'],
  ['It is expected to last [two days].', '“lasted” says how long'],
  ['Lasting for [two days], the siege ended.', '“lasted” says how long'],
  ['The game ran [nearly three hours].', '“ran” says how long'],
  ['The debate ran to [five hours].', '“ran” says how long'],
  ['Talks went on for [an hour].', '“went on for” says how long'],
  ['It dragged on for [a week].', '“went on for” says how long'],
  ['They continued [another hour].', '“went on for” says how long'],
  ['The sitting stretched to [five hours].', '“stretched over” says how long'],
  ['Hearings spread over [two days].', '“stretched over” says how long'],
  ['The count took [less than an hour].', '“took” says how long'],
  ['They spent [two hours] in the chamber.', '“spent” says how long'],
  ['Talks wrapped up after [four hours].', '“ended after” says how long'],
  ['The vote concluded in [under an hour].', '“ended after” says how long'],
  ['It ended, after [two days], in a draw.', '“ended after” says how long'],
  ['The speech clocked in at [43 minutes].', '“clocked in at” says how long'],
  ['Jurors deliberated [six hours].', 'the verb says how long'],
  ['Ruiz beat Vance 6-4, 6-2 in [88 minutes].', '“won in” says how long'],
  ['It blew past its scheduled [90 minutes].', '“scheduled” says how long it was to be'],
  ['the [90 minutes] they were scheduled to meet', '“scheduled” says how long it was to be'],
  ['It was due to last [a week].', '“scheduled” says how long it was to be'],
  ['They met for [over an hour].', '“for” says how long'],
  ['After [four hours] of talks, they left.', '“of” ties the length to what went on'],
  ['After [two days]’ worth of talks, they left.', '“of” ties the length to what went on'],
  ['a [four-hour] meeting', 'the length stands before the noun'],
  ['[two days]’ talks', 'the length stands before the noun'],
  ['a meeting of [four hours]', '“of” gives the length of what stands before it'],
  ['It was [four hours] long.', '“long” says how long'],
  ['It was [two hours] in length.', '“long” says how long'],
  ['It was all over in [ten minutes].', '“was over in” says how long'],
])('%s: %s', (marked, says) => {
  expect(licensed(marked)).toContain(says)
})

test.each([
  'The report is due in [four hours].',
  'Nobody had seen it for the last [four years].',
  'The worst for the next [four years].',
  'In [two days], the board votes.',
  'within [two weeks].',
  'children of [10 years] of age',
  'The average is [four hours].',
  'by the end of [three weeks].',
])('nothing in: %s', (marked) => {
  expect(licensed(marked)).toEqual([])
})
