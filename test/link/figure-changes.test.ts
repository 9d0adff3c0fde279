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

const prize = linkerOf(
  `
events:
  prize:
    called: [prize]
    when: 2026-03-12
    figures:
      crowns: { value: 7.2 million kronor, about: [prize, award] }
      dollars: { value: "$800,000", about: [prize, award] }
`,
  'The prize was awarded on Thursday.',
)

describe('an amount and its conversion are each held against their own', () => {
  test.each([
    ['The [7.2 million kronor] ($800,000) prize is shared.', 'prize.crowns agrees'],
    ['The [7.9 million kronor] ($800,000) prize is shared.', 'prize.crowns conflicts'],
    ['The [7.2 million kronor] ($600,000) prize is shared.', 'prize.dollars conflicts'],
    // In another currency nothing is known of it.
    ['The [£600,000] prize is shared.', 'it could be'],
  ])('%s', (passage, expected) => {
    expect(prize(passage)).toMatch(expected)
  })
})

const forecasts = linkerOf(
  `
figures:
  shrink: { value: 1.8 per cent, about: [economy would shrink] }
  growth: { value: 2.5 per cent, about: [trade grew] }
  grant: { value: $9 million, about: [Harbour Fund] }
  ferry: { value: $48 million, about: [ferry price] }
  deposit: { value: $20 million, about: [paid in cash] }
  against: { value: 94 per cent, about: [members rejected] }
`,
  'A report came out on Thursday.',
)

describe('a word of the record’s own is no sign against it', () => {
  test.each([
    ['It said the economy would shrink by [2.8 per cent] this year.', 'shrink conflicts'],
    ['It said trade could have grown by [3.5 per cent].', 'what may be'],
    ['The members rejected the contract by [84 per cent].', 'against conflicts'],
    ['The members rejected a plan in which pay contracted by [4 per cent].', 'how it changed'],
    // What stands in brackets behind a name, and is no season record.
    ['It won grants from the Harbour Fund ([$12 million]) and the state ($250,000).', 'grant conf'],
  ])('%s', (passage, expected) => {
    expect(forecasts(passage)).toMatch(expected)
  })
})

const terms = linkerOf(
  `
people: { moe: Karin Moe }
events:
  verdict:
    kind: verdict
    called: [verdict, sentenced]
    when: 2026-03-12
    who: [moe]
    figures:
      term: { value: 12 years, about: [prison] }
      hurt: { value: 24 people, about: [hurt] }
figures:
  guarantee: { value: 18 months in writing, about: [guarantee] }
  penalty: { value: 14 years, about: [maximum jail term] }
`,
  'Karin Moe was sentenced on Thursday.',
)

describe('a length of time is a figure where the record has it as one', () => {
  test.each([
    ['Moe was sentenced to [12 years] in prison.', 'verdict.term agrees'],
    ['Moe was sentenced to [15 years] in prison.', 'verdict.term conflicts'],
    ['The guarantee is for [two years].', 'guarantee conflicts'],
    ['The guarantee is for [a year and a half].', 'guarantee agrees'],
    // A number of people, and a length of time of nothing that is recorded.
    [
      'Moe was sentenced for a fire that hurt [24] people, after a 15-year search.',
      'verdict.hurt agrees',
    ],
    ['Moe kept a shop for [nine years].', 'no word near it'],
    // A phrase goes around the number.
    ['The fine is no part of the maximum [nine-year] jail term.', 'penalty conflicts'],
    ['A guard could face a maximum jail term of [nine years].', 'what may be'],
  ])('%s', (passage, expected) => {
    expect(terms(passage)).toMatch(expected)
  })
})
