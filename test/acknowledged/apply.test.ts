import { describe, expect, it } from 'vitest'
import type { Acknowledgement, HeldAcknowledgement } from '../../src/index.ts'
import { applyAcknowledged } from '../../src/index.ts'
import { resultOf } from './finding.ts'

const result = resultOf({ 'articles/a.md': 'more than three hours', 'articles/b.md': 'two hours' })
const [{ fingerprint = '' } = {}] = result.findings

const entry: Acknowledgement = {
  article: 'articles/a.md',
  fact: 'council-meeting.lasted',
  words: 'more than three hours',
  as: 'wrong',
  reason: 'Speaks of the open part.',
  at: { file: 'acknowledged.yaml', start: 0, end: 0, text: '' },
}

const apply = (...entries: readonly Acknowledgement[]) =>
  applyAcknowledged(result, entries, {
    today: '2026-03-11',
    exists: (article) => article === 'articles/elsewhere.md',
  })

describe('an acknowledgement', () => {
  it.each<[string, Partial<Acknowledgement>, HeldAcknowledgement['state']]>([
    ['by the words', {}, 'used'],
    ['by the words in other quotes, case and spaces', { words: 'More than  three\nhours' }, 'used'],
    ['by the fingerprint, whatever the words', { fingerprint, words: 'as it was' }, 'used'],
    ['on its last day', { until: '2026-03-11' }, 'used'],
    ['a day late', { until: '2026-03-10' }, 'expired'],
    ['of another value of the record', { fingerprint: '0123456789abcdef' }, 'unmatched'],
    ['of other words', { words: 'two hours' }, 'unmatched'],
    ['of another fact', { fact: 'council-meeting.when' }, 'unmatched'],
    ['late, and of other words', { words: 'two hours', until: '2026-03-10' }, 'unmatched'],
    ['of an article that was not checked', { article: 'articles/elsewhere.md' }, 'unchecked'],
    ['of an article that is not there', { article: 'articles/gone.md', words: 'ten' }, 'gone'],
  ])('%s', (_name, change, state) => {
    const held = apply({ ...entry, ...change })
    expect(held.acknowledgements).toMatchObject([{ state }])
    const accepted = held.findings.map(({ acknowledged }) => acknowledged !== undefined)
    expect(accepted).toEqual([state === 'used', false])
    expect(held.summary.counts.error).toBe(state === 'used' ? 1 : 2)
    expect(held.summary.acknowledged).toEqual({ wrong: state === 'used' ? 1 : 0, intended: 0 })
  })

  it('names the article that the finding moved to', () => {
    expect(apply({ ...entry, article: 'articles/gone.md' }).acknowledgements).toMatchObject([
      { state: 'gone', moved: 'articles/a.md' },
    ])
  })

  it('lets another one of the same finding stand in for one that is late', () => {
    const late = { ...entry, until: '2026-01-01' }
    const held = apply(late, { ...entry, as: 'intended' })
    expect(held.acknowledgements?.map(({ state }) => state)).toEqual(['expired', 'used'])
    expect(held.findings[0]?.acknowledged).toEqual({ as: 'intended', reason: entry.reason })
  })

  it('leaves a result without any as it was', () => {
    expect(apply()).toBe(result)
  })
})
