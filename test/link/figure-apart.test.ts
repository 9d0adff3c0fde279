import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const record = `
places: {velmora: Velmora, ostrin: Ostrin}
events:
  collapse:
    kind: accident
    called: [bridge collapse, collapse]
    when: 2026-03-09
    where: velmora
    figures:
      dead: {value: 24 people, about: [killed, died]}
      soldiers: {value: 40 soldiers, about: [buried]}
      aboard: {value: 90 people, about: [aboard]}
      steel: {value: 60 tons, about: [shed]}
      isles: {value: 12 islands, about: [islands]}
      held: {value: six looters, about: [looters, arrested]}
  march: {kind: protest, called: [march], when: 2026-03-11}
  conviction: {called: [conviction, convicted], when: 2024-05}
  poll:
    kind: election
    called: [council poll]
    when: 2026-03-12
    figures:
      ortiz: {value: 51.2%, about: [Ortiz]}
      liu: {value: 44.6%, about: [Liu]}
figures:
  fund: {value: $9.3 million, about: [relief fund]}
  toll: {value: $8.1 million, about: [bridge tolls]}
`
const linked = linkerOf(record, 'A bridge collapse shook Velmora on Monday.')

describe('an event word beside a number that does not tell whose it is', () => {
  test.each([
    // what came of it
    [
      'In the collapse [27] people died, setting off a march on the town hall.',
      'collapse.dead conflicts strong',
    ],
    // what a person is
    [
      'When convicted smuggler Ann Vance fled, police arrested [eight] looters.',
      'collapse.held conflicts weak',
    ],
    // what was not done yet
    [
      'Police arrested [eight] looters to stop a march on the town hall.',
      'it belongs to “march”, which is march',
    ],
    [
      'Police arrested [eight] looters about to march on the town hall.',
      'collapse.held conflicts weak',
    ],
    ['Police arrested [eight] looters after the march.', '“march” may be another event'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('the number beside is the same amount, or of another', () => {
  test.each([
    ['The collapse shed [70] tons (132,000 pounds) of steel.', 'collapse.steel conflicts strong'],
    [
      'The collapse shed [70] tons, or 132,000 pounds, of steel.',
      'collapse.steel conflicts strong',
    ],
    [
      'The collapse shed [70] tons of rubble and 60 tons of steel.',
      'the sentence gives the record’s value as well',
    ],
    [
      'The collapse buried dozens of shops and [46] soldiers.',
      'collapse.soldiers conflicts strong',
    ],
    ['Ortiz won 51.2% compared with [47.6%] for Liu.', 'poll.liu conflicts strong'],
    ['Ortiz won 51.2% compared with [47.6%] in 2022.', 'no word near it is one of a figure’s'],
    ['The bridge tolls came to [$9.6 million].', 'toll conflicts strong'],
    ['The bridge tolls came to [$9.3 million].', 'it is the value of figures.fund'],
    [
      'The collapse hit [15] islands and deeply worries the ferries.',
      'collapse.isles conflicts strong',
    ],
    [
      'The collapse hit [15] islands and sparsely peopled coves.',
      '“islands and sparsely” are counted together',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a place behind the next verb', () => {
  test.each([
    [
      'In the collapse a bus with [70] people aboard fell into a river in Ostrin.',
      'collapse.aboard conflicts strong',
    ],
    ['In the collapse [27] people died in Ostrin.', '“Ostrin” is another place, or a part of it'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})
