import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readHedgeAfter, readHedgesBefore, stack } from '../../src/english/hedges.ts'
import { lexemesOf } from '../../src/english/lexemes.ts'
import { readNumeral } from '../../src/english/numerals.ts'

interface Expression {
  readonly expression: string
  readonly modifier?: string
  readonly example?: string
  readonly of?: 'date' | 'time'
  readonly sources?: readonly string[]
}

interface Hedges {
  readonly sources: Readonly<Record<string, string>>
  readonly expressions: readonly Expression[]
}

interface Corpus {
  readonly says: readonly {
    readonly value: { readonly modifier: string }
    readonly phrases: readonly string[]
  }[]
  readonly not: readonly string[]
}

const hedges: Hedges = parse(readFileSync('test/corpus/hedges.yaml', 'utf8'))
const corpus: Corpus = parse(readFileSync('test/corpus/duration.yaml', 'utf8'))

function says(text: string, expression: string): boolean {
  return ` ${text.toLowerCase()} `.includes(
    expression.startsWith('-') ? expression : ` ${expression}`,
  )
}

describe('the corpus has every expression', () => {
  const amounts = hedges.expressions.filter(({ of }) => of === undefined)
  test.each(amounts)('$expression: $modifier', ({ expression, modifier, example }) => {
    const phrases = corpus.says
      .filter(({ value }) => value.modifier === modifier)
      .flatMap((said) => said.phrases)
    expect(phrases.some((phrase) => says(phrase, example ?? expression))).toBe(true)
  })

  // "mid-March" and "shortly before midnight" are no lengths of time.
  const others = hedges.expressions.filter(({ of }) => of !== undefined)
  test.each(others)('$expression makes no amount', ({ expression }) => {
    expect(corpus.not.some((phrase) => says(phrase, expression))).toBe(true)
  })

  test('every source is named', () => {
    const cited = new Set(hedges.expressions.flatMap(({ sources = [] }) => sources))
    expect([...cited].sort()).toEqual(Object.keys(hedges.sources).sort())
  })
})

/** The hedge around the number of a phrase, whatever is counted. */
function hedgeOf(phrase: string): string {
  const lexemes = lexemesOf(phrase)
  const at = lexemes.findIndex((_, index) => readNumeral(lexemes, index) !== undefined)
  const before = readHedgesBefore(lexemes, at)
  const after = readHedgeAfter(lexemes, readNumeral(lexemes, at)?.end ?? at)
  return after ? stack(before.modifier, after.modifier) : before.modifier
}

test.each([
  ['about 30 people', 'approximate'],
  ['some 200 protesters', 'approximate'],
  ['as many as 40 homes', 'at-most'],
  ['no fewer than 12 votes', 'at-least'],
  ['not more than 12 votes', 'at-most'],
  ['20-odd members', 'approximate'],
  ['six-plus', 'at-least'],
  ['30 or so', 'approximate'],
  ['30 or more', 'at-least'],
  ['only 12', 'exact'],
  ['at least another 12', 'at-least'],
  ['only about 12', 'approximate'],
  ['just over 12', 'more-than'],
  ['just 12', 'exact'],
  ['well 12', 'exact'],
  ['a little less than 12', 'less-than'],
  ['drew over 12,000', 'exact'],
  ['was over 12,000', 'more-than'],
])('%s: %s', (phrase, modifier) => {
  expect(hedgeOf(phrase)).toBe(modifier)
})
