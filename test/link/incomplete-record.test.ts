import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const flood = `
places: {orsa: Orsa, mill: {name: Tarn Mill, in: orsa}, quay: {name: Salt Quay, in: orsa}}
events:
  flood:
    kind: disaster
    called: [flood]
    when: 2026-03-12
    where: orsa
    figures:
      villages: {value: 12 villages, about: [destroyed]}
    parts:
      collapse:
        kind: accident
        called: [mill collapse, mill collapsed]
        where: mill
        figures: {killed: {value: 6 people, about: [killed, dead]}}
`

describe('a figure of a part is none of the whole, whose own the record lacks', () => {
  test.each([
    ['The flood killed [30] people.', '“flood” is the whole of it'],
    ['In all [30] people were killed.', 'it may be of the whole, not of this part'],
    [
      'The flood killed [8] people when the mill collapsed.',
      'flood.collapse.killed conflicts weak',
    ],
    ['The mill collapse killed [8] people.', 'flood.collapse.killed conflicts strong'],
    [
      'The flood followed a [6.1] magnitude quake and destroyed villages.',
      'it is no whole number of things',
    ],
    ['The flood destroyed [15] villages.', 'flood.villages conflicts strong'],
  ])('%s', (passage, expected) => {
    expect(linkerOf(flood, 'A flood hit Orsa on Thursday.')(passage)).toBe(expected)
  })
})

const match = `
people: {dahl: Mira Dahl, ekman: Lotta Ekman}
events:
  match:
    kind: match
    called: [cup final]
    when: 2026-03-12
    figures:
      score: {value: 24-17, about: [beat, win]}
      season: {value: 12-3, about: [Rovers, season, record]}
      dahl: {value: 210 yards, about: [Dahl, ran, rushed]}
      goal: {value: 40 yards, about: [Ekman, field goal]}
`

describe('a figure with a name is not of another who is the subject, or who has it', () => {
  test.each([
    ['The Rovers are [11-4] for the season.', 'match.season conflicts strong'],
    ['The Saints are [11-4] for the season.', 'it may be of “Saints”'],
    ['The win gave the Saints an [11-4] season.', 'it may be of “Saints”'],
    ['Despite having rushed for [350 yards], the Saints lost.', 'it may be of “Saints”'],
    ['The Saints, who had rushed for [350 yards], lost.', 'it may be of “Saints”'],
    ['Dahl rushed for [230 yards].', 'match.dahl conflicts strong'],
    ['Dahl rushed for a [52-yard] touchdown.', '“52-yard” measures one of several'],
    ['Dahl broke off a [52-yard] run.', '“52-yard” measures one of several'],
    ['Ekman kicked a [52-yard] field goal.', 'match.goal conflicts weak'],
  ])('%s', (passage, expected) => {
    expect(linkerOf(match, 'The Rovers won the cup final on Thursday.')(passage)).toBe(expected)
  })
})

const deal = `
groups: {marlo: Marlo}
events:
  deal:
    kind: deal
    called: [Marlo deal]
    when: 2026-03-12
    figures: {cash: {value: $4 million, about: [cash]}}
  sale:
    kind: deal
    called: [Pell sale]
    when: 2026-03-10
    figures: {price: {value: $9 million, about: [price, paid]}}
`

describe('an amount is not held against what only a part, or several, cost', () => {
  test.each([
    ['It was a [$5 million] deal.', 'no word near it is one of a figure’s'],
    ['Marlo got [$5 million] in cash.', 'deal.cash conflicts weak'],
    ['In the Pell sale they paid [$7 million] in cash.', 'it belongs to “sale”, which is sale'],
    ['In the Pell sale they paid [$7 million].', 'sale.price conflicts strong'],
    [
      'They paid for all of those [$20 million] in the Pell sale.',
      '“all of those” speaks of several',
    ],
  ])('%s', (passage, expected) => {
    expect(linkerOf(deal, 'Marlo signed the deal on Thursday.')(passage)).toBe(expected)
  })
})

const vote = `
events:
  session:
    kind: vote
    called: [charter vote]
    when: 2026-03-12
    parts:
      second:
        kind: vote
        called: [second article, article two]
        figures: {tally: {value: 21-9, about: [article, passed]}}
  index:
    called: [trading]
    when: 2026-03-12
    figures: {close: {value: 900 points, about: [closing, closed]}}
`

describe('a number is not of another of a series, or of another day', () => {
  test.each([
    ['Article two passed by [23-7].', 'session.second.tally conflicts strong'],
    ['Article one passed by [23-7].', '“Article one” is another of the series'],
    ['The second article passed by [23-7].', 'session.second.tally conflicts strong'],
    ['In the trading the index rose, closing at [1,100 points].', 'index.close conflicts strong'],
    [
      'On 9 March, the index had fallen in heavy trading, closing at [1,100 points].',
      '“9 March” is another time',
    ],
  ])('%s', (passage, expected) => {
    expect(linkerOf(vote, 'The charter vote was on Thursday.')(passage)).toBe(expected)
  })
})
