import { describe, expect, test } from 'vitest'
import { readGap } from '../../../src/english/gap.ts'
import { order } from '../../../src/kinds/order/index.ts'
import { contextOf } from '../../corpus-value.ts'

const { record } = contextOf()
const context = {
  person: () => undefined,
  group: () => undefined,
  place: () => undefined,
  event: (id: string) => ['vote', 'rally'].find((one) => one === id),
  ids: () => ['vote', 'rally'],
}

describe('order, as a record writes it', () => {
  test.each([
    [{ before: 'vote', by: 'minutes' }, ['minutes before vote'], [undefined]],
    [{ after: 'vote' }, ['after vote'], [undefined]],
    [
      [{ after: 'vote', by: 'two weeks' }, { before: 'rally' }],
      ['two weeks after vote', 'before rally'],
      ['vote', 'rally'],
    ],
  ])('%j', (raw, shown, labels) => {
    const { values, misread } = order.read('order', raw, context)
    expect(misread).toEqual([])
    expect(values.map(({ value }) => order.show(value, record))).toEqual(shown)
    expect(values.map(({ label }) => label)).toEqual(labels)
  })

  const form = 'Expected `before` or `after` with the id of an event'
  test.each([
    ['vote', [], form],
    [{ by: 'hours' }, [], form],
    [{ before: 'vote', after: 'rally' }, [], form],
    [{ before: 'vot' }, ['before'], 'Unknown event `vot`, expected the id of another event'],
    [{ before: 'vote', by: 'a bit' }, ['by'], '`a bit` does not say how far apart'],
    [
      [{ after: 'vote' }, { after: 'x' }],
      [1, 'after'],
      'Unknown event `x`, expected the id of another event',
    ],
  ])('%j is misread', (raw, path, message) => {
    expect(order.read('order', raw, context).misread).toMatchObject([{ path, message }])
  })
})

describe('the record against an article', () => {
  const gapOf = (by: string | undefined) => {
    const gap = by === undefined ? undefined : readGap(by)
    return by !== undefined && gap ? { by, gap } : {}
  }
  // Of "rally": before "vote"; the article tells of the pair from either end.
  test.each([
    ['before', undefined, 'rally', 'vote', 'before', undefined, 'agrees'],
    ['before', undefined, 'rally', 'vote', 'after', undefined, 'conflicts'],
    ['before', undefined, 'vote', 'rally', 'after', undefined, 'agrees'],
    ['before', undefined, 'vote', 'rally', 'before', undefined, 'conflicts'],
    ['before', 'minutes', 'rally', 'vote', 'before', undefined, 'vaguer'],
    ['before', 'minutes', 'rally', 'vote', 'before', 'minutes', 'agrees'],
    ['before', 'minutes', 'rally', 'vote', 'before', 'hours', 'conflicts'],
    ['before', 'minutes', 'rally', 'vote', 'before', 'half an hour', 'agrees'],
    ['before', 'hours', 'rally', 'vote', 'before', 'days', 'conflicts'],
    ['before', 'hours', 'rally', 'vote', 'before', 'the day', 'agrees'],
    ['before', 'two weeks', 'rally', 'vote', 'before', '10 days', 'agrees'],
    ['before', 'days', 'rally', 'vote', 'before', 'months', 'conflicts'],
    ['before', undefined, 'fire', 'vote', 'before', undefined, 'unchecked'],
  ] as const)('%s %s; %s %s %s %s: %s', (direction, by, event, other, said, much, relation) => {
    const recorded = { as: 'recorded', direction, other: 'vote', ...gapOf(by) } as const
    const stated = { as: 'stated', direction: said, event, other, ...gapOf(much) } as const
    const comparison = order.compare(recorded, stated, { record, event: 'rally' })
    expect(comparison.relation).toBe(relation)
  })

  test.each([
    [{}, 'it says after, not before'],
    [{ through: 'said' }, 'it says after, not before, unless that is when someone “said” it'],
  ])('a conflict says what is turned round: %o', (through, note) => {
    const recorded = { as: 'recorded', direction: 'before', other: 'vote' } as const
    const pair = { event: 'rally', other: 'vote' }
    const stated = { as: 'stated', direction: 'after', ...pair, ...through } as const
    expect(order.compare(recorded, stated, { record, event: 'rally' }).note).toBe(note)
  })
})
