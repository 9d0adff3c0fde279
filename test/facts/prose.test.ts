import { expect, test } from 'vitest'
import { check, kinds, loadReaders, readRecord } from '../../src/index.ts'

const text = `prose:
  descriptions: [teaser]
  components: {pull-quote: [words], figure: []}
events:
  vote: {kind: vote, when: 2026-03-10, lasted: 2 hours}
`

test('a record tells which keys and attributes of a site are prose', async () => {
  const article = {
    file: 'vote.mdx',
    text: `---
title: The vote
date: 2026-03-11
teaser: The vote lasted three hours.
---

<PullQuote words="The vote lasted four hours." />

<Figure caption="The vote lasted five hours." />
`,
  }
  const readers = await loadReaders([article])
  const { findings, problems } = check([article], { file: 'facts.yaml', text }, { readers })
  expect(problems).toEqual([])
  expect(findings.map((one) => `${one.article.where} ${one.article.text}`)).toEqual([
    'description three hours',
    'caption four hours',
  ])
})

test.each([
  ['prose: {components: {figure: caption}}', 'figure: caption'],
  ['prose: {keys: [teaser]}', 'keys'],
])('%j is a problem', (line, place) => {
  const file = { file: 'facts.yaml', text: `${line}\n${text.slice(text.indexOf('events'))}` }
  const { problems } = readRecord(file, kinds)
  expect(problems).toHaveLength(1)
  expect(line).toContain(place)
  expect(problems[0]?.span?.start).toBeLessThan(line.length)
})
