import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'

/** Two attacks of one morning at two places, a derailment and a long meeting. */
const record = `
timezone: America/Chicago
places: { depot: Harlow depot, station: { name: Lyme station, also: [Lyme] } }
events:
  at-depot: { kind: attack, called: [depot attack], when: 2026-03-04, starts: about 8 a.m., where: depot }
  at-station:
    { kind: attack, called: [station attack], when: 2026-03-04, starts: about 9 a.m., where: station }
  derailment: { kind: accident, called: [derailment, derail], when: 2026-03-03, starts: "6:40 a.m." }
  talks: { kind: meeting, called: [budget talks], when: 2026-03-03, starts: 7 p.m., ends: 11 p.m. }
`

describe('a time that opens its sentence', () => {
  test.each([
    ['Around 10 a.m. local time, an explosion struck a train at Lyme station.', 'at-station'],
    ['Just after 8 a.m., a freight train derailed outside town.', 'derailment'],
    ['At 8:30 p.m. on Tuesday, the budget talks began.', 'talks'],
  ])('%s', (sentence, event) => {
    expect(conflictsOf(record, 'time', sentence)).toMatch(`${event}.starts`)
  })

  test.each([
    'Just before 7 a.m., a freight train derailed outside town.',
    'Shortly before 9 a.m., an explosion struck a train at Lyme station.',
  ])('%s: agrees', (sentence) => {
    expect(claimsOf(record, 'time', sentence)).toMatch(/^agrees/u)
  })

  test.each([
    'At 9 a.m., police came to the site of the derailment.',
    'At 8:30 p.m., with the derailment in mind, they slept.',
    'At noon, hours after the derailment, the line opened.',
    'By 9 a.m., crews had left the derailment.',
    'At 11 p.m. the budget talks ended.',
    'At 10 p.m. the budget talks were still going on.',
    'At 9 a.m. the mayor, who had seen the train that derailed, spoke.',
    'At 1 p.m. the derailment was cleared.',
    'With 3:25 to go, the train derailed.',
    'At 2 p.m., a man was held over the station attack.',
  ])('%s: silent', (sentence) => {
    expect(conflictsOf(record, 'time', sentence)).toBe('')
  })
})

describe('a time below the heading of a place', () => {
  const below = (heading: string, time: string) =>
    `An attack hit two places.\n\n## ${heading}\n\nA bomber struck around ${time}, police said.`

  test('the other attack does not explain it', () => {
    expect(conflictsOf(record, 'time', below('Harlow depot', '9 a.m.'))).toMatch('at-depot.starts')
  })

  test('its own time agrees', () => {
    expect(conflictsOf(record, 'time', below('Lyme station', '9 a.m.'))).toBe('')
  })

  test('a heading that names no place leaves it open', () => {
    expect(conflictsOf(record, 'time', below('What is known', '9 a.m.'))).toBe('')
  })
})
