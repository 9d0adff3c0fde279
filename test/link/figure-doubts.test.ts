import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const record = `
places: {velmora: Velmora}
events:
  sinking:
    kind: accident
    called: [sinking, ferry sank, sank]
    when: 2026-03-09
    where: velmora
    figures:
      aboard: {value: 90 people, about: [aboard]}
      dead: {value: 24 people, about: [died, killed]}
      hurt: {value: 12 people, about: [hurt, hospital]}
      fires: {value: 0 fires, about: [fires]}
  offer:
    called: [offer, pay deal]
    when: 2026-03-11
    figures:
      rise: {value: 9%, about: [wages, fares]}
      price: {value: $4.5 million, about: [buy, pier]}
  meeting:
    kind: meeting
    called: [council meeting]
    when: 2026-03-12
    figures: {members: {value: 16 members, about: [council members]}}
figures:
  jobs: {value: "1,300 jobs", about: [cut, jobs]}
  officers: {value: six officers, about: [charged]}
  admitted: {value: 30 people, about: [admitted]}
  extra: {value: £25m, about: [additional repairs]}
`
const linked = linkerOf(record, 'The ferry Ostrin sank off Velmora on Monday.')

describe('a date of the sentence that is not of the number', () => {
  test.each([
    // of a relative clause of its own
    ['The line, which was founded in 1998, has cut [1,500] jobs.', 'jobs conflicts strong'],
    ['In 1998 the line cut [1,500] jobs.', '“1998” is another time'],
    // of all the time since
    ['Since the strikes of 2001 the line has cut [1,500] jobs.', 'jobs conflicts strong'],
    ['After the strikes of 2001 the line cut [1,500] jobs.', '“2001” is another time'],
    // of the event that they were charged with
    [
      'The case against [seven] officers charged over the 2015 riot went on.',
      'officers conflicts strong',
    ],
    ['The case against [seven] officers charged in 2015 went on.', '“2015” is another time'],
    // of another zone's clock
    [
      'The sinking at 7 p.m. (2300 GMT Sunday) killed [27] people.',
      'sinking.dead conflicts strong',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a number of what there is, or of what a plan says, is no mere possibility', () => {
  test.each([
    ['The pay deal would have raised wages by [12%].', 'offer.rise conflicts strong'],
    [
      'A pay deal could have raised wages by [12%].',
      '“could have raised wages by” speaks of what may be',
    ],
    [
      'Behind the offer the line said it would buy the pier for [$5.4 million].',
      'offer.price conflicts weak',
    ],
    [
      'Analysts said the line would spend [$5.4 million] on the pier.',
      '“would spend” speaks of what may be',
    ],
    [
      'The council meeting heard that it would need the consent of the [18] council members.',
      'meeting.members conflicts weak',
    ],
    [
      'It would need the consent of [18] council members.',
      '“would need the consent of” speaks of what may be',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a clause that tells the event itself speaks of no other', () => {
  test.each([
    [
      'Divers have searched since the ferry sank with [70] aboard.',
      'sinking.aboard conflicts weak',
    ],
    ['It was the worst night since the storm, with [70] aboard.', '“storm” may be another event'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('others leave out those of another word', () => {
  test.each([
    [
      'A sailor died at once. [Nine] other people were taken to hospital.',
      'sinking.hurt conflicts weak',
    ],
    [
      'A sailor was hurt at once. [Nine] other people were taken to hospital.',
      '“other” counts others',
    ],
    [
      'Repairs will cost an extra [£28m] beside the additional repairs at sea.',
      'extra conflicts strong',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('what else a number may be', () => {
  test.each([
    // of a figure of no event the noun alone explains nothing
    ['The sinking killed [30] people.', 'sinking.dead conflicts strong'],
    ['The sinking killed 24 people, and [30] people were admitted.', 'admitted agrees strong'],
    // some are not none
    ['The sinking caused [six] fires.', 'sinking.fires conflicts strong'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})
