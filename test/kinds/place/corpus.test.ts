import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readRecord } from '../../../src/facts/read.ts'
import { place } from '../../../src/kinds/place/index.ts'
import { readCorpus, recognisedIn } from '../../worded-corpus.ts'

const corpus = readCorpus<object>('place')
const events = { vote: { kind: 'vote' } }
const text = stringify({ ...corpus.record, events })
const { record } = readRecord({ file: 'facts.yaml', text }, [place])

/** "harlow + dunmore", and the words of the first. */
function recognise(marked: string): { readonly value: string; readonly words: string } {
  if (!record) throw new Error('the record of the corpus does not read')
  const phrase = marked.replace(/[[\]]/gu, '')
  const found = recognisedIn(phrase, place, record)
  const [first] = found
  return {
    value: found.map(({ value }) => value.places.join('|')).join(' + ') || 'nothing',
    words: first ? phrase.slice(first.start, first.end) : '',
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
