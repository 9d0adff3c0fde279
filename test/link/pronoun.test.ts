import { expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
events:
  outage: { kind: outage, called: [outage], when: 2026-02-02, starts: 2 p.m., lasted: nine hours }
  ban: { called: [ban], when: 2026-03-10, starts: 8 a.m. }
`

// The outage was weeks before the article, the ban is the news of its days.
test.each([
  ['The outage lasted nine hours. It began at 4 p.m.', ['outage.starts conflicts']],
  ['The outage lasted nine hours. It began at 2 p.m.', []],
  ['The ban follows the outage of 2 February. A storm came. It began at 4 p.m.', []],
])('%s', (passage, expected) => {
  const text = `---\ndate: 2026-03-11\n---\nThe ban is on.\n\n${passage}\n`
  expect(flagsOn({ file: 'article.md', text }, record)).toEqual(expected)
})
