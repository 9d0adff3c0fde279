import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/articles/read.ts'
import type { Article, Claim } from '../../../src/model.ts'
import { recordOf } from '../../link/record.ts'
import { claimsOf, withNames } from './names.ts'

const record = withNames(
  recordOf({
    people: {
      ortiz: 'Dana Ortiz',
      zelin: { name: 'Volodymyr Zelinskyy', variants: ['Vladimir Zelinski'] },
      belov: 'Vladimir Belov',
      kessler: 'Josephine Kessler',
    },
    places: { kiro: { name: 'Kiro', variants: ['Kyro'] } },
    groups: { kirovia: { name: 'Kirovia', also: ['Kiro'], variants: ['Kyro'] } },
  }),
)

function articleOf(sentences: readonly string[]): Article {
  const { article } = readArticle({ file: 'a.md', text: sentences.join(' ') }, undefined)
  if (!article) throw new Error('expected an article')
  return article
}

const told = (claims: readonly Claim[]) =>
  claims
    .filter(({ comparison }) => !['agrees', 'unchecked'].includes(comparison.relation))
    .map(({ link, comparison }) => ({
      text: link.mention.text,
      relation: comparison.relation,
      confidence: link.confidence,
      also: comparison.also?.length ?? 0,
      repeats: comparison.repeats ?? false,
    }))

describe('one finding for each spelling', () => {
  test('with other vowels throughout it is the article’s own, and no slip', () => {
    const relationsOf = (sentences: readonly string[]) =>
      told(claimsOf(articleOf(sentences), record)).map(({ relation }) => relation)
    const own = relationsOf(['Dana Ortez spoke.', 'Later Dana Ortez left.'])
    expect(own).toEqual(['variant', 'misspelled'])
    const slip = relationsOf(['Dana Ortiz spoke.', 'Then Dana Ortez rose.', 'Dana Ortez left.'])
    expect(slip).toContain('misspelled')
    expect(slip).not.toContain('variant')
  })

  test('whatever of the name stands in each place', () => {
    const article = articleOf([
      'Vladimir Zelinski spoke.',
      'Zelinski left.',
      'So did Dana Oritz.',
      'Later Zelinski and Dana Oritz met.',
    ])
    expect(told(claimsOf(article, record))).toMatchObject([
      { text: 'Vladimir Zelinski', relation: 'variant', also: 2, repeats: false },
      { text: 'Zelinski', repeats: true },
      { text: 'Dana Oritz', relation: 'misspelled', also: 1, repeats: false },
      { text: 'Zelinski', repeats: true },
      { text: 'Dana Oritz', repeats: true },
    ])
  })

  test('another spelling of the same name is another finding', () => {
    const article = articleOf(['Vladimir Zelinski spoke.', 'Later Zelinsky left.'])
    expect(told(claimsOf(article, record)).map(({ repeats }) => repeats)).toEqual([false, false])
  })

  test('a capital that is a place and a side is spelt once', () => {
    const article = articleOf(['They met in Kyro.'])
    expect(claimsOf(article, record).map(({ fact }) => fact.id)).toEqual(['places.kiro.name'])
  })
})

describe('near a name, and not it', () => {
  test.each([
    ['two people of nearly one name', ['Vladimir Belov met Vladimer Belov.'], []],
    ['a surname alone is doubtful', ['Josephine Kessler spoke.', 'Later Kesslar left.'], ['weak']],
    ['where the article never has it right, it is another', ['Later Kesslar left.'], []],
    [
      'a given name of its own',
      ['Kessler spoke.', 'So did Ann Kesslar.', 'Later Kesslar left.'],
      [],
    ],
    ['a word of English', ['Kessler spoke.', 'The kesslar rose.', 'Later Kesslar rose.'], []],
    ['a place', ['Kessler spoke.', 'They met in Kesslar.'], []],
    ['the start of a sentence', ['Kessler spoke.', 'Kesslar left.'], []],
    ['a full name is not', ['Vladamir Belov left.'], ['strong']],
    ['a short surname that the article never has right', ['Dana Ortez left.'], ['weak']],
    [
      'a short surname that it has right elsewhere',
      ['Ortiz spoke.', 'Dana Ortez left.'],
      ['strong'],
    ],
  ])('%s', (_, sentences, confidences) => {
    const claims = told(claimsOf(articleOf(sentences), record))
    expect(claims.map(({ confidence }) => confidence)).toEqual(confidences)
  })
})
