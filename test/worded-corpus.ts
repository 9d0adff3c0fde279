/**
 * A `test/corpus/<kind>.yaml` whose values are in words, for kinds that need a record:
 *
 *   record: {people: …}       what the phrases are read beside
 *   says:                     the value in words, and phrases that say it
 *     ortiz 49: ["Dana Ortiz, 49, spoke."]
 *   not: [phrases in which the kind finds nothing]
 *   gaps:                     wrong today; a mended one must move to `says`
 *     - {phrase: …, now: the value in words today, why: …}
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Kind, Recognised } from '../src/kinds/kind.ts'
import type { FactRecord } from '../src/model.ts'
import { findNames } from '../src/names/in-article.ts'
import { articleOf } from './link/record.ts'

export interface WordedCorpus<Plain> {
  readonly record: Plain
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly not: readonly string[]
  readonly gaps: readonly { readonly phrase: string; readonly now: string; readonly why: string }[]
}

export function readCorpus<Plain>(kind: string): WordedCorpus<Plain> {
  return parse(readFileSync(`test/corpus/${kind}.yaml`, 'utf8'))
}

/** A test for each phrase; `worded` gives the values of one in words, none as an empty text. */
export function testCorpus(
  { says, not, gaps }: WordedCorpus<unknown>,
  worded: (phrase: string) => string,
): void {
  describe.each(Object.entries(says))('%s', (value, phrases) => {
    test.each(phrases)('%s', (phrase) => {
      expect(worded(phrase)).toBe(value)
    })
  })
  test.each(not)('nothing: %s', (phrase) => {
    expect(worded(phrase)).toBe('')
  })
  test.each(gaps)('gap: $phrase', ({ phrase, now }) => {
    expect(worded(phrase)).toBe(now)
  })
}

/** What a kind recognises in a phrase of one sentence. */
export function recognisedIn<Value>(
  phrase: string,
  kind: Pick<Kind<Value>, 'recognise'>,
  record: FactRecord,
): readonly Recognised<Value>[] {
  const article = articleOf([phrase])
  const [sentence] = article.sentences
  if (!sentence) throw new Error(`there is no sentence in “${phrase}”`)
  const names = findNames(article, record)[0] ?? []
  return kind.recognise(sentence, { article, names, record })
}
