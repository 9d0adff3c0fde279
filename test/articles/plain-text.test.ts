import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/articles/read.ts'

const read = (text: string, file = 'harlow.txt') => readArticle({ file, text })

/** "where: text" of every sentence, blocks apart by their number. */
function shown(text: string): string[] {
  const { article } = read(text)
  return article?.sentences.map((one) => `${one.paragraph} ${one.where}: ${one.text}`) ?? []
}

describe('blocks', () => {
  test('every line is a paragraph; short lines without a stop are headings, the first the title', () => {
    const text = [
      'Council keeps library open',
      '',
      'The council voted on Monday. It was late.',
      'Nobody objected, the clerk said.',
      'A long night',
      '- The mayor spoke.',
      '• The clerk slept.',
      'He said',
    ].join('\n')
    expect(shown(text)).toEqual([
      '0 title: Council keeps library open',
      '1 body: The council voted on Monday.',
      '1 body: It was late.',
      '2 body: Nobody objected, the clerk said.',
      '3 heading: A long night',
      '4 list: The mayor spoke.',
      '5 list: The clerk slept.',
      '6 heading: He said',
    ])
  })

  test('a first line with a full stop is no title, nor is a paragraph that lacks one', () => {
    expect(shown('The council voted.')).toEqual(['0 body: The council voted.'])
    const long = `The council voted ${'and voted '.repeat(12)}again`
    expect(shown(long)).toEqual([`0 body: ${long}`])
  })

  test('hard-wrapped paragraphs are joined', () => {
    const text = [
      'The council of Harlow voted on Monday evening, after a meeting of four',
      'hours, to keep the public library on Main Street open for another year.',
      'The mayor did not vote.',
      '',
      'The library has been open since 1931 and was to be closed in the summer',
      'Nobody could say why.',
    ].join('\r\n')
    expect(shown(text)).toEqual([
      '0 body: The council of Harlow voted on Monday evening, after a meeting of four hours, to keep the public library on Main Street open for another year.',
      '0 body: The mayor did not vote.',
      '1 body: The library has been open since 1931 and was to be closed in the summer Nobody could say why.',
    ])
  })

  test('a column of headlines is not wrapped prose', () => {
    const text = [
      'Council Keeps the Harlow Public Library Open for Another Year, Narrowly',
      'Mayor Ortiz Calls the Vote a Victory for the Readers of the Whole Town',
      'Closing Date Was Announced in March',
    ].join('\n')
    expect(shown(text)).toHaveLength(3)
  })

  test('web addresses and invisible characters are not read', () => {
    const text = 'See https://harlow.example/2026/01/23, or the Har\u00ADlow\u200B paper.'
    const { article } = read(text)
    const [sentence] = article?.sentences ?? []
    expect(sentence?.text).toBe('See , or the Harlow paper.')
    const harlow = sentence?.tokens.find((token) => token.text === 'Harlow')
    expect(sentence?.offsets[harlow?.start ?? 0]).toBe(text.indexOf('Har\u00AD'))
  })
})

describe('nothing to read', () => {
  test.each([
    ['', 'the article is empty'],
    [' \r\n\t\uFEFF\u00A0', 'the article is empty'],
    ['-- … --', 'the article has no words'],
  ])('%j', (text, message) => {
    for (const file of ['harlow.txt', 'harlow.md', 'harlow']) {
      const { article, problems } = read(text, file)
      expect(article).toBeUndefined()
      expect(problems).toMatchObject([{ file, message }])
    }
  })
})

describe('date of publication', () => {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

  test.each([
    ['date 2026-01-23 By Ann Hale, Harlow Post', '2026-01-23'],
    ['Published: 23 January 2026', '2026-01-23'],
    ['By Ann Hale | Updated Jan. 23rd, 2026 at 9 p.m.', '2026-01-23'],
    ['Posted on Friday, 2 Sept 2022', '2022-09-02'],
    ['Council votes\nBy Ann Hale\nPublished March 1, 2024', '2024-03-01'],
    ['Date: 2024/02/29', '2024-02-29'],
  ])('%j', (lines, date) => {
    const { article } = read(`${lines}\n\nThe council voted on Friday.`)
    expect(article?.published).toEqual({ day: day(date), from: 'dateline' })
  })

  test.each([
    'January 23, 2026',
    'Published: 30 February 2026',
    'Published: 01/02/2026',
    'Published: 2026-01-234',
    'Updated on Friday',
    'The report, published 3 May 2020, was read by all of the council and by many of the people of the town, who did not agree with a word of it.',
    'One\nTwo\nThree\nFour\nPublished: 23 January 2026',
    'Council votes\nThe rules, published 3 May 2020, are old',
  ])('none in %j', (lines) => {
    expect(read(`${lines}\n\nThe council voted.`).article?.published).toBeUndefined()
  })

  test('the line with the date is not the title; the next one is', () => {
    expect(shown('date 2026-01-23 By Ann Hale\nCouncil votes\nIt was late.')).toEqual([
      '0 body: date 2026-01-23 By Ann Hale',
      '1 title: Council votes',
      '2 body: It was late.',
    ])
  })

  test('a date from elsewhere serves where the article states none', () => {
    const given = { day: 20_000, from: 'the record' }
    const file = 'harlow.txt'
    const silent = readArticle({ file, text: 'It rained.' }, { published: given })
    expect(silent.article?.published).toBe(given)
    const text = 'Date: 2026-01-23\nIt rained.'
    const stated = readArticle({ file, text }, { published: given })
    expect(stated.article?.published?.from).toBe('dateline')
  })
})
