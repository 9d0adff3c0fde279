import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const record = `
places:
  dorvik: Dorvik
  quay: {name: Salt Quay, in: dorvik}
  arcade: {name: Linden Arcade, in: dorvik}
  pelm: Pelm
events:
  bombings:
    kind: attack
    called: [Dorvik bombings]
    when: 2026-04-06
    where: dorvik
    figures:
      killed: {value: 31 people, about: [killed]}
      wounded: {value: 90 people, about: [wounded]}
      weapons: {value: seven rifles, about: [rifles, weapons]}
      missing: {value: four people, about: [missing]}
    parts:
      quay-blast:
        kind: attack
        called: [quay blast]
        where: quay
        figures: {killed: {value: 11 people, about: [killed]}}
      arcade-blast:
        kind: attack
        called: [arcade blast]
        where: arcade
        figures: {killed: {value: 20 people, about: [killed]}}
  siege:
    kind: attack
    called: [Pelm siege]
    when: 2025-09
    where: pelm
    figures: {killed: {value: 14 people, about: [killed]}}
  murder:
    kind: death
    called: [killing]
    when: 2026-01
  arrests:
    kind: arrest
    called: [police sweep, sweep]
    when: 2026-04-07
    figures:
      charges: {value: seven charges, about: [charges]}
      arrested: {value: 23 people, about: [arrested, arrests]}
      kits: {value: eight kits, about: [kits]}
      guards: {value: two guards, about: [guards, officers]}
      lorries: {value: three lorries, about: [lorries, trucks]}
      nationals: {value: 12 Pelmans, about: [Pelmans]}
  charging:
    called: [charging, charged, charges]
    when: 2026-03
`

/** The number of a passage: `fact relation`, or why it is left alone. */
function linked(marked: string): string {
  const number = /\[(?<number>.*)\]/u.exec(marked)?.groups?.['number'] ?? ''
  const passage = marked.replace('[', '').replace(']', '')
  const text = `---\ndate: 2026-04-07\n---\nBombings shook Dorvik on Monday.\n\nTrains stood still.\n\n${passage}\n`
  const { problems, verdicts, unlinked } = check([{ file: 'article.md', text }], {
    file: 'facts.yaml',
    text: record,
  })
  expect(problems).toEqual([])
  const verdict = verdicts.find(
    ({ link, fact }) => fact.kind === 'figures' && link.mention.text === number,
  )
  if (verdict) return `${verdict.fact.id.replace('.figures', '')} ${verdict.comparison.relation}`
  const link = unlinked.find(({ mention }) => mention.kind === 'figures' && mention.text === number)
  return link?.reason ?? 'not recognised'
}

describe('“others” leaves out those of another verb', () => {
  test.each([
    ['The bombings killed 31 people and wounded [70] others.', 'bombings.wounded conflicts'],
    ['The bombings left 31 dead and [another three] missing.', 'bombings.missing conflicts'],
    ['The bombings killed 31 people; [70] others were wounded.', 'bombings.wounded conflicts'],
    // Of one verb they add to it.
    [
      'The bombings wounded 80 people at once, and [six] others were wounded by glass.',
      '“others” counts others',
    ],
    ['[Six] others were wounded.', '“others” counts others'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('numbers add up to one count only where they count the same', () => {
  test.each([
    ['The bombings killed 31 people and wounded [59].', 'bombings.wounded conflicts'],
    [
      'The bombings wounded 31 men and wounded [59] women.',
      '“women” are not what the record counts',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a place tells which of several events is meant', () => {
  test.each([
    [
      'Officials said 11 had died in the blast at Salt Quay, and that [25] were killed at Linden Arcade.',
      'bombings.arcade-blast.killed conflicts',
    ],
    [
      'In the blast at Linden Arcade, which killed [25], a roof fell.',
      'bombings.arcade-blast.killed conflicts',
    ],
    [
      'A bomb went off in the Linden Arcade passage near the Old Mint, where [25] were killed.',
      'bombings.arcade-blast.killed conflicts',
    ],
    // The toll of them all, coincident with no part's.
    ['At Linden Arcade [31] people were killed.', 'bombings.arcade-blast.killed conflicts'],
    // Two places, one count.
    ['At Salt Quay and Linden Arcade [31] people were killed.', 'bombings.killed agrees'],
    [
      'She drove from Salt Quay to a village, where [three] people were killed by the storm.',
      'it could be bombings.figures.killed or bombings.quay-blast.figures.killed',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a relative clause is of the event before it', () => {
  test.each([
    ['Police recalled the siege in Pelm that killed [15] people.', 'siege.killed conflicts'],
    ['Police recalled the Pelm siege, in which [15] people were killed.', 'siege.killed conflicts'],
    // Of an event that the record does not know.
    ['Police recalled a siege elsewhere that killed [15] people.', '“siege” may be another event'],
    ['After the bombings police said that [33] people were killed.', 'bombings.killed conflicts'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a count of one, and a second count, is of something else', () => {
  test.each([
    ['[One] person was wounded.', '“one” may be one of several'],
    [
      'Police found [nine] rifles in the bombings, three weapons and a drum.',
      'bombings.weapons conflicts',
    ],
    [
      'Police found nine rifles in the bombings, [three] weapons and a drum.',
      'a number before it has a word of the same figure',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('a word inside what is counted, and a result, are no other event', () => {
  test.each([
    ['In the police sweep they found [nine] assault kits.', 'arrests.kits conflicts'],
    ['The sweep led to all [eight] charges.', 'arrests.charges conflicts'],
    ['The sweep brought the arrest of [26] people.', 'arrests.arrested conflicts'],
    ['The siege in Pelm went on, killing all [19] people inside.', 'siege.killed conflicts'],
    // An event word beside the noun phrase tells as ever.
    ['During the Pelm siege they found [nine] kits.', 'it belongs to “siege”, which is siege'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('what is counted tells which figure is meant', () => {
  test.each([
    // A name right behind the number is what is counted, not who did it.
    ['In the sweep [14] Pelmans were held.', 'arrests.nationals conflicts'],
    ['A [10]-member Pelmans team led the sweep.', '“member” are not what the record counts'],
    // Things that were found are listed whole; some of the same things are not.
    ['The goods seized in the sweep included [nine] kits.', 'arrests.kits conflicts'],
    [
      'The kits found in the sweep included [three] kits from Pelm.',
      '“included” speaks of a part, not of the whole',
    ],
    // Three officers are not the three lorries.
    ['In the sweep a truck was used to hold [three] officers.', 'arrests.guards conflicts'],
    ['In the sweep they held [five] guards.', 'arrests.guards conflicts'],
    [
      'In the sweep they held [nine] guards.',
      'it is too far from arrests.figures.guards to be the same thing',
    ],
    // More than were arrested cannot be some of them.
    ['In the sweep they arrested [26] suspects.', 'arrests.arrested conflicts'],
    ['In the sweep they arrested [21] suspects.', '“suspects” are not what the record counts'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})
