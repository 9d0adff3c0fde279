import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { articleOf, type PlainRecord, recordOf } from '../../link/record.ts'
import { claimsOf, withNames } from './names.ts'

interface Corpus {
  readonly record: PlainRecord
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly not: readonly string[]
  readonly gaps: readonly { readonly phrase: string; readonly now: string; readonly why: string }[]
}

const corpus: Corpus = parse(readFileSync('test/corpus/name.yaml', 'utf8'))
const record = withNames(recordOf(corpus.record))

function said(phrase: string): string {
  return claimsOf(articleOf([phrase]), record)
    .map(({ link, fact, comparison }) =>
      [comparison.relation, fact.entity, link.mention.text].join(' '),
    )
    .join(' + ')
}

describe.each(Object.entries(corpus.says))('%s', (value, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(said(phrase)).toBe(value)
  })
})

test.each(corpus.not)('no name: %s', (phrase) => {
  expect(said(phrase)).toBe('')
})

test.each(corpus.gaps)('gap: $phrase', ({ phrase, now }) => {
  expect(said(phrase)).toBe(now)
})
