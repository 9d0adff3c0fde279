import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { attendees } from '../../../src/kinds/attendees/index.ts'
import type { StatedAttendees } from '../../../src/kinds/attendees/value.ts'
import { findNames } from '../../../src/names/in-article.ts'
import { articleOf, type PlainRecord, recordOf } from '../../link/record.ts'

interface Corpus {
  readonly record: PlainRecord
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly not: readonly string[]
  readonly gaps: readonly { readonly phrase: string; readonly now: string; readonly why: string }[]
}

const corpus: Corpus = parse(readFileSync('test/corpus/attendees.yaml', 'utf8'))
const record = recordOf(corpus.record)

function worded(value: StatedAttendees): string {
  const { construction, pair, side, members, collectives } = value
  const groups = collectives.map((group) => `*${group}`).join(' ')
  const names = members.map(({ as, ids, text }) =>
    as === 'person' ? ids.join('|') : as === 'stranger' ? `?${text}` : groups,
  )
  const head = pair ? 'pair' : construction
  return `${head}${side === undefined ? '' : `(${side})`} ${names.join(', ')}`
}

function recognise(phrase: string): string {
  const article = articleOf([phrase])
  const [sentence] = article.sentences
  const names = findNames(article, record)[0] ?? []
  if (!sentence) return ''
  return attendees
    .recognise(sentence, { article, names, record })
    .map(({ value }) => (value.as === 'stated' ? worded(value) : 'recorded'))
    .join(' + ')
}

describe.each(Object.entries(corpus.says))('%s', (value, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    const first = recognise(phrase)
    // Only the mentions under test; a relative clause may hold another.
    expect(first).toBe(value)
  })
})

test.each(corpus.not)('nobody: %s', (phrase) => {
  expect(recognise(phrase)).toBe('')
})

test.each(corpus.gaps)('gap: $phrase', ({ phrase, now }) => {
  expect(recognise(phrase)).toBe(now)
})

test('the span runs from the first name to the last', () => {
  const article = articleOf(['Mayor Dana Ortiz and council member T.J. Vance met.'])
  const [sentence] = article.sentences
  const names = findNames(article, record)[0] ?? []
  const found = sentence ? attendees.recognise(sentence, { article, names, record }) : []
  expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'Dana Ortiz and council member T.J. Vance',
  ])
})
