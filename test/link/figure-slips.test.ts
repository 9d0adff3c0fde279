import { expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
people: { moe: Karin Moe }
groups: { mill: { name: Larne Mill, also: [the mill] } }
events:
  deal:
    kind: agreement
    called: [pay deal]
    when: 2026-03-10
    figures:
      rise: { value: 3.4 per cent, about: [pay rise] }
      premium: { value: 27 per cent, about: [premium] }
figures:
  stolen: { value: $1.2 million, about: [stole, stolen] }
  prisoners: { value: 150 prisoners, about: [prisoners] }
`

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string): readonly string[] {
  const text = `---\ndate: 2026-03-12\n---\nLarne Mill and its staff struck a pay deal on Tuesday.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record)
}

test.each([
  // The same digits: a slip, however far off.
  ['They will exchange 510 prisoners.', ['figures.prisoners conflicts']],
  ['They will exchange 600 prisoners.', []],
  ['Moe stole $12 million in all.', ['figures.stolen conflicts']],
  ['Moe stole $9 million in all.', []],
  // From when the terms hold.
  ['They get a pay rise of 4.3 per cent, backdated to January.', ['deal.figures.rise conflicts']],
  ['In January they got a pay rise of 4.3 per cent.', []],
  // What it is held against.
  [
    'It is a premium of 37 per cent to the closing price on Monday.',
    ['deal.figures.premium conflicts'],
  ],
  ['It is a premium of 27 per cent to the closing price on Monday.', []],
])('%s', (passage, expected) => {
  expect(flags(passage)).toEqual(expected)
})
