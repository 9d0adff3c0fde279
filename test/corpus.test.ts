/**
 * Runs every `test/corpus/<kind>.yaml` that names its `kind`:
 *
 *   kind: duration            a kind of src/kinds
 *   spans: whole              optional: a phrase is all of its value's span but for brackets
 *   published: 2026-03-10     optional: date of publication of every phrase
 *   says:                     one value a phrase, in machine form (test/corpus-value.ts)
 *     - {value: {…}, phrases: [four hours, "they met for [four hours]"]}
 *   not: [phrases in which the kind finds nothing]
 *   gaps:                     wrong today; a mended one must move to `says`
 *     - {phrase: …, expected: {…}, today: {…} or nothing, why: …}
 *
 * Keys that `value` leaves out are not compared. Brackets mark the span.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../src/kinds/index.ts'
import { contextOf, machineForm } from './corpus-value.ts'
import { sentenceOf } from './sentence.ts'

interface Said {
  readonly value: object
  readonly phrases: readonly string[]
}

interface Gap {
  readonly phrase: string
  readonly expected: object | 'nothing'
  readonly today: object | 'nothing'
  readonly why: string
}

interface Corpus {
  readonly kind?: string
  readonly spans?: 'whole'
  readonly published?: string
  readonly says: readonly Said[]
  readonly not: readonly string[]
  readonly gaps: readonly Gap[]
}

const folder = 'test/corpus/'
const corpora: readonly Corpus[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name): Corpus => parse(readFileSync(folder + name, 'utf8')))
  .filter(({ kind }) => kind !== undefined)

function recognised(corpus: Corpus, marked: string) {
  const kind = kinds.find(({ name }) => name === corpus.kind)
  if (!kind) throw new Error(`no kind is called ${corpus.kind}`)
  const text = marked.replace('[', '').replace(']', '')
  return kind.recognise(sentenceOf(text), contextOf(corpus.published)).map((found) => ({
    text: text.slice(found.start, found.end),
    value: machineForm(kind.name, found.value),
  }))
}

/** The words that the value must span; undefined where any will do. */
function spanOf(corpus: Corpus, marked: string): string | undefined {
  const inside = /\[(?<inside>.*)\]/u.exec(marked)?.groups?.['inside']
  return inside ?? (corpus.spans === 'whole' ? marked : undefined)
}

describe.each(corpora)('$kind', (corpus) => {
  const rows = corpus.says.flatMap(({ value, phrases }) =>
    phrases.map((phrase) => ({ phrase, value })),
  )

  test.each(rows)('$phrase', ({ phrase, value }) => {
    const span = spanOf(corpus, phrase)
    const expected = span === undefined ? { value } : { text: span, value }
    expect(recognised(corpus, phrase)).toMatchObject([expected])
  })

  test.each(corpus.not.map((phrase) => [phrase]))('nothing in: %s', (phrase) => {
    expect(recognised(corpus, phrase)).toEqual([])
  })

  test.each(corpus.gaps)('gap: $phrase', ({ phrase, expected, today }) => {
    const values = recognised(corpus, phrase).map(({ value }) => value)
    expect(values).toMatchObject(listOf(today))
    expect(values).not.toMatchObject(listOf(expected))
  })

  test('no phrase stands twice', () => {
    const all = [...rows.map(({ phrase }) => phrase), ...corpus.not]
    expect(all.filter((phrase, index) => all.indexOf(phrase) < index)).toEqual([])
  })
})

function listOf(value: object | 'nothing'): readonly object[] {
  return value === 'nothing' ? [] : [value]
}
