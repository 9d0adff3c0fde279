import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/articles/read.ts'

/** The sentences of one paragraph. `|` in a row is where one ends and the next begins. */
function sentencesOf(text: string): string[] {
  const { article } = readArticle({ file: 'harlow.txt', text })
  return article?.sentences.map((sentence) => sentence.text) ?? []
}

const rows = [
  // What the parser gets right stays right.
  'The council met on Monday. | It rose at noon.',
  'The mayor (her deputy was ill) spoke. | (Nobody answered.) | Then they left.',
  'Is it over? | Not yet! | The clerk rang the bell.',
  // Numbers.
  'The library closes on Feb. 24. | Ortiz opposed it.',
  'They count 24. | The rest stayed at home.',
  'The vote was on Jan. 5. | “We lost,” she said.',
  'On Jan. 23, 2026, the board met. | On Mar. 3 it met again.',
  'The bill fell by 3.5 percent. | It was the 2nd such fall.',
  'Nobody was hurt. | 24 people left early.',
  'It cost them dearly. | $1,200 was gone by noon.',
  'See No. 5 on the list. | No. | He would not say.',
  '1. The council votes. | It then rests.',
  'It ended in 1999. | 300 members were left.',
  'The plank is 5 ft. 3 in. long and 2 in. thick.',
  // Abbreviations with stops inside.
  'He flew to the U.S. on Friday. | He met U.S. President Dana Ortiz there.',
  'She moved to the U.S. | The move took a year.',
  'They left the U.K. | “Never again,” he said.',
  'The U.S.-led talks and a U.N. Security Council vote came first.',
  'It began at 7 p.m. | Ortiz spoke first.',
  'It began at 7 p.m. Friday and ended at 1 a.m. Eastern time.',
  'It began at 7 p.m. Harlow time, not at 6 p.m. on the dot.',
  'It opened at 9 a.m. GMT in Washington, D.C. | The doors shut at noon.',
  'T.J. Vance spoke for J. R. Liu, Ph.D. | He was brief.',
  'James T. Harlow and Mary I. Penn voted, e.g. against Plan B. | The others left.',
  // Titles, months, weekdays, companies.
  'Gen. Mark Liu met Adm. Vance, Gov. Ortiz and Sen. Penn vs. Rep. Hale.',
  'Mr. and Mrs. Liu met Dr. Hale approx. 40 times, i.e. often.',
  'Costs rose in Feb. | Officials blamed the frost.',
  'Costs rose from Sept. to Dec. | Then they fell.',
  'He left on Tues. Jan. 6 for Harlow, Ill. | The train was late.',
  'Acme Corp. Chairman Ann Hale sold Acme Inc. | The price was low.',
  'They met on Main St. before noon. | St. John was there.',
  // Words that the parser takes for abbreviations.
  'They all sat. | Ortiz stood in the sun. | Vance did not come in. | Liu did.',
  // Ellipses and dashes.
  'The vote… one should wait for it… and then count.',
  'We tried to stop it. ... | I think we can.',
  'She spoke of the ... Harlow library and left… | The mayor stayed.',
  'HARLOW, Ill. — The council met. | It was late.',
  // Quotations.
  '“It is over,” the mayor said. | “Go home.”',
  '“It is over.” | The mayor sat down.',
  '“Is it over?” Ortiz asked. | “It is!” he said.',
  '“Is it over?” Dana Vance-Ortiz asked the clerk.',
  '“Is it over?” | The mayor did not ask.',
  '“Votes? | Meetings? | For the town, this was another lost year,” Liu wrote.',
  'The library was called “a relic.” | Readers “love it.”',
  'The mayor said that ”it is over.” | It was taken,“ Liu said. | It is not.',
  'He said ‘no.’ | She said "yes." | They said «perhaps.» | All left.',
  'We sold it (in part.) | The rest burned.',
]

describe('sentences', () => {
  test.each(rows)('%s', (row) => {
    const expected = row.split(' | ')
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })

  test('a headline has no end behind an abbreviation', () => {
    expect(sentencesOf('Council, U.S. In Talks Over Library')).toHaveLength(1)
  })
})

describe('tokens', () => {
  const tokensOf = (text: string) => {
    const { article } = readArticle({ file: 'harlow.txt', text })
    return article?.sentences.flatMap(({ tokens }) => tokens) ?? []
  }

  test.each([
    ['A five-hour meeting.', 'A/five-hour/meeting/.'],
    ['Ortiz’s $1,000 rose 5%.', 'Ortiz’s/$/1/,/000/rose/5/%/.'],
    ['It ended at 7 p.m. sharp.', 'It/ended/at/7/p.m./sharp/.'],
    ['It ended on Feb. 24.', 'It/ended/on/Feb./24/.'],
    ['They sat.', 'They/sat/.'],
    ['Nearly 6–7 hours', 'Nearly/6/–/7/hours'],
  ])('%s has the words %s', (text, words) => {
    const tokens = tokensOf(text)
    const forms: string[] = []
    for (const token of tokens) forms[token.word] = (forms[token.word] ?? '') + token.text
    expect(forms.join('/')).toBe(words)
  })

  test('types, lower case and space before', () => {
    expect(tokensOf('Five-hour talks 😀.').map(({ start, end, ...rest }) => rest)).toEqual([
      { text: 'Five', lower: 'five', type: 'word', word: 0, spaced: false },
      { text: '-', lower: '-', type: 'punctuation', word: 0, spaced: false },
      { text: 'hour', lower: 'hour', type: 'word', word: 0, spaced: false },
      { text: 'talks', lower: 'talks', type: 'word', word: 1, spaced: true },
      { text: '😀', lower: '😀', type: 'symbol', word: 2, spaced: true },
      { text: '.', lower: '.', type: 'punctuation', word: 3, spaced: false },
    ])
  })
})
