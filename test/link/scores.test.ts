import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const game = linkerOf(
  `
groups:
  hawks: { name: Hawks, also: [Harlow Hawks, Harlow] }
  bears: { name: Bears, also: [Mill Bears] }
places: { velmora: Velmora }
events:
  game:
    kind: match
    called: [Hawks game]
    when: 2026-03-12
    where: velmora
    figures:
      score: { value: 24-17, about: [Hawks, Bears, win, beat, victory] }
`,
  'The Hawks met the Bears in Velmora on Thursday.',
)

describe('a score is of the game whose sides are named', () => {
  test.each([
    ['The Hawks came from behind against the Bears with a [23-17] victory.', 'conflicts'],
    ['The Hawks held on to their [23-17] lead to win the game.', 'conflicts'],
    ['The Hawks protected a [23-17] lead, winning the game in Velmora.', 'conflicts'],
  ])('%s', (passage, relation) => {
    expect(game(passage)).toMatch(`game.score ${relation}`)
  })
  test.each([
    ['The Hawks held on to a [10-7] lead at half-time.', '“lead” tells how it stood'],
    ['The Hawks gave the Bears a [10-7] lead.', '“lead” tells how it stood'],
    ['The Hawks trailed the Bears, [7-10], at the end of a slow half.', 'tells how it stood'],
    ['The Hawks trailed, [7-10], before they beat the Bears.', '“trailed,” tells how it stood'],
    [
      'The Hawks beat the Bears after a [30-10] loss to the Rovers.',
      '“Rovers” may be the side of another game',
    ],
    ['The Hawks had a [30-10] victory in January.', '“victory” seems to be another event'],
  ])('%s', (passage, reason) => {
    expect(game(passage)).toMatch(reason)
  })
})

const votes = linkerOf(
  `
events:
  session:
    kind: meeting
    called: [session]
    when: 2026-03-12
    parts:
      ban:
        kind: vote
        called: [harbour ban, ban on trawling]
        figures: { tally: { value: 9-4, about: [harbour ban, ban] } }
      fund:
        kind: vote
        called: [reef fund]
        figures: { tally: { value: 8-5, about: [reef fund, fund] } }
`,
  'The harbour ban and the reef fund were put to the vote at Thursday’s session.',
)

describe('a vote is of what it was taken on', () => {
  test.each([
    [
      'Members voted [9-4] to adopt the harbour ban and 8-5 to start the reef fund.',
      'session.ban.tally agrees',
    ],
    [
      'Members voted [9-3] to adopt the harbour ban and 8-5 to start the reef fund.',
      'session.ban.tally conflicts',
    ],
    [
      'Members voted 9-4 to adopt the harbour ban and [7-5] to start the reef fund.',
      'session.fund.tally conflicts',
    ],
    ['The vote on the harbour ban was [9-4-1].', 'session.ban.tally agrees'],
    ['The vote on the harbour ban was [9-3-1].', 'session.ban.tally conflicts'],
  ])('%s', (passage, expected) => {
    expect(votes(passage)).toMatch(expected)
  })
  test.each([
    [
      'Members voted [11-2] to close the meeting.',
      'may be another|no word near|names another|tells which',
    ],
    [
      'Members voted 9-4 to adopt the harbour ban and [12-1] to thank the clerk.',
      'no word near|another|tells which|value as well',
    ],
  ])('%s', (passage, reason) => {
    expect(votes(passage)).toMatch(new RegExp(reason, 'u'))
  })
})

const match = linkerOf(
  `
people:
  ortiz: Dana Ortiz
  liu: Grace Liu
events:
  final:
    kind: match
    called: [final]
    when: 2026-03-12
    who: [ortiz, liu]
    figures: { first-set: 6-4, second-set: 7-6, third-set: 7-5 }
`,
  'Dana Ortiz met Grace Liu in the final on Thursday.',
)

describe('scores in a row are of the sets in a row', () => {
  test.each([
    ['Ortiz beat Liu 6-4, 7-6 (3), [7-5].', 'final.third-set agrees'],
    ['Ortiz beat Liu 6-4, [6-3], 7-5.', 'final.second-set conflicts'],
    [
      'Ortiz took her first title with a [6-3], 7-6(3), 7-5 defeat of Liu.',
      'final.first-set conflicts',
    ],
  ])('%s', (passage, expected) => {
    expect(match(passage)).toMatch(expected)
  })
  test.each([
    [
      'In the semi-final Ortiz beat Anna Moe 6-3, [6-2], 6-0.',
      'side of another game|another event',
    ],
    ['Ortiz had beaten Liu [6-3], 6-2 in January.', 'no word near|another|could be'],
  ])('%s', (passage, reason) => {
    expect(match(passage)).toMatch(new RegExp(reason, 'u'))
  })
})

const season = linkerOf(
  `
groups: { hawks: { name: Hawks, also: [Harlow Hawks] }, bears: Bears }
events:
  game:
    kind: match
    called: [Hawks game]
    when: 2026-03-12
    figures:
      score: { value: 24-17, about: [Hawks, Bears, win, beat] }
      standing: { value: 9-4, about: [Hawks, record, season] }
`,
  'The Hawks beat the Bears on Thursday.',
)

describe('some games are not the season', () => {
  test.each([
    ['The Hawks improved to [9-5] on the season.', 'game.standing conflicts'],
    [
      'The Hawks moved their record to [7-1] in close games.',
      '“in close games” counts some games only',
    ],
    ['The Hawks have a record of [4-3] on the road.', '“on the road” counts some games only'],
  ])('%s', (passage, expected) => {
    expect(season(passage)).toMatch(expected)
  })
})
