import { expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = (more = '') => `
people: { ortiz: Dana Ortiz, liu: Grace Liu }
events:
  talks: { kind: talks, called: [talks], when: 2026-03-10, lasted: three hours, who: [ortiz, liu] }
  plan: { kind: talks, called: [planned talks], status: planned, lasted: two hours, who: [ortiz, liu] }
${more}`
const other =
  '  visit: { kind: trip, called: [visit], status: planned, lasted: four hours, who: [ortiz] }\n'

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string, more = ''): readonly string[] {
  const text = `---\ndate: 2026-03-11\n---\nDana Ortiz and Grace Liu held talks on Tuesday.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record(more))
}

test.each([
  ['Ortiz and Liu had set aside five hours of their day.', ['plan.lasted conflicts']],
  ['Ortiz and Liu had set aside two hours of their day.', []],
  // Nobody says whose time it was.
  ['They had set aside five hours of their day.', []],
  ['Ortiz had set aside five hours of her day.', []],
])('%s', (passage, expected) => {
  expect(flags(passage)).toEqual(expected)
})

test('a plan that names nobody has the people of what came of it', () => {
  const bare = record()
    .replace('lasted: two hours, who: [ortiz, liu]', 'lasted: two hours')
    .replace('[planned talks]', '[talks]')
  const text = '---\ndate: 2026-03-11\n---\nOrtiz and Liu had set aside five hours of their day.\n'
  expect(flagsOn({ file: 'article.md', text }, bare)).toEqual(['plan.lasted conflicts'])
})

test('of two plans neither is the one', () => {
  expect(flags('Ortiz and Liu had set aside five hours of their day.', other)).toEqual([])
})
