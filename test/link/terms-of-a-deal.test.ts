import { describe, expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { larne: Larne, museum: Moss Museum }
people: { moe: { name: Karin Moe, roles: [mayor] } }
events:
  deal:
    kind: agreement
    called: [pay deal]
    when: 2026-03-10
    figures: { raise: { value: 6 per cent, about: [pay rise] } }
  march:
    kind: protest
    called: [march]
    when: 2026-03-08
    where: larne
    figures: { marchers: { value: 500 people, about: [marchers, marched] } }
  theft: { kind: theft, called: [theft, stolen], when: 2026-02-03, where: museum, figures: { lamps: { value: five lamps, about: [lamps] } } }
  recovery: { called: [recovery, recovered], when: 2026-03-09 }
  filing: { called: [filing, application], when: 2026-03-06, who: [moe] }
  trial: { kind: study, called: [trial], when: 2026-03, figures: { patients: { value: 840 patients, about: [patients] } } }
`

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string): readonly string[] {
  const text = `---\ndate: 2026-03-11\n---\nLarne and its staff struck a pay deal on Tuesday, said Karin Moe.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record)
}

describe('what a deal brings is to come', () => {
  test.each([
    [
      'Under the pay deal staff would get a pay rise of 8 per cent.',
      ['deal.figures.raise conflicts'],
    ],
    ['Under the pay deal staff would get a pay rise of 6 per cent.', []],
    ['Under the pay deal staff could get a pay rise of 8 per cent.', []],
    // Of other events "would" tells of what may be.
    ['The march in Larne would draw 700 marchers.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('a participle behind what is counted', () => {
  test.each([
    [
      'Police recovered all eight lamps stolen from the Moss Museum.',
      ['theft.figures.lamps conflicts'],
    ],
    ['Police recovered all five lamps stolen from the Moss Museum.', []],
    ['Police recovered eight coins stolen from a shop in Dover.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('the verb of a gerund, and days behind a clock', () => {
  test.each([
    ['Karin Moe filed the application on 4 March.', ['filing.when conflicts']],
    ['Karin Moe filed the application on 6 March.', []],
    ['Ann Lee filed a complaint on 4 March.', []],
    ['The march in Larne began at 2:20 p.m. on Saturday.', ['march.when conflicts']],
    ['The march in Larne began at 2:20 p.m. on Sunday.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

test.each([
  [
    'The trial had 480 patients, a journal says in results published on Monday.',
    ['trial.figures.patients conflicts'],
  ],
  ['The trial had 840 patients, a journal says in results published on Monday.', []],
])('%s', (passage, expected) => {
  expect(flags(passage)).toEqual(expected)
})
