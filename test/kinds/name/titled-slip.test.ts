import { expect, test } from 'vitest'
import { flagsOn } from '../../link/flags.ts'

const record = `
people:
  pell: { name: Marcus Pell, roles: [prosecutor] }
  ricci: { name: Paola Ricci, roles: [mayor] }
  bo: { name: Hanna Bo, roles: [director] }
events:
  vote: { kind: vote, when: 2026-03-02 }
`

/** The ids and relations of what is flagged in a sentence. */
function flags(sentence: string): readonly string[] {
  return flagsOn({ file: 'article.md', text: `---\ndate: 2026-03-03\n---\n${sentence}\n` }, record)
}

test.each([
  ['Prosecutor Marcus Bell spoke.', ['people.pell.name misspelled']],
  ['Marcus Bell spoke.', []],
  ['Mayor Paola Rizzi spoke.', ['people.ricci.name misspelled']],
  ['Paola Rizzi, a baker, spoke.', []],
  // Two letters, and the first is another.
  ['Mayor Paola Dicce spoke.', []],
  // Too short to be a slip.
  ['Director Hanna Ko spoke.', []],
  ['Prosecutor Marcus Pell spoke.', []],
])('%s', (sentence, expected) => {
  expect(flags(sentence)).toEqual(expected)
})
