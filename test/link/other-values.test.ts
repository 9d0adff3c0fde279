import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const sentence = linkerOf(
  `
people: {ruys: {name: Nadia Ruys, roles: [judge]}, holm: {name: Petter Holm}}
events:
  ruling:
    kind: hearing
    called: [sentencing, sentenced]
    when: 2026-03-12
    figures:
      term: {value: 9 years, about: [prison, sentenced, sentence]}
      fine: {value: $2 million, about: [fined, fine]}
`,
  'Petter Holm was sentenced on Thursday by Judge Nadia Ruys.',
)

describe('what somebody asks, advises or foresees is not what came of it', () => {
  test.each([
    ['Holm was sentenced to [11 years] in prison.', 'ruling.term conflicts strong'],
    [
      'Prosecutors asked the court to sentence Holm to [14 years] in prison.',
      '“asked the court to sentence Holm to” speaks of what may be',
    ],
    [
      'The ruling fell short of the request of [14 years] in prison.',
      '“request of” speaks of what may be',
    ],
    ['The recommended sentence was [6 years].', '“recommended sentence was” speaks of what may be'],
    ['The sentence is above the guidelines of [6 years].', '“guidelines of” speaks of what may be'],
    [
      'Some experts anticipated a sentence of [12 years].',
      '“experts anticipated a sentence of” speaks of what may be',
    ],
    ['The experts left before Holm was sentenced to [12 years].', 'ruling.term conflicts strong'],
  ])('%s', (marked, expected) => {
    expect(sentence(marked)).toBe(expected)
  })
})

const asked = linkerOf(
  `
events:
  ruling:
    kind: hearing
    called: [sentencing]
    when: 2026-03-12
    figures:
      asked: {value: 14 years, about: [asked for, requested]}
      term: {value: 9 years, about: [prison, sentenced]}
`,
  'Petter Holm was sentenced on Thursday.',
)

describe('a record that has what was asked for', () => {
  test.each([
    ['At the sentencing prosecutors had sought [14 years].', 'ruling.asked agrees strong'],
    ['At the sentencing prosecutors had sought [16 years].', 'ruling.asked conflicts strong'],
    ['At the sentencing prosecutors requested [16 years].', 'ruling.asked conflicts strong'],
    [
      'Prosecutors had asked the court to sentence Holm to [14 years] in prison.',
      'ruling.asked agrees weak',
    ],
    ['Holm was sentenced to [9 years] in prison.', 'ruling.term agrees strong'],
  ])('%s', (marked, expected) => {
    expect(asked(marked)).toBe(expected)
  })
})

const quake = linkerOf(
  `
places: {velmora: Velmora}
events:
  quake:
    kind: disaster
    called: [earthquake, quake, struck]
    when: 2026-03-12
    where: velmora
    figures:
      dead: {value: 240 people, about: [killed, died, dead]}
      magnitude: {value: 7.1, about: [magnitude]}
`,
  'An earthquake struck Velmora on Thursday.\n\nIt was felt in the hills.',
)

describe('another happening than the one of the record', () => {
  test.each([
    ['The quake had a magnitude of [7.4].', 'quake.magnitude conflicts strong'],
    [
      'A magnitude [5.2] aftershock struck in the evening.',
      '“aftershock” is another event by its own sense',
    ],
    [
      'At least [12] people were killed when a wall of mud struck a camp below the dam.',
      '“when a wall” may be another event',
    ],
    [
      'They came to those hurt after the first quake, when a wall of mud hit the camp, killing [12].',
      '“when a wall” may be another event',
    ],
    ['[260] people died when an earthquake struck Velmora.', 'quake.dead conflicts strong'],
    ['The quake killed [260] people when a dam burst.', 'quake.dead conflicts strong'],
  ])('%s', (marked, expected) => {
    expect(quake(marked)).toBe(expected)
  })
})

const collapse = linkerOf(
  `
places: {velmora: Velmora}
events:
  pier:
    kind: accident
    called: [pier collapse, collapsed]
    when: 2026-03-12
    where: velmora
    figures: {anglers: {value: 6 anglers, about: [killed]}}
`,
  'A pier collapse shook Velmora on Thursday.\n\nIt was heard in the hills.',
)

test('what the record calls so itself is no other happening', () => {
  expect(collapse('[8] anglers were killed when a pier collapsed.')).toMatch(
    'pier.anglers conflicts',
  )
  expect(collapse('[8] anglers were killed when a mole gave way.')).toMatch('may be another event')
})

const deal = linkerOf(
  `
events:
  purchase:
    kind: deal
    called: [purchase]
    when: 2026-03-12
    figures:
      price: {value: $19 million, about: [purchase, price, paid]}
`,
  'Velmora Mills agreed on Thursday to the purchase of Ostrin Looms.',
)

describe('a price in several means', () => {
  test.each([
    ['The purchase is for [$21 million] in cash and shares.', 'purchase.price conflicts strong'],
    [
      'The purchase will be made with [$4 million] in cash, $12 million in shares and $3 million in bonds.',
      '“in cash, $1” speaks of a part, not of the whole',
    ],
    [
      'For the purchase it paid $4 million in cash and [$12 million] in Velmora shares.',
      '“4 million in cash and” speaks of a part, not of the whole',
    ],
  ])('%s', (marked, expected) => {
    expect(deal(marked)).toBe(expected)
  })
})
