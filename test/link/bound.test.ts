import { expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { larne: Larne, dover: Dover }
people: { moe: Karin Moe }
events:
  fire: { kind: wildfire, called: [fire], when: 2026-03-02 to 2026-03-09, where: larne }
  strike: { kind: strike, called: [walkout, strike], when: 2026-03-03 to 2026-03-06, where: dover }
  trial: { kind: trial, called: [trial], when: 2026-02-16 to 2026-02-27, who: [moe] }
  vote: { kind: vote, called: [vote], when: 2026-03-04, where: larne }
`

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string): readonly string[] {
  const text = `---\ndate: 2026-03-12\n---\nLarne and Dover are calm, and Karin Moe is in jail.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record)
}

test.each([
  ['The fire began on 5 March.', ['fire.when conflicts']],
  ['The fire began on 2 March.', []],
  ['The fire at Larne had started on 5 March.', ['fire.when conflicts']],
  ['The fire ended on 6 March.', ['fire.when conflicts']],
  ['The fire ended on 9 March.', []],
  ['The fire was at its worst on 5 March.', []],
  ['The fire began in March.', []],
  ['Dockers in Dover walked out on 5 March.', ['strike.when conflicts']],
  ['Dockers in Dover walked out on 3 March.', []],
  ['The trial of Karin Moe opened on 18 February.', ['trial.when conflicts']],
  ['The trial of Karin Moe opened on 16 February.', []],
  // Something else began then.
  ['Testimony in the trial of Karin Moe opened on 18 February.', []],
  ['The fire in Larne spread, and rain began on 5 March.', []],
  ['During the fire a second search began on 5 March.', []],
  // One day has no first and no last.
  ['The vote in Larne began on 4 March.', []],
  ['The vote in Larne began on 5 March.', ['vote.when conflicts']],
])('%s', (passage, expected) => {
  expect(flags(passage)).toEqual(expected)
})
