import { describe, expect, test } from 'vitest'
import { findOrdinals } from '../../../src/english/ordinals.ts'
import { ordinal } from '../../../src/kinds/ordinal/index.ts'
import type { StatedOrdinal } from '../../../src/kinds/ordinal/value.ts'
import { contextOf } from '../../corpus-value.ts'

const { record } = contextOf()
const context = {
  person: () => undefined,
  group: () => undefined,
  place: () => undefined,
  event: () => undefined,
  ids: () => [],
}

describe('nth, as a record writes it', () => {
  test.each([
    [7, 'seventh'],
    [21, '21st'],
    [112, '112th'],
    ['seventh', 'seventh'],
    ['7th', 'seventh'],
    ['the seventh meeting of the two', 'seventh meeting of the two'],
    ['fourth anniversary', 'fourth anniversary'],
  ])('%s reads as %s', (raw, shown) => {
    const { values, misread } = ordinal.read('nth', raw, context)
    expect(misread).toEqual([])
    expect(values.map(({ value }) => ordinal.show(value, record))).toEqual([shown])
  })

  test.each([
    [0, '`0` is no place in a series'],
    [2.5, '`2.5` is no place in a series'],
    ['seven', '`seven` does not start with an ordinal'],
    ['a long seventh', '`a long seventh` does not start with an ordinal'],
    [null, 'Expected which one of a series it is'],
  ])('%s is misread: %s', (raw, message) => {
    expect(ordinal.read('nth', raw, context)).toEqual({
      values: [],
      misread: [{ path: [], message, help: expect.stringMatching(/^Write a number/u) }],
    })
  })
})

function stated(part: Partial<StatedOrdinal>): StatedOrdinal {
  const text = `${part.nth}th ${part.noun}`
  const base = { nth: 1, noun: 'meeting', modifiers: [], people: [], thatDay: false }
  return { as: 'stated', text, narrowed: false, personal: false, ...base, ...part }
}

describe('the record against an article', () => {
  const meeting = { as: 'recorded', nth: 7, of: 'meeting' } as const
  const anniversary = { as: 'recorded', nth: 4, of: 'anniversary' } as const
  const round = { as: 'recorded', nth: 2, of: 'round' } as const
  test.each([
    [meeting, stated({ nth: 7 }), 'agrees'],
    [meeting, stated({ nth: 6 }), 'conflicts'],
    [meeting, stated({ nth: 6, narrowed: true }), 'unchecked'],
    [meeting, stated({ nth: 7, narrowed: true }), 'agrees'],
    [meeting, stated({ nth: 6, modifiers: ['formal'] }), 'unchecked'],
    [meeting, stated({ nth: 6, modifiers: ['such'] }), 'conflicts'],
    [meeting, stated({ nth: 2, noun: 'round' }), 'unchecked'],
    [meeting, stated({ nth: 2, personal: true }), 'unchecked'],
    [meeting, stated({ nth: 4, noun: 'year', phase: 'during' }), 'unchecked'],
    [round, stated({ nth: 3, noun: 'round' }), 'conflicts'],
    [round, stated({ nth: 7 }), 'unchecked'],
    [anniversary, stated({ nth: 4, noun: 'anniversary' }), 'agrees'],
    [anniversary, stated({ nth: 3, noun: 'anniversary' }), 'conflicts'],
    [anniversary, stated({ nth: 4, noun: 'year', phase: 'during' }), 'agrees'],
    [anniversary, stated({ nth: 5, noun: 'year', phase: 'during' }), 'agrees'],
    [anniversary, stated({ nth: 6, noun: 'year', phase: 'during' }), 'conflicts'],
    [anniversary, stated({ nth: 4, noun: 'year', phase: 'coming' }), 'conflicts'],
    [anniversary, stated({ nth: 5, noun: 'year', phase: 'coming' }), 'agrees'],
    [anniversary, stated({ nth: 4, noun: 'year' }), 'unchecked'],
    [anniversary, stated({ nth: 4 }), 'unchecked'],
  ])('%o: %o', (recorded, said, relation) => {
    expect(ordinal.compare(recorded, said, { record }).relation).toBe(relation)
  })
})

describe('the words of a count', () => {
  const prize = { as: 'recorded', nth: 2, of: 'harvest prize of Dana Ortiz' } as const
  test.each([
    [prize, stated({ nth: 3, noun: 'prize', modifiers: ['harvest'] }), true],
    [prize, stated({ nth: 3, noun: 'prize', modifiers: ['big', 'harvest'] }), true],
    [prize, stated({ nth: 3, noun: 'prize' }), false],
    [prize, stated({ nth: 3, noun: 'title', modifiers: ['harvest'] }), false],
    [{ as: 'recorded', nth: 7, of: 'meeting' } as const, stated({ nth: 7 }), false],
    [{ as: 'recorded', nth: 7 } as const, stated({ nth: 7 }), false],
  ])('%o, %o: %s', (recorded, said, same) => {
    expect(ordinal.counts?.(recorded, said)).toBe(same)
  })
})

describe('ordinals in a text', () => {
  test.each([
    ['seventh', 7],
    ['twenty-first', 21],
    ['forty second', 42],
    ['21st', 21],
    ['112th', 112],
    ['5,000th', 5000],
    ['one hundred and fifth', 105],
    ['two hundredth', 200],
    ['thousandth', 1000],
    ['thirtieth', 30],
  ])('%s is %i', (text, value) => {
    expect(findOrdinals(text)).toEqual([{ start: 0, end: text.length, value }])
  })

  test.each(['22th', '1th', 'a third of it', 'one-third', 'two thirds', 'a hundredth', 'north'])(
    'none in: %s',
    (text) => {
      expect(findOrdinals(text)).toEqual([])
    },
  )
})
