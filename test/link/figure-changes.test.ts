import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const results = linkerOf(
  `
groups: { harlow: Harlow Lines }
events:
  results:
    kind: announcement
    called: [results]
    when: 2026-03-12
    figures:
      sales: { value: £90m, about: [sales] }
      sales-rise: { value: 4%, about: [sales] }
      fuel: { value: £8m, about: [fuel costs] }
      fuel-rise: { value: 12%, about: [fuel costs] }
      before: { value: £70m, about: [a year earlier] }
`,
  'Harlow Lines announced its results on Thursday.',
)

describe('a change and what it came to are of one subject', () => {
  test.each([
    ['Sales rose 4% to [£80m] in the results.', 'results.sales conflicts'],
    ['Sales in the results were up by 4%, to [£80m].', 'results.sales conflicts'],
    ['Fuel costs in the results rose by £8m or [15%].', 'results.fuel-rise conflicts'],
    // No change stands before it.
    ['The results put sales of fish at 4% or [£80m] of the whole.', 'no word near it'],
    // What it was before.
    ['Sales rose 4% to £90m from [£86m].', 'no word near it'],
  ])('%s', (passage, expected) => {
    expect(results(passage)).toMatch(expected)
  })
})

test('a year that tells when is no rate', () => {
  expect(results('The results had [£75m] for a year earlier.')).toMatch('before conflicts')
})
