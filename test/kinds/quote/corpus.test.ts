import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isStated } from '../../../src/kinds/quote/value.ts'
import type { PlainRecord } from '../../link/record.ts'
import { quotationsIn, quotesRecord } from './quotes.ts'

interface Corpus {
  readonly record: PlainRecord & { readonly quotes: unknown }
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly not: readonly string[]
  readonly gaps: readonly { readonly phrase: string; readonly now: string; readonly why: string }[]
}

const corpus: Corpus = parse(readFileSync('test/corpus/quote.yaml', 'utf8'))
const record = quotesRecord(corpus.record, corpus.record.quotes)

function speakerOf(value: unknown): string {
  if (!isStated(value)) return ''
  const { speaker } = value
  if (speaker.as === 'person') return ` by ${speaker.ids.join('|')}`
  return speaker.as === 'stranger' ? ' by somebody' : ''
}

function said(text: string): string {
  return quotationsIn(text, record)
    .flatMap(({ fact, comparison, mention }) =>
      fact ? [`${comparison?.relation} ${fact.label}${speakerOf(mention.value)}`] : [],
    )
    .join(' + ')
}

describe.each(Object.entries(corpus.says))('%s', (value, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(said(phrase)).toBe(value)
  })
})

test.each(corpus.not)('no quotation: %s', (phrase) => {
  expect(said(phrase)).toBe('')
})

test.each(corpus.gaps)('gap: $phrase', ({ phrase, now }) => {
  expect(said(phrase)).toBe(now)
})
