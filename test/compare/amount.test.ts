import { expect, test } from 'vitest'
import { compareAmounts } from '../../src/compare/amount.ts'
import type { Amount } from '../../src/english/amount.ts'
import { readDurations } from '../../src/english/durations.ts'
import { stepOf } from '../../src/english/numerals.ts'

function duration(phrase: string): Amount {
  const [found, ...more] = readDurations(phrase)
  if (!found || more.length > 0 || found.end - found.start !== phrase.length) {
    throw new Error(`not one duration: ${phrase}`)
  }
  return found.amount
}

/** The matrix of the design, cell by cell. Rows are what an article states. */
const recorded = ['4 hours', 'about 4 hours', '3 h 40 min', 'more than 5 hours']
const matrix: readonly (readonly [string, ...string[]])[] = [
  ['four hours', 'agrees', 'agrees', 'rounded', 'conflicts'],
  ['around four hours', 'agrees', 'agrees', 'rounded', 'conflicts'],
  ['nearly four hours', 'agrees', 'agrees', 'agrees', 'conflicts'],
  ['more than four hours', 'rounded', 'agrees', 'conflicts', 'understates'],
  ['less than four hours', 'rounded', 'agrees', 'agrees', 'conflicts'],
  ['more than three hours', 'understates', 'agrees', 'agrees', 'understates'],
  ['at least three hours', 'vaguer', 'vaguer', 'vaguer', 'understates'],
  ['more than two hours', 'understates', 'understates', 'understates', 'understates'],
  ['less than five hours', 'agrees', 'agrees', 'overstates', 'conflicts'],
  ['three to five hours', 'vaguer', 'vaguer', 'vaguer', 'conflicts'],
  ['up to five hours', 'vaguer', 'vaguer', 'vaguer', 'conflicts'],
  ['nearly five hours', 'overstates', 'agrees', 'overstates', 'conflicts'],
  ['three and a half hours', 'conflicts', 'agrees', 'agrees', 'conflicts'],
  ['3 hours 50 minutes', 'agrees', 'agrees', 'conflicts', 'conflicts'],
  ['five hours', 'conflicts', 'conflicts', 'conflicts', 'rounded'],
]

const cells = matrix.flatMap(([stated, ...row]) =>
  row.map((relation, column) => [recorded[column] ?? '', stated, relation] as const),
)

test('the matrix is whole', () => {
  expect(cells).toHaveLength(60)
})

test.each(cells)('%s, stated as %s: %s', (record, stated, relation) => {
  expect(compareAmounts(duration(record), duration(stated))).toBe(relation)
})

