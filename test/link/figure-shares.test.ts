import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const fire = linkerOf(
  `
places: { pelm: Pelm, orne: Orne }
events:
  fire:
    kind: disaster
    called: [fire]
    when: 2026-03-12
    where: pelm
    figures:
      killed: { value: 24 people, about: [killed] }
      charges: { value: seven charges, about: [charges] }
    parts:
      roof: { called: [roof collapse, roof], figures: { roof-killed: { value: nine people, about: [killed] } } }
      trial: { kind: trial, called: [trial, guilty] }
figures:
  expelled: { value: six members, about: [expelled] }
  islands: { value: 120 islands, about: [islands] }
  power: { value: a quarter, about: [power] }
  suspended: { value: 40 clerks, about: [suspended] }
`,
  'A fire broke out in Pelm on Thursday.',
)

describe('a conjunct with a number of its own', () => {
  test.each([
    ['The fire left [31] dead and over 80 injured.', 'fire.killed conflicts'],
    ['The ovens use [one third] of the power and take one sixth of the space.', 'power conflicts'],
    ['The fire left [31] dead and injured.', '“dead and injured” are counted together'],
  ])('%s', (passage, expected) => {
    expect(fire(passage)).toMatch(expected)
  })
})

describe('a part that is all of another predicate', () => {
  test.each([
    ['The club had 300 clerks, [eight] of whom were later expelled.', 'expelled conflicts'],
    ['Of the 300 clerks, of whom [eight] were expelled, few spoke.', 'expelled conflicts'],
    // Some of those who were suspended are not all of them.
    ['Some 40 were suspended, [12] of whom were suspended on Friday.', 'speaks of a part'],
    ['The club had 300 clerks, [eight] of whom had expelled a clerk.', 'speaks of a part'],
  ])('%s', (passage, expected) => {
    expect(fire(passage)).toMatch(expected)
  })
})

describe('what is said of a part of an event', () => {
  test.each([
    ['He was found guilty on all [nine] charges.', 'fire.charges conflicts'],
    // Five of seven may be all that this part has.
    ['He was found guilty on [five] charges.', '“guilty” is a part of it'],
    ['The fire killed [31] people.', 'fire.killed conflicts'],
  ])('%s', (passage, expected) => {
    expect(fire(passage)).toMatch(expected)
  })
})

const blasts = linkerOf(
  `
places: { pelm: Pelm, quay: { name: Salt Quay, in: pelm } }
events:
  blasts:
    kind: attack
    called: [attacks]
    when: 2026-03-12
    where: pelm
    figures:
      killed: { value: 31 people, about: [killed] }
      wounded: { value: 230 people, about: [wounded] }
      danes: { value: three Danes, about: [aboard] }
      aboard: { value: 114 people, about: [aboard] }
    parts:
      quay-blast:
        kind: attack
        called: [quay attack]
        where: quay
        figures:
          killed: { value: 11 people, about: [killed] }
          wounded: { value: 100 people, about: [wounded] }
`,
  'Attacks shook Pelm on Thursday.',
)

describe('the number beside it tells which event it is of', () => {
  test.each([
    ['At least 30 people were killed and [190] wounded.', 'blasts.wounded conflicts'],
    ['A ferry with [120] people aboard sank in the attacks.', 'blasts.aboard conflicts'],
    [
      'The attacks killed 31 people and left one Swede and [four] Danes aboard.',
      'blasts.danes conf',
    ],
  ])('%s', (passage, expected) => {
    expect(blasts(passage)).toMatch(expected)
  })
})
