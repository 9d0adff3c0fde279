import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'

/** A raid, a blast, an arrest and a hearing with their days and hours; nothing says which came first. */
const record = `
timezone: America/Chicago
places: { harlow: Harlow, lyme: Lyme }
events:
  flood: { kind: disaster, called: [flood], when: 2025-02-20 }
  raid:
    kind: attack
    called: [warehouse raid, raid]
    when: 2026-02-26
    starts: "4:30 a.m."
    where: harlow
  blast:
    kind: attack
    called: [depot blast, blast]
    when: 2026-02-26
    starts: about 6 a.m.
    where: lyme
  arrest: { kind: arrest, called: [arrest of the owner, arrest], when: 2026-03-02, starts: 9 a.m. }
  hearing: { kind: hearing, called: [bail hearing], when: 2026-03-04, starts: 10 a.m. }
  talks: { kind: meeting, called: [budget talks], when: 2026-03-04, starts: 1 p.m. }
  trial: { kind: trial, called: [trial], when: 2026-09, status: planned }
  theft: { kind: theft, called: [vault theft], when: 2026-03-10, starts: 11 p.m. }
  walkout: { kind: protest, called: [port walkout], when: 2026-03-11 }
  rally: { kind: protest, called: [square rally], when: 2026-03-14, starts: 7 p.m., lasted: 4 hours }
  vote: { kind: vote, called: [council vote, voting], when: 2026-03-15, starts: 1 a.m. }
`

describe('a distance that the days and hours of two events refute', () => {
  test.each([
    ['The arrest came six days after the warehouse raid.', 'six days after the warehouse raid'],
    ['The arrest was made a week before the bail hearing.', 'a week before the bail hearing'],
    [
      'The depot blast came three hours after the warehouse raid.',
      'three hours after the warehouse raid',
    ],
    [
      'The depot blast came 2 hours and 40 minutes after the warehouse raid.',
      '2 hours and 40 minutes after the warehouse raid',
    ],
    ['The bail hearing was held hours after the arrest.', 'hours after the arrest'],
    ['The bail hearing, two weeks after the raid, was short.', 'two weeks after the raid'],
    ['The raid took place eight months after the flood.', 'eight months after the flood'],
    ['The arrest came the day before the bail hearing.', 'the day before the bail hearing'],
    ['Two weeks after the raid, the owner’s arrest was made.', 'Two weeks after the raid'],
  ])('%s', (sentence, words) => {
    expect(conflictsOf(record, 'order', sentence)).toMatch(`: ${words}`)
  })

  test('the wrong one came first', () => {
    const conflict = conflictsOf(record, 'order', 'The arrest came before the warehouse raid.')
    expect(conflict).toBe('warning arrest.when: before the warehouse raid')
  })
})

describe('a distance that fits them', () => {
  test.each([
    'The arrest came four days after the raid.',
    'The bail hearing was held nearly a week after the raid.',
    'The depot blast came about an hour and a half after the warehouse raid.',
    'The depot blast came hours after the warehouse raid.',
    'The bail hearing was held two days after the arrest.',
    'The bail hearing was held days after the raid.',
    'The raid took place about a year after the flood.',
    'The raid took place more than 12 months after the flood.',
    'The budget talks began three hours after the bail hearing opened.',
    // When it ended, nobody has written down.
    'The budget talks began half an hour after the bail hearing.',
    // A day without an hour is a day of the same place.
    'The port walkout came 24 hours after the vault theft.',
    // From its end, for it is the vote that began.
    'Two hours after the square rally, voting began.',
  ])('%s', (sentence) => {
    expect(claimsOf(record, 'order', sentence)).toMatch(/^agrees/u)
  })
})

describe('what may speak of something else', () => {
  test.each([
    'The owner was buried ten days after the raid.',
    'The raid inquiry opened three days after the arrest.',
    'Ten days after the raid anniversary, the arrest was made.',
    'The arrest of his brother came nine days after the raid.',
    'Police arrested two more men nine days after the raid.',
    'Two weeks after the raid on the port, the arrest was made.',
    'The arrest would come six days after the raid.',
    'The raid was planned ten days before the arrest.',
    'Police said ten days after the raid that the arrest was lawful.',
    'After his arrest, Vance, who was held over the 2025 flood, said nothing.',
    'The bail hearing ended a day after the arrest.',
    'The trial opens two weeks after the bail hearing.',
    'The arrest led to a vigil two weeks after the raid.',
  ])('%s', (sentence) => {
    expect(conflictsOf(record, 'order', sentence)).toBe('')
  })
})

describe('a distance from what was told before', () => {
  test.each([
    [
      'The warehouse raid began before dawn. The depot blast came about three hours later.',
      'blast.starts: about three hours later',
    ],
    ['The warehouse raid was on a Thursday and the arrest came ten days later.', 'ten days later'],
    ['The bail hearing was short. The arrest had come five days earlier.', 'five days earlier'],
    [
      'The depot blast tore the roof off, a man briefed on it said. Ten days later, the arrest was made.',
      'Ten days later',
    ],
  ])('%s', (sentences, words) => {
    expect(conflictsOf(record, 'order', sentences)).toMatch(words)
  })

  test.each([
    'The warehouse raid began before dawn. The arrest came four days later.',
    'The bail hearing was short. The arrest had come two days earlier.',
  ])('%s: agrees', (sentences) => {
    expect(claimsOf(record, 'order', sentences)).toBe(
      `agrees \`${/\w+ days (?:later|earlier)/u.exec(sentences)?.[0]}\``,
    )
  })

  test.each([
    'The warehouse raid began before dawn. Police sealed the road. Ten days later, the arrest was made.',
    'The warehouse raid shook Harlow, and police sealed the road. Ten days later, the arrest was made.',
    'The warehouse raid began before dawn. Ten days later, the owner was still in the cells.',
    'The warehouse raid began before dawn. Police came ten days later. The arrest was made.',
    'The warehouse raid is under review. The arrest of his brother came ten days later.',
    'A report on the warehouse raid came out. The arrest came a month later.',
    'The warehouse raid began before dawn. He moved to Lyme, and the arrest came a month later.',
    'Vance joined in 2019. Three years later, the warehouse raid was made.',
    'The warehouse raid began before dawn. Ten days later, police sealed the road before the arrest.',
    'The warehouse raid failed. Three hours later than planned, the depot blast came.',
  ])('%s: silent', (sentences) => {
    expect(conflictsOf(record, 'order', sentences)).toBe('')
  })
})
