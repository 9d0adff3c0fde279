import { expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { park: Moss Park }
groups: { rovers: Larne Rovers, united: Dover United }
events:
  final: { kind: match, called: [cup final], when: 2026-03-07, starts: 3 p.m., where: park }
`

test.each([
  ['Kick-off was at 5 p.m., as of old.', ['final.starts conflicts']],
  ['Kick-off was at 3 p.m., as of old.', []],
  ['The kick-off of the youth match was at 5 p.m.', []],
])('%s', (passage, expected) => {
  const text = `---\ndate: 2026-03-08\n---\nLarne Rovers won the cup final at Moss Park on Saturday.\n\n${passage}\n`
  expect(flagsOn({ file: 'article.md', text }, record)).toEqual(expected)
})
