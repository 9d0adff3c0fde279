import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const record = `
events:
  meeting:
    kind: meeting
    called: [council meeting]
    when: 2026-03-10
    starts: "7 p.m."
`

test.each([
  // a start behind a break is none of the whole
  ['The council meeting resumed at 9 p.m. after a break.', []],
  ['The council meeting opened at 9 p.m. with a prayer.', ['meeting.starts conflicts']],
])('%s', (passage, expected) => {
  const text = `---\ndate: 2026-03-13\n---\nThe council meeting on Tuesday ran late.\n\n${passage}\n`
  const { verdicts } = check([{ file: 'article.md', text }], { file: 'facts.yaml', text: record })
  const found = verdicts.filter(({ severity }) => severity !== 'off')
  expect(found.map(({ fact, comparison }) => `${fact.id} ${comparison.relation}`)).toEqual(expected)
})
