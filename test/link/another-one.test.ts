import { describe, expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'
import { flagsOn } from './flags.ts'

const record = `
places: { larne: Larne, harlow: Harlow }
people: { moe: Karin Moe }
events:
  meeting:
    kind: meeting
    called: [council meeting]
    when: 2026-03-10
    starts: 7 p.m.
    lasted: 3 hours
    where: larne
  launch: { called: [launch], when: 2026-03-11, where: harlow }
  flood: { kind: disaster, called: [flood], when: 2026-03-09, lasted: two days, where: larne }
`

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string): readonly string[] {
  const text = `---\ndate: 2026-03-12\n---\nLarne council met in Larne on Tuesday. Karin Moe spoke.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record)
}

describe('one that is to come, or was planned, is another', () => {
  test.each([
    ['The council meeting in Larne began at 6 p.m.', ['meeting.starts conflicts']],
    ['The next council meeting in Larne is on Tuesday at 6 p.m.', []],
    ['The launch in Harlow was on Monday.', ['launch.when conflicts']],
    ['The launch in Harlow had been planned for Monday.', []],
    ['The council meeting in Larne lasted five hours.', ['meeting.lasted conflicts']],
    ['The council meeting in Larne was to have lasted five hours.', []],
    ['The flood in Larne lasted three days.', ['flood.lasted conflicts']],
    ['The flood of 2019 in Larne lasted three days.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

const figures = linkerOf(
  `
places: { larne: Larne }
people: { moe: Karin Moe }
events:
  quake:
    kind: disaster
    called: [quake]
    when: 2026-03-12
    where: larne
    figures:
      distance: { value: 20 km north of Larne, about: [quake, struck] }
      killed: { value: 12 people, about: [killed] }
  verdict:
    kind: verdict
    called: [verdict]
    when: 2026-03-12
    who: [moe]
    figures: { term: { value: 12 years, about: [sentence] } }
`,
  'A quake struck near Larne on Thursday. The verdict on Karin Moe came too.',
)

describe('what words beside a number have it for', () => {
  test.each([
    ['The quake struck [28 km] north of Larne.', 'quake.distance conflicts'],
    ['The quake was felt [28 km] north of Larne.', 'tells how far it reached'],
    ['The sentence in the verdict was [20 years].', 'verdict.term conflicts'],
    ['The maximum sentence for the verdict is [20 years].', 'at most or at least'],
    ['The quake killed [five] in Larne.', 'quake.killed conflicts'],
    ['The quake killed a family of [five] in Larne.', 'counts a family'],
  ])('%s', (passage, expected) => {
    expect(figures(passage)).toContain(expected)
  })
})
