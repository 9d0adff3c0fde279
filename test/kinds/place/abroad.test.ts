import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'
import { record } from './record.ts'

describe('a capital or country that the record does not name', () => {
  test.each([
    ['Anton Moe and Grace Liu met in Vienna on Wednesday.', 'Vienna'],
    ['The fisheries talks were held in Vienna, Austria, on Wednesday.', 'Vienna'],
    ['The fisheries talks took place in Denmark on Wednesday.', 'Denmark'],
    ['Moe and Liu met at the Ajuda Palace in Madrid on Wednesday.', 'Madrid'],
  ])('%s', (sentence, place) => {
    expect(conflictsOf(record, 'place', sentence)).toBe(`warning fish-talks.where: ${place}`)
  })
})

describe('is not held against an event', () => {
  test.each([
    // somebody else’s place
    'The fisheries talks on Wednesday ended without a deal, officials in Vienna said.',
    'Leaders in Denmark welcomed the fisheries talks.',
    'Moe and Liu met on Wednesday to discuss the crisis in Yemen.',
    'Vance watched the fisheries talks in Vienna.',
    // another event
    'Moe and Liu met in Vienna last year.',
    'The next round of fisheries talks will be held in Vienna.',
    'Another meeting between Moe and Liu took place in Vienna on Wednesday.',
    // another town of that name, or no town
    'Moe and Liu met in Vienna, Virginia, on Wednesday.',
    'Moe and Liu met in Berlin Hall on Wednesday.',
    'Moe and Liu met in Vienna-on-Sea on Wednesday.',
    '“Moe and Liu met in Vienna on Wednesday,” he said.',
  ])('%s', (sentence) => {
    expect(conflictsOf(record, 'place', sentence)).toBe('')
  })

  test('where the record has neither country nor capital', () => {
    const vague = `
places: { hall: { name: Moss Hall, in: dunmore }, dunmore: Dunmore }
events: { vote: { kind: vote, when: 2026-03-04, where: hall } }
`
    const sentence = 'The vote on Wednesday was held in Vienna.'
    expect(claimsOf(vague, 'place', sentence)).toMatch(/^(?:silent|unchecked `Vienna`)$/u)
  })
})
