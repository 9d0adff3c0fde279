import { expect, test } from 'vitest'
import { compareAmounts } from '../../src/compare/amount.ts'
import type { Amount } from '../../src/english/amount.ts'
import { readDurations } from '../../src/english/durations.ts'

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
