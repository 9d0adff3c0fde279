import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'

const recordOf = (age: string) => `
people: { ortiz: { name: Dana Ortiz, age: ${age} } }
events: { vote: { kind: vote, when: 2026-03-02 } }
`

// The article is of 5 March 2026.
describe.each([
  ['49', '49', 'agrees'],
  ['49', '50', 'unchecked'],
  ['49', '48', 'unchecked'],
  ['49', '51', 'conflicts'],
  ['{ value: 49, as_of: 2026-03-02 }', '49', 'agrees'],
  ['{ value: 49, as_of: 2026-03-02 }', '50', 'conflicts'],
  ['{ value: 49, as_of: 2025-11-02 }', '49', 'agrees'],
  ['{ value: 49, as_of: 2025-11-02 }', '50', 'agrees'],
  ['{ value: 49, as_of: 2025-11-02 }', '48', 'conflicts'],
  ['{ value: 49, as_of: 2023-11-02 }', '49', 'conflicts'],
  ['{ value: 49, as_of: 2023-11-02 }', '51', 'agrees'],
  ['{ value: 49, as_of: 2023-11-02 }', '52', 'agrees'],
  ['{ value: 49, as_of: 2027-11-02 }', '47', 'agrees'],
  ['{ value: 49, as_of: 2027-11-02 }', '49', 'conflicts'],
])('age: %s', (recorded, stated, relation) => {
  test(`${stated}: ${relation}`, () => {
    const sentence = `Dana Ortiz, aged ${stated}, spoke.`
    expect(claimsOf(recordOf(recorded), 'age', sentence)).toBe(`${relation} \`${stated}\``)
  })
})

test('it warns until the kind has shown how often it is right', () => {
  const told = (sentence: string) => conflictsOf(recordOf('49'), 'age', sentence)
  expect(told('Dana Ortiz, 55, spoke.')).toBe('warning people.ortiz.age: 55')
  expect(told('Dana Ortiz, aged 55, spoke.')).toBe('warning people.ortiz.age: 55')
})

test('a bare number of other length may be no age', () => {
  const said = (age: string) => claimsOf(recordOf(age), 'age', 'Dana Ortiz, 2, spoke.')
  expect(said('49')).toBe('unchecked `2`')
  expect(said('{ value: 49, as_of: 2026-03-02 }')).toBe('unchecked `2`')
})

test('another person’s age is nobody’s here', () => {
  expect(claimsOf(recordOf('49'), 'age', 'Ortiz’s son, 12, spoke.')).toBe('silent')
})

test.each([
  ['-1', 'at least `0`'],
  ['131', 'at most `130`'],
  ['49.5', 'a whole number'],
  ['{ as_of: 2026-03-02 }', 'Missing'],
])('age: %s is no age', (recorded, word) => {
  expect(claimsOf(recordOf(recorded), 'age', 'Dana Ortiz, 49, spoke.')).toContain(word)
})
