import { expect, test } from 'vitest'
import { sharedWords, wordDiff } from '../../src/english/word-diff.ts'

const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word, key: word.toLowerCase().replace(/\W/gu, '') }))

test.each([
  [
    'without settling the issue',
    'without resolving the issue',
    'without [-settling-] {+resolving+} the issue',
  ],
  ['we met', 'we met', 'we met'],
  ['we met', 'we never met', 'we {+never+} met'],
  ['we never met', 'we met', 'we [-never-] met'],
  ['Yes, we met', 'we met', '[-Yes-] we met'],
  ['a long- term plan', 'a long- term loan', 'a long-term [-plan-] {+loan+}'],
  ['we met,', 'we met', 'we met'],
])('%s → %s', (written, wanted, diff) => {
  expect(wordDiff(words(written), words(wanted))).toBe(diff)
})

test('shared words stand in the order of both', () => {
  expect(sharedWords(['a', 'b', 'c', 'd'], ['b', 'a', 'd'])).toHaveLength(2)
  expect(sharedWords([], ['a'])).toEqual([])
})

test('very long lists are cut, not waited for', () => {
  const long = Array(50_000).fill('a')
  expect(sharedWords(long, long)).toHaveLength(600)
})
