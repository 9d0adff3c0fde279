import { expect, test } from 'vitest'
import { kinds, readRecord } from '../../src/index.ts'

const messages = (text: string) =>
  readRecord({ file: 'facts.yaml', text }, kinds).problems.map(({ message }) => message)

test('one tab is one problem, whatever it breaks behind it', () => {
  const text = 'events:\n  a:\n\tkind: meeting\n    when: 2026-03-09\n    lasted: 4 hours\n'
  expect(messages(text)).toEqual(['Unexpected tab, expected spaces as indentation'])
})

test('a colon without a space is named as such', () => {
  const text = 'events:\n  a:\n    kind:meeting\n    when: 2026-03-09\n'
  expect(messages(text)).toEqual(['Unexpected `kind:` without a space behind the colon'])
})
