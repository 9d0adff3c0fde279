import { describe, expect, test } from 'vitest'
import { areSiblings, editDistance, isSlip, squash } from '../../src/english/spelling.ts'

test.each([
  ['Ortiz', 'Ortiz', 0],
  ['Oritz', 'Ortiz', 1],
  ['Vladamir', 'Vladimir', 1],
  ['Kesler', 'Kessler', 1],
  ['Kesselr', 'Kessler', 1],
  ['Kesslre', 'Kessler', 1],
  ['Kiro', 'Dana', 4],
])('%s is %s but for %i edits', (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits)
  expect(editDistance(other, one)).toBe(edits)
})

describe('a slip', () => {
  test.each([
    ['Oritz', 'Ortiz', true],
    ['oritz', 'Ortiz', true],
    ['Rotiz', 'Ortiz', true],
    ['Vladamir', 'Vladimir', true],
    ['Valdimir', 'Vladimir', true],
    ['Vlademer', 'Vladimir', true],
    ['Kesslar', 'Kessler', true],
    ['Kasslar', 'Kessler', false],
    ['Kesslerr', 'Kessler', true],
    ['Kesslers', 'Kessler', false],
    ['Austrian', 'Austria', false],
    ['Dina', 'Dana', false],
    ['Lortiz', 'Mortiz', false],
    ['Ortiz', 'Ortiz', false],
  ])('%s for %s: %s', (written, right, slip) => {
    expect(isSlip(written, right)).toBe(slip)
  })
})

test.each([
  ['Maria', 'Mario', true],
  ['Daniel', 'Daniela', true],
  ['Andrea', 'Andreas', true],
  ['Alexander', 'Alexandra', true],
  ['Vladamir', 'Vladimir', false],
])('%s and %s are siblings: %s', (one, other, siblings) => {
  expect(areSiblings(one, other)).toBe(siblings)
})

test('spaces and hyphens do not tell names apart', () => {
  expect(['Dawn Fiber', 'Dawn-Fiber', 'DawnFiber'].map(squash)).toEqual(Array(3).fill('dawnfiber'))
})
