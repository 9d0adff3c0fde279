import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const counted = `
places: {osk: Osk Sound, dunmar: Dunmar}
events:
  rescue: {called: [rescue], when: 2026-03-11, where: osk, figures: {sailors: {value: 23 sailors, about: [sailors]}}}
  launch: {called: [launching], when: 2026-02, where: dunmar}
`
const both = `
places: {osk: Osk Sound, dunmar: Dunmar}
events:
  fire: {kind: disaster, called: [fire], when: 2026-03-12, where: osk, figures: {killed: {value: 12 people, about: [killed]}}}
  flood: {kind: disaster, called: [flood], when: 2024-06, where: dunmar, figures: {killed: {value: 30 people, about: [killed]}}}
`

describe('no word tells the event: the record counts things of one alone', () => {
  const linked = linkerOf(counted, 'Gales blew all week.')
  test.each([
    ['The navy took [26] sailors off a drifting ship.', 'rescue.sailors conflicts weak'],
    [
      'After the launching in Dunmar the navy fed [26] sailors.',
      'it belongs to “launching”, which is launch',
    ],
    [
      'The launching was in Dunmar. There were [26] sailors.',
      'nothing near it tells which event is meant',
    ],
    ['A [26]-berth ship had sailors.', '“berth” are not what the record counts'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('no word tells the event: the place does, or the day of the news in the first lines', () => {
  test.each([
    ['Gales blew.', 'In Dunmar [33] people were killed.', 'flood.killed conflicts strong'],
    [
      'Officials mourned.',
      '[14] people were killed, the mayor said.',
      'fire.killed conflicts weak',
    ],
    [
      'Officials mourned.',
      'The town prayed.\n\n[14] people were killed, the mayor said.',
      'it could be fire.killed or flood.killed',
    ],
  ])('%s %s', (lead, passage, expected) => {
    expect(linkerOf(both, lead)(passage).replaceAll('figures.', '')).toBe(expected)
  })
})
