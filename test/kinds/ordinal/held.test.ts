import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'
import { record } from './record.ts'

describe('which one it was, told otherwise', () => {
  test.each([
    ['Wednesday’s fisheries talks were the seventh meeting.', 'error fish-talks.nth: seventh'],
    ['Moe and Liu met on Wednesday for the seventh time.', 'error fish-talks.nth: seventh'],
    [
      'Wednesday’s fisheries talks marked the eighth time that Moe and Liu have met.',
      'error fish-talks.nth: eighth',
    ],
    [
      'Wednesday’s fisheries talks, the seventh meeting between Moe and Liu, ended early.',
      'error fish-talks.nth: seventh',
    ],
    ['The border war nears its fourth anniversary.', 'error war.nth: fourth'],
    ['The 99th harbour derby was played on Sunday.', 'error derby.nth: 99th'],
    ['Moe on Monday gave his fifth budget speech.', 'error speech.nth: fifth'],
    ['The border war is approaching its third year.', 'warning war.nth: third'],
    ['The border war is now in its sixth year.', 'warning war.nth: sixth'],
  ])('%s', (sentence, conflict) => {
    expect(conflictsOf(record, 'ordinal', sentence)).toBe(conflict)
  })
})

describe('another count is never held against an event', () => {
  test.each([
    'The fisheries talks on Wednesday were the first in Lisbon.',
    'It was the second time this year that the fisheries talks were held.',
    'The fisheries talks ended on their second day.',
    'The first session of the fisheries talks was short.',
    'Moe and Liu met for the first time on Wednesday.',
    'It was Vance’s second meeting with Liu.',
    'Vance met Liu on Wednesday for the second time.',
    'Moe, on his third visit, met Liu on Wednesday.',
    'The fisheries talks were the third since November.',
    'The second official said the fisheries talks went well.',
    'The fisheries talks produced a third draft.',
    'The seventh round of fisheries talks will be held in May.',
    'A seventh meeting between Moe and Liu is planned.',
    'The fifth round of fisheries talks, in November, failed.',
    'Wednesday’s second meeting between Moe and Liu was short.',
    'Liu met Moe on Wednesday, her fifth meeting of the day.',
    'The fisheries talks were the first trilateral meeting.',
    'The fisheries talks marked the first anniversary of the treaty.',
    'Moe met Liu on Wednesday for the second time in a week.',
    'The fisheries talks are in their second year.',
    'After the third goal the harbour derby was over.',
    'It was United’s fifth win in the harbour derby.',
    'United won the harbour derby for the 40th time.',
    'Moe gave his first speech as prime minister on Monday.',
    'The border war was the second in a decade.',
    'On the first day of the border war, Moe spoke.',
    'The border war marked a third year of drought.',
  ])('%s', (sentence) => {
    expect(conflictsOf(record, 'ordinal', sentence)).toBe('')
  })
})

describe('a count that agrees is silent', () => {
  test.each([
    ['Wednesday’s fisheries talks were the sixth meeting.', 'agrees `sixth`'],
    ['Moe and Liu met on Wednesday for the sixth time.', 'agrees `sixth`'],
    ['The border war is in its third year.', 'agrees `third`'],
    ['The border war is approaching its fourth year.', 'agrees `fourth`'],
    ['The border war nears its third anniversary.', 'agrees `third`'],
    ['The 100th harbour derby was played on Sunday.', 'agrees `100th`'],
  ])('%s: %s', (sentence, claims) => {
    expect(claimsOf(record, 'ordinal', sentence)).toBe(claims)
  })
})
