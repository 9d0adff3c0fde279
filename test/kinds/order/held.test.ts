import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'
import { record } from './record.ts'

describe('two events told in another order', () => {
  test.each([
    [
      'The budget vote came hours before the council meeting.',
      'warning vote.order: hours before the council meeting',
    ],
    [
      'Days after the council meeting, the budget vote passed.',
      'warning vote.order: Days after the council meeting',
    ],
    [
      'The library rally began hours before the council meeting.',
      'warning rally.order.meeting: hours before the council meeting',
    ],
    [
      'The library rally was held after the budget vote.',
      'warning rally.order.vote: after the budget vote',
    ],
    [
      'After the budget vote, the council meeting opened.',
      'warning vote.order: After the budget vote',
    ],
    [
      'Minutes after the council meeting began, the mayor said critics held the library rally.',
      'warning rally.order.meeting: Minutes after the council meeting began',
    ],
  ])('%s', (sentence, conflict) => {
    expect(conflictsOf(record, 'order', sentence)).toBe(conflict)
  })
})

describe('what leaves the order open is not held against it', () => {
  test.each([
    'After the council meeting, the mayor said the library rally was fair.',
    'Hours after the council meeting, the mayor said critics held the library rally.',
    'No budget vote was held before the council meeting.',
    'The budget vote would not take place before the council meeting.',
    'There was no library rally after the council meeting.',
    'Before the council meeting ended, the budget vote was set.',
    'The council meeting ended after the budget vote was postponed.',
    'After a rally in January, the council meeting was dull.',
    'The council meeting was called after the mill fire.',
    'Ortiz left before the budget vote.',
    'The budget vote came before a concert.',
    'The council meeting, held hours before the budget vote, was long.',
    'People stayed until after the library rally.',
    'The library rally was planned after the council meeting.',
  ])('%s', (sentence) => {
    expect(conflictsOf(record, 'order', sentence)).toBe('')
  })
})

describe('an order that agrees is silent', () => {
  test.each([
    [
      'Hours after the council meeting, the budget vote passed.',
      'agrees `Hours after the council meeting`',
    ],
    ['The council meeting was held before the budget vote.', 'vaguer `before the budget vote`'],
    [
      'The library rally began minutes before the council meeting opened.',
      'agrees `minutes before the council meeting opened`',
    ],
    [
      'Weeks before the council meeting, the mill fire broke out.',
      'agrees `Weeks before the council meeting`',
    ],
  ])('%s: %s', (sentence, claims) => {
    expect(claimsOf(record, 'order', sentence)).toBe(claims)
  })
})
