import { describe, expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { larne: Larne }
people:
  moe: { name: Karin Moe, roles: [clerk] }
  ortiz: { name: Dana Ortiz, roles: [mayor] }
events:
  trial: { kind: trial, called: [trial], when: 2026-02-02 to 2026-02-20, lasted: three weeks, where: larne, who: [moe] }
  verdict: { kind: verdict, called: [verdict, convicted], when: 2026-02-20, who: [moe] }
  sentencing: { kind: sentencing, called: [sentencing, sentenced], when: 2026-03-13, status: planned, who: [moe] }
  arrest: { kind: arrest, when: 2025-09-03, who: [moe] }
  tour: { kind: trip, called: [tour], when: 2026-02-24, where: larne, who: [ortiz, moe] }
  summit: { kind: summit, called: [summit], when: 2026-02-27, where: larne }
`

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string): readonly string[] {
  const text = `---\ndate: 2026-02-28\n---\nKarin Moe, the clerk, is in jail.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record)
}

describe('a word that the record has for one event is no word for another of its kind', () => {
  test.each([
    // A day within the trial, and another than that of the verdict.
    ['Moe was convicted on Feb. 17.', ['verdict.when conflicts']],
    ['Moe was convicted on Feb. 20.', []],
    ['Moe was tried on Feb. 17.', []],
    ['The trial lasted five weeks.', ['trial.lasted conflicts']],
    ['The trial lasted three weeks.', []],
    ['The second trial lasted five weeks.', []],
    ['The Dover summit was on 20 February.', []],
    ['The mayor spoke on 20 February at a Dover summit.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('a participle of the present tells of no past', () => {
  test.each([
    ['Moe will speak when she is sentenced on March 16.', ['sentencing.when conflicts']],
    ['Moe will speak when she is sentenced on March 13.', []],
    ['A fraud is sentenced on March 16 in Dover.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('“his” and “her” are those who were spoken of', () => {
  test.each([
    ['Moe has been in jail since her arrest in October.', ['arrest.when conflicts']],
    ['Moe has been in jail since her arrest in September.', []],
    ['Dana Ortiz said her arrest in October was an error.', []],
    ['Ann Lee said her arrest in October was an error.', []],
    ['Moe wept at her brother’s arrest in October.', []],
    ['Moe met Dana Ortiz, and her arrest in October came up.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('a day behind a relative clause with a name in it', () => {
  test.each([
    ['“It is sad,” said Dana Ortiz, who toured Larne with the clerk, Karin Moe, on Friday.', 1],
    ['“It is sad,” said Dana Ortiz, who toured Larne with the clerk, Karin Moe, on Tuesday.', 0],
    ['Dana Ortiz, who toured Larne with Karin Moe, spoke on Friday.', 0],
  ])('%s', (passage, count) => {
    expect(flags(passage)).toEqual(count > 0 ? ['tour.when conflicts'] : [])
  })
})
