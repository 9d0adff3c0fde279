import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { age } from '../../../src/kinds/age/index.ts'
import { findNames } from '../../../src/names/in-article.ts'
import { articleOf, type PlainRecord, recordOf } from '../../link/record.ts'

interface Corpus {
  readonly record: PlainRecord
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly not: readonly string[]
  readonly gaps: readonly { readonly phrase: string; readonly now: string; readonly why: string }[]
}

const corpus: Corpus = parse(readFileSync('test/corpus/age.yaml', 'utf8'))
const record = recordOf(corpus.record)

function recognise(phrase: string): string {
  const article = articleOf([phrase])
  const [sentence] = article.sentences
  const names = findNames(article, record)[0] ?? []
  if (!sentence) return ''
  return age
    .recognise(sentence, { article, names, record })
    .map(({ value }) =>
      value.as === 'stated' ? `${value.person} ${value.years}${value.bare ? ' bare' : ''}` : '',
    )
    .join(' + ')
}

describe.each(Object.entries(corpus.says))('%s', (value, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(recognise(phrase)).toBe(value)
  })
})

test.each(corpus.not)('no age: %s', (phrase) => {
  expect(recognise(phrase)).toBe('')
})

test.each(corpus.gaps)('gap: $phrase', ({ phrase, now }) => {
  expect(recognise(phrase)).toBe(now)
})
