import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readRecord } from '../../../src/facts/read.ts'
import { place } from '../../../src/kinds/place/index.ts'
import { findNames } from '../../../src/names/in-article.ts'
import { articleOf } from '../../link/record.ts'

interface Corpus {
  readonly record: object
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly not: readonly string[]
  readonly gaps: readonly { readonly phrase: string; readonly now: string; readonly why: string }[]
}

const corpus: Corpus = parse(readFileSync('test/corpus/place.yaml', 'utf8'))
const events = { vote: { kind: 'vote' } }
const text = stringify({ ...corpus.record, events })
const { record } = readRecord({ file: 'facts.yaml', text }, [place])

/** "harlow + dunmore", and the words of the first. */
function recognise(marked: string): { readonly value: string; readonly words: string } {
  const article = articleOf([marked.replace(/[[\]]/gu, '')])
  const [sentence] = article.sentences
  if (!sentence || !record) throw new Error('the record of the corpus does not read')
  const names = findNames(article, record)[0] ?? []
  const found = place.recognise(sentence, { article, names, record })
  const [first] = found
  return {
    value: found.map(({ value }) => value.places.join('|')).join(' + ') || 'nothing',
    words: first ? sentence.text.slice(first.start, first.end) : '',
  }
}

describe.each(Object.entries(corpus.says))('%s', (value, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    const words = /\[(?<words>[^\]]*)\]/u.exec(phrase)?.groups?.['words']
    expect(recognise(phrase)).toEqual({ value, words })
  })
})

test.each(corpus.not)('no place: %s', (phrase) => {
  expect(recognise(phrase).value).toBe('nothing')
})

test.each(corpus.gaps)('gap: $phrase', ({ phrase, now }) => {
  expect(recognise(phrase).value).toBe(now)
})