test.each([
  // Minutes: fives are a scale of their own.
  ['45 minutes', '47 minutes', 'agrees'],
  ['43 minutes', '45 minutes', 'agrees'],
  ['40 minutes', '45 minutes', 'conflicts'],
  ['47 minutes', '48 minutes', 'conflicts'],
  ['47 minutes', 'about 45 minutes', 'agrees'],
  ['43 minutes', 'about 40 minutes', 'rounded'],
  ['55 minutes', 'an hour', 'rounded'],
  // A tenth off is another number.
  ['90 minutes', '100 minutes', 'conflicts'],
  ['11 hours', '10 hours', 'conflicts'],
  ['21 hours', '20 hours', 'agrees'],
  ['22 hours', '20 hours', 'conflicts'],
  ['55 minutes', 'nearly an hour', 'agrees'],
  ['30 minutes', 'half an hour', 'agrees'],
  ['90 minutes', 'an hour and a half', 'agrees'],
  ['90 minutes', 'more than an hour', 'agrees'],
  ['90 minutes', 'nearly two hours', 'overstates'],
  ['100 minutes', 'nearly two hours', 'agrees'],
  ['90 minutes', 'less than two hours', 'agrees'],
  ['90 minutes', 'two hours', 'conflicts'],
  ['20 minutes', 'less than an hour', 'agrees'],
  ['10 minutes', 'less than an hour', 'overstates'],
  ['2 hours', 'more than 30 minutes', 'understates'],
  ['2 hours', 'at least 90 minutes', 'vaguer'],
  ['4 hours', 'at least 90 minutes', 'understates'],
  ['1 h 5 min', 'just over an hour', 'agrees'],
  ['1 h 5 min', 'under an hour', 'conflicts'],
  ['1 h 50 min', 'an hour or two', 'vaguer'],
  ['1 h 50 min', '110 minutes', 'agrees'],
  // Hours.
  ['22 hours', '21 hours', 'conflicts'],
  ['24 hours', 'a day', 'agrees'],
  ['30 hours', 'more than a day', 'agrees'],
  ['30 hours', 'more than 24 hours', 'agrees'],
  ['4 hours', 'several hours', 'vaguer'],
  ['several hours', '4 hours', 'vaguer'],
  ['4 hours', 'a few days', 'vaguer'],
  ['4 hours', '40 hours', 'conflicts'],
  ['4 hours', '4 minutes', 'conflicts'],
  ['nearly 6 hours', 'six hours', 'agrees'],
  ['nearly 6 hours', 'nearly six hours', 'agrees'],
  ['nearly 6 hours', 'more than five hours', 'agrees'],
  ['nearly 6 hours', 'more than six hours', 'conflicts'],
  ['nearly 6 hours', 'five and a half hours', 'agrees'],
  ['more than 5 hours', 'more than five hours', 'agrees'],
  ['more than 5 hours', 'five and a half hours', 'agrees'],
  ['more than 5 hours', 'eight hours', 'overstates'],
  ['3 to 5 hours', 'three to five hours', 'agrees'],
  ['3 to 5 hours', 'four hours', 'agrees'],
  ['3 to 5 hours', 'seven hours', 'conflicts'],
  ['at least 4 hours', 'at least four hours', 'agrees'],
  // Two bounds of one sort: each names its own number.
  ['more than 5 hours', 'more than six hours', 'overstates'],
  ['at least 4 hours', 'at least five hours', 'overstates'],
  ['at least 4 hours', 'at least three hours', 'vaguer'],
  ['up to 5 years', 'up to ten years', 'overstates'],
  ['up to 5 years', 'up to four years', 'understates'],
  ['up to 5 years', 'up to five years', 'agrees'],
  ['less than 2 hours', 'less than three hours', 'overstates'],
  ['less than 60 minutes', 'less than an hour', 'agrees'],
  // Nobody rounds twice.
  ['about 8 weeks', 'about seven weeks', 'conflicts'],
  ['about 8 weeks', 'seven and a half weeks', 'agrees'],
  ['about 80 minutes', 'about 70 minutes', 'conflicts'],
  ['about 80 minutes', '70 minutes', 'conflicts'],
  ['about 80 minutes', '75 minutes', 'agrees'],
  // Two digits that count leave less open than one.
  ['81 minutes', 'about 87 minutes', 'conflicts'],
  ['81 minutes', 'about 84 minutes', 'rounded'],
  ['81 minutes', 'about 85 minutes', 'rounded'],
  ['at least 4 hours', 'five hours', 'agrees'],
  ['at most 4 hours', 'five hours', 'conflicts'],
  // Days, weeks, years.
  ['2 days', 'two days', 'agrees'],
  ['2 days', '48 hours', 'agrees'],
  ['2 days', 'three days', 'conflicts'],
  ['2 days', 'two or three days', 'vaguer'],
  ['2 days', 'nearly a week', 'overstates'],
  ['10 days', 'more than a week', 'agrees'],
  ['10 days', 'about two weeks', 'conflicts'],
  ['13 days', 'about two weeks', 'rounded'],
  ['13 days', 'nearly two weeks', 'agrees'],
  ['6 weeks', 'up to eight weeks', 'vaguer'],
  ['6 weeks', 'six to eight weeks', 'vaguer'],
  ['18 months', 'a year and a half', 'agrees'],
  ['18 months', 'more than a year', 'agrees'],
  ['3 years 11 months', 'nearly four years', 'agrees'],
  ['3 years 11 months', 'four years', 'agrees'],
  ['3 years 11 months', 'more than four years', 'conflicts'],
  ['40 years', 'four decades', 'agrees'],
])('%s, stated as %s: %s', (record, stated, relation) => {
  expect(compareAmounts(duration(record), duration(stated))).toBe(relation)
})

/** A count of people or dollars; exact up to 20. */
function count(number: number, modifier: Amount['modifier'] = 'exact', high?: number): Amount {
  const precise = modifier === 'exact' && number <= 20
  const upper = high === undefined ? {} : { high }
  return { number, ...upper, step: stepOf(number), modifier, precise }
}

test.each([
  [count(12), count(12), 'agrees'],
  [count(12), count(13), 'conflicts'],
  [count(12), count(12, 'at-least'), 'vaguer'],
  [count(12), count(10, 'at-least'), 'vaguer'],
  [count(12), count(5, 'at-least'), 'understates'],
  [count(12), count(12, 'more-than'), 'conflicts'],
  [count(12), count(10, 'more-than'), 'agrees'],
  [count(12), count(12, 'approximate'), 'agrees'],
  [count(12), count(10, 'approximate'), 'conflicts'],
  [count(84), count(80), 'agrees'],
  [count(84), count(80, 'approximate'), 'agrees'],
  [count(84), count(80, 'more-than'), 'agrees'],
  [count(84), count(100, 'nearly'), 'agrees'],
  [count(84), count(90), 'conflicts'],
  [count(86), count(90), 'agrees'],
  [count(85), count(80), 'rounded'],
  [count(84), count(83), 'conflicts'],
  [count(84), count(50, 'more-than'), 'understates'],
  [count(84), count(100, 'at-most'), 'vaguer'],
  [count(84), count(0, 'unknown'), 'vaguer'],
  [count(84), count(80, 'between', 90), 'vaguer'],
  [count(84), count(90, 'between', 95), 'conflicts'],
  [count(1_300_000), count(1_300_000), 'agrees'],
  [count(1_300_000), count(1_000_000, 'more-than'), 'agrees'],
  [count(1_300_000), count(1_000_000, 'less-than'), 'conflicts'],
  [count(1_300_000), count(1_400_000), 'conflicts'],
  [count(1_300_000), count(1_500_000, 'nearly'), 'overstates'],
] as const)('%o, stated as %o: %s', (record, stated, relation) => {
  expect(compareAmounts(record, stated)).toBe(relation)
})
