import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const record = `
places: {velmora: Velmora, ostrin: Ostrin}
events:
  raid:
    kind: attack
    called: [depot raid, raid]
    when: 2026-03-09
    where: velmora
    figures:
      killed: {value: 24 people, about: [killed, dead]}
      clerks: {value: six clerks, about: [killed]}
      guards: {value: three guards, about: [guards]}
      held: {value: nine gunmen, about: [arrested, gunmen]}
  death: {kind: death, called: [leader died], when: 2026-03-10}
  fire:
    kind: accident
    called: [terminal fire, bus station]
    when: 2025-06-02
    where: ostrin
    figures: {killed: {value: 8 people, about: [killed]}}
  ballot:
    kind: election
    called: [council election]
    when: 2026-03-11
    figures: {seats: {value: 12 seats, about: [seats]}}
  trial:
    kind: trial
    called: [Ortiz trial]
    when: 2026-03-12
    figures:
      charges: {value: seven charges, about: [charges, counts]}
      perjury: {value: four counts, about: [perjury]}
  indictment:
    kind: announcement
    called: [indictment, indicted]
    when: 2026-03-12
    figures: {agents: {value: 14 agents, about: [agents]}}
`
const linked = linkerOf(record, 'A raid on a depot shook Velmora on Monday.')

describe('a number is of the clause that holds its verb', () => {
  test.each([
    // a participle of result is of the clause before it, whatever nouns that holds
    [
      'A gang stormed the depot near the old bus station on Monday, killing [27] people.',
      'raid.killed conflicts strong',
    ],
    [
      'The raid came before the terminal fire spread, crushing hopes and killing [27] people.',
      'raid.killed conflicts strong',
    ],
    ['The terminal fire reached a bus, killing [27] people.', 'fire.killed conflicts strong'],
    // the phrase behind the object tells where it was done
    ['Gunmen killed [27] in the depot raid.', 'raid.killed conflicts strong'],
    ['Gunmen killed [27] in another raid.', '“raid” may be another event'],
    ['The Reform List won [14] seats in the council election.', 'ballot.seats conflicts strong'],
    [
      'The Reform List won [14] seats in the election of 2022.',
      '“election” seems to be another event',
    ],
    // of two past forms the former is a participle
    ['A man indicted for fraud took [five] guards hostage.', 'raid.guards conflicts weak'],
    [
      'A man was indicted and took [five] guards hostage.',
      'it belongs to “indicted”, which is indictment',
    ],
    // a clause of its own
    [
      'The raid came days after the court indicted [18] agents.',
      'indictment.agents conflicts strong',
    ],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})

describe('an event word that no number is of', () => {
  test.each([
    ['Soldiers on patrol arrested [12] gunmen.', 'raid.held conflicts weak'],
    ['A patrol of the port arrested [12] gunmen.', '“patrol” may be another event'],
    ['The arrest of [12] gunmen and the arms haul shook the town.', 'raid.held conflicts weak'],
    ['The haul came with the arrest of [12] gunmen.', '“haul” may be another event'],
    [
      'Ortiz is charged with [six] counts of perjury, murder and fraud.',
      'trial.perjury conflicts weak',
    ],
    [
      'Ortiz is charged with fraud, arson and [six] counts of perjury.',
      'trial.perjury conflicts weak',
    ],
    [
      'Ortiz is charged with [two] counts of forgery, murder and fraud.',
      '“counts of forgery” are not what the record counts',
    ],
    // all the dead, where the record has the clerks of them
    ['The raid killed [eight].', 'it fits fire.figures.killed, whose words stand there too'],
  ])('%s', (passage, expected) => {
    expect(linked(passage)).toBe(expected)
  })
})
