import { expect, test } from 'vitest'
import { flagsOn } from '../../link/flags.ts'

const record = `
people:
  ortiz: { name: Dana Ortiz, roles: [mayor], age: { value: 49, as_of: 2026-03-02 } }
  liu: { name: Grace Liu, roles: [clerk] }
events: { vote: { kind: vote, when: 2026-03-02, who: [ortiz] } }
`

/** The ids and relations of what is flagged in two sentences. */
function flags(before: string, sentence: string): readonly string[] {
  return flagsOn(
    { file: 'article.md', text: `---\ndate: 2026-03-03\n---\n${before} ${sentence}\n` },
    record,
  )
}

test.each([
  ['Dana Ortiz opened the bridge.', 'The 46-year-old mayor spoke.', ['people.ortiz.age conflicts']],
  ['Dana Ortiz opened the bridge.', 'The 49-year-old mayor spoke.', []],
  ['Dana Ortiz opened the bridge.', 'The 46-year-old mayor of Larne, Karin Moe, spoke.', []],
  ['Dana Ortiz opened the bridge.', 'The 46-year-old mayor, Karin Moe, spoke.', []],
  ['Dana Ortiz opened the bridge.', 'The 46-year-old mayor’s aide spoke.', []],
  ['Dana Ortiz opened the bridge.', 'The 46-year-old clerk spoke.', []],
  ['Dana Ortiz opened the bridge.', 'Grace Liu met the 46-year-old mayor.', []],
  ['Karin Moe opened the bridge.', 'The 46-year-old mayor spoke.', []],
  ['Dana Ortiz opened the bridge.', '“The 46-year-old mayor is late,” she said.', []],
])('%s %s', (before, sentence, expected) => {
  expect(flags(before, sentence)).toEqual(expected)
})
