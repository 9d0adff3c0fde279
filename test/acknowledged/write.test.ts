import { describe, expect, it } from 'vitest'
import { acknowledgeLine, readAcknowledged, writeAcknowledged } from '../../src/index.ts'
import { resultOf } from './finding.ts'

const file = 'acknowledged.yaml'
const { findings } = resultOf({
  'articles/a.md': 'more than three hours',
  'articles/b.md': 'two hours',
})
const [first] = findings
const one = first ? [first] : []

const write = (text: string, some = findings, reason = 'As published.') =>
  writeAcknowledged({ file, text }, some, { as: 'intended', reason })

describe('what is written to acknowledged.yaml', () => {
  it('is read again as it was meant', () => {
    const reason = 'No: "as published" # it was'
    const { entries, problems } = readAcknowledged({ file, text: write('', findings, reason) })
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      { article: 'articles/a.md', words: 'more than three hours', as: 'intended', reason },
      { article: 'articles/b.md', words: 'two hours', as: 'intended', reason },
    ])
    expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    )
  })

  it('keeps what stands there, with its comments and order', () => {
    const before = `# Ours to keep.
version: 1
acknowledged:
  # The open part.
  - article: articles/z.md # odd
    fact: vote.lasted

    words: "an hour"
    as: wrong
    reason: 'open'
`
    const after = write(before, one)
    expect(after.startsWith(before)).toBe(true)
    expect(readAcknowledged({ file, text: after }).entries).toHaveLength(2)
  })

  it.each([['acknowledged: []\n'], ['acknowledged:\n'], ['# none\n'], ['version: 1\n']])(
    'goes into %j',
    (before) => {
      const { entries, problems } = readAcknowledged({ file, text: write(before) })
      expect(problems).toEqual([])
      expect(entries).toHaveLength(2)
    },
  )

  it('replaces the entry of the same finding, and what that said', () => {
    const before = write('', findings).replace(
      'As published.',
      'As published.\n    until: 2026-01-01',
    )
    const { entries } = readAcknowledged({ file, text: write(before, one, 'Checked again.') })
    expect(entries.map(({ reason }) => reason)).toEqual(['Checked again.', 'As published.'])
    expect(entries[0]?.until).toBeUndefined()
  })

  it('keeps the line ends of the file', () => {
    const before = 'acknowledged: []\r\n'
    expect(write(before).replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('the command that accepts a finding', () => {
  it.each<[string, string, readonly string[], string]>([
    ['a plain path', 'articles/a.md', [], 'articles/a.md '],
    ['spaces', 'articles/a b.md', [], "'articles/a b.md' "],
    ['what a shell would run', "articles/$(rm x)'`y`.md", [], "'articles/$(rm x)'\\''`y`.md' "],
    ['a name like an option', '-x.md', [], './-x.md '],
    ['another record', 'a.md', ['harlow/facts.yaml'], 'a.md --facts harlow/facts.yaml '],
  ])('has %s as one word', (_name, path, records, words) => {
    const article = { file: path, start: 0, end: 1, text: 'x', where: 'body' } as const
    expect(acknowledgeLine({ fingerprint: 'f', article }, records)).toBe(
      `corroborate acknowledge f ${words}--reason "say why"`,
    )
  })
})
