import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const deal = linkerOf(
  `
people: { moe: Karin Moe }
groups: { harlow: Harlow Lines, marlo: Marlo, dunlin: Dunlin }
events:
  purchase:
    kind: deal
    called: [Marlo deal, takeover]
    when: 2026-03-12
    figures:
      price: { value: $48 million, about: [buy, price] }
      per-share: { value: $36 a share, about: [per share, offer] }
      cash: { value: $30 million, about: [cash] }
      shares: { value: $18 million, about: [shares] }
      rise: { value: 12 per cent, about: [stock rose, stock] }
  earlier:
    kind: deal
    called: [Dunlin]
    when: 2014
    figures: { earlier-price: { value: $7 million, about: [Dunlin] } }
figures:
  reach: { value: 60 per cent, about: [online booking] }
  lamp: { value: $900, about: [lamp] }
  chair: { value: $350, about: [chair] }
`,
  'Harlow Lines announced its takeover of Marlo on Thursday.',
)

describe('an amount of a deal', () => {
  test.each([
    ['Its acquisition of Marlo for [$58 million] pleased the owners.', 'purchase.price conflicts'],
    [
      'It reached a [$58 million] agreement with Marlo on the takeover.',
      'purchase.price conflicts',
    ],
    [
      'It will buy Marlo for $48 million, of which [$35 million] will be paid in cash.',
      'purchase.cash conflicts',
    ],
    [
      'It is paying [$35 million] in cash and $18 million in shares for Marlo.',
      'purchase.cash conflicts',
    ],
    [
      'It will buy Marlo for [$39 per share] in a transaction of $48 million.',
      'purchase.per-share conflicts',
    ],
    ['Its [$39-per-share] offer for Marlo stands.', 'purchase.per-share conflicts'],
    ['Its [$39-a-share] offer for Marlo stands.', 'purchase.per-share conflicts'],
    ['The Marlo stock rose [15 per cent] after the announcement.', 'purchase.rise conflicts'],
    ['It will buy Marlo for [$48 billion].', 'purchase.price conflicts'],
    ['It reached a [$58 million] agreement, to buy Marlo outright.', 'purchase.price conflicts'],
    [
      'Harlow said [$35 million] of the price for Marlo will be in cash.',
      'purchase.cash conflicts',
    ],
    [
      'It will pay [$58 million] for Marlo, a firm known for its sale of boats.',
      'purchase.price conflicts',
    ],
    [
      'The Marlo stock rose [15 per cent] over its Friday closing price.',
      'purchase.rise conflicts',
    ],
    ['It paid [$39 per share] for “a fine old start-up” in Marlo.', 'purchase.per-share conflicts'],
    ['It had bought Dunlin for [$9 million] in 2014.', 'earlier.earlier-price conflicts'],
    ['It will pay [$58 million] in cash and shares for Marlo.', 'purchase.price conflicts'],
    ['It spent [$700] in two rounds of bidding on the lamp.', 'lamp conflicts'],
    ['She bought a [$700] silver-plated lamp and a $350 chair.', 'lamp conflicts'],
  ])('%s', (passage, expected) => {
    expect(deal(passage)).toMatch(expected)
  })
})

describe('an amount of something else', () => {
  test.each([
    ['It will buy Marlo, which earned [$3 million] last year.', 'no word|another|too far|tells'],
    ['Passengers pay [$20 per trip].', 'no word|another|too far|tells|different'],
    ['In 2011 it bought a pier for [$40 million].', '“2011” is another time|another event'],
    ['Online booking has grown [50 per cent].', '“grown” tells how it changed'],
    ['It will pay [$38 million] in cash for Marlo, and more later.', 'speaks of a part|cash confl'],
    ['She bought a lamp for $900 and a boat for [$5,000].', 'no word|value as well|too far'],
  ])('%s', (passage, reason) => {
    expect(deal(passage)).toMatch(new RegExp(reason, 'u'))
  })
})

const race = linkerOf(
  `
people: { ortiz: Dana Ortiz, liu: Grace Liu }
events:
  game:
    kind: match
    called: [game]
    when: 2026-03-12
    figures:
      liu: { value: 140 yards, about: [Liu, rushed] }
      ortiz: { value: 88 yards, about: [Ortiz] }
      aces: { value: eight aces, about: [aces] }
`,
  'The game was played on Thursday.',
)

describe('a number that leaves out its unit takes that of the one before', () => {
  test.each([
    ['Liu rushed for 140 yards while Ortiz added [88].', 'game.ortiz agrees'],
    ['Liu rushed for 140 yards while Ortiz added [98].', 'game.ortiz conflicts'],
    [
      'Liu turned in a fine run and rushed for [104 yards] and Ortiz ran for 88 yards.',
      'game.liu conflicts',
    ],
  ])('%s', (passage, expected) => {
    expect(race(passage)).toMatch(expected)
  })
  test.each([
    ['Liu rushed for 140 yards while Ortiz added [98] points.', 'no word|another|tells'],
    ['Liu rushed for 140 yards; the crowd was [98].', 'no word|another|tells'],
  ])('%s', (passage, reason) => {
    expect(race(passage)).toMatch(new RegExp(reason, 'u'))
  })
})

const wave = linkerOf(
  `
places: { harlow: Harlow }
events:
  wave:
    kind: disaster
    called: [tsunami]
    when: 2026-03-12
    where: harlow
    figures: { height: { value: 12 metres, about: [tsunami, wave] } }
`,
  'Boats were lost on Thursday.',
)

describe('a measure of the event itself', () => {
  test.each([
    ['A [9-metre] tsunami hit Harlow.', 'wave.height conflicts'],
    ['Each boat rode a [9-metre] wave.', '“9-metre” measures one of several'],
  ])('%s', (passage, expected) => {
    expect(wave(passage)).toMatch(expected)
  })
})
