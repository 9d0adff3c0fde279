import { describe, expect, it } from 'vitest'
import { civilDay } from '../../src/english/civil-day.ts'
import { findTimes } from '../../src/english/clock-times.ts'
import { dateInWords } from '../../src/english/date-words.ts'
import { findDates } from '../../src/english/dates.ts'
import { directionOf } from '../../src/english/direction.ts'

function shown(text: string, year: number, month: number, day: number): readonly string[] {
  return findDates(text, civilDay(year, month, day)).map(({ value }) => dateInWords(value))
}

describe('findDates, by the day of publication', () => {
  it.each([
    // A month-day without a year is the nearest.
    ['Dec. 2', [2026, 1, 23], 'Tuesday 2 December 2025'],
    ['Dec. 2', [2026, 8, 1], 'Wednesday 2 December 2026'],
    ['Aug. 15', [2026, 1, 23], 'Friday 15 August 2025'],
    ['Feb. 29', [2025, 12, 1], 'Thursday 29 February 2024'],
    // A weekday that fits a neighbouring year chooses that year.
    ['Saturday, Aug. 15', [2026, 1, 23], 'Saturday 15 August 2026'],
    ['in December', [2026, 1, 23], 'December 2025'],
    ['in December', [2026, 8, 1], 'December 2026'],
    // "last" and "next" go by the week, Monday to Sunday.
    ['last Wednesday', [2026, 3, 12], 'Wednesday 4 March 2026'],
    ['last Sunday', [2026, 3, 11], 'Sunday 8 March 2026'],
    ['next Monday', [2026, 3, 11], 'Monday 16 March 2026'],
    ['They met Sunday.', [2026, 3, 15], 'Sunday 15 March 2026'],
    ['They met Monday.', [2026, 3, 15], 'Monday 9 March 2026'],
    ['They will meet Monday.', [2026, 3, 15], 'Monday 16 March 2026'],
    ['this week', [2026, 3, 15], '9–15 March 2026'],
    ['last month', [2026, 1, 31], 'December 2025'],
    ['Feb. 27 to March 2', [2026, 3, 11], '27 February – 2 March 2026'],
    ['from Dec. 30 to Jan. 2', [2026, 1, 11], '30 December 2025 – 2 January 2026'],
    ['Sunday night (March 8)', [2026, 3, 11], 'Sunday 8 March 2026, night'],
    ['since late 2022', [2026, 3, 11], 'since 1 July – 31 December 2022'],
    ['on a Monday', [2026, 3, 11], 'Monday'],
    ['the next Tuesday', [2026, 3, 11], 'Tuesday'],
  ] as const)('%s, published %s: %s', (text, [year, month, day], words) => {
    expect(shown(text, year, month, day)).toEqual([words])
  })

  it('reads several dates of one sentence apart', () => {
    const text = 'The board, which met on Monday, will vote on Friday, March 13, or in April.'
    expect(shown(text, 2026, 3, 11)).toEqual([
      'Monday 9 March 2026',
      'Friday 13 March 2026',
      'April 2026',
    ])
  })
})

describe('findDates without a day of publication', () => {
  it.each([
    ['They met on Thursday.', ['Thursday']],
    ['They met on Jan. 23.', ['23 January']],
    ['They met in November.', ['November']],
    ['They met on Thursday, Jan. 22.', ['Thursday 22 January']],
    ['They met on Jan. 22, 2026.', ['Thursday 22 January 2026']],
    ['They met in 2022.', ['2022']],
    ['They met yesterday.', []],
    ['They met last week.', []],
    ['They met two weeks ago.', []],
  ])('%s: %s', (text, words) => {
    expect(findDates(text).map(({ value }) => dateInWords(value))).toEqual(words)
  })
})

describe('directionOf', () => {
  it.each([
    ['The envoys met Thursday.', 'past'],
    ['The envoys will meet Thursday.', 'future'],
    ['The talks will be held in the old town on Thursday.', 'future'],
    ['He said Thursday that talks will go on.', 'past'],
    ['The mayor announced on Thursday he would stand.', 'past'],
    ['On Thursday, the council will vote.', 'future'],
    ['On Thursday, the council rejected a plan that will cost jobs.', 'past'],
    ['The court, which ruled Thursday, will sit again.', 'past'],
    ['It will be settled after a meeting on Thursday.', 'past'],
    ['The trial opens Thursday.', 'future'],
    ['The trial is due on Thursday.', 'future'],
    ['Leaders to meet Thursday', 'future'],
    ['They were expected to arrive Thursday.', 'future'],
  ])('%s: %s', (text, direction) => {
    const start = text.indexOf('Thursday')
    expect(directionOf(text, start, start + 8)).toBe(direction)
  })
})

it.each([
  'Jan. 2 and ',
  'the last ',
  '1 of ',
  'a few couple of ',
  'mid-',
  '20 to ',
  '12:30 (',
  ' ',
])('stays quick on “%s” without end', (piece) => {
  const milliseconds = (count: number) => {
    const text = `${piece.repeat(count)} Monday, 3 May 2020, 7 p.m. this morning`
    const before = performance.now()
    findDates(text, 20_000)
    findTimes(text)
    return performance.now() - before
  }
  // Square growth would be a hundredfold, and minutes.
  expect(milliseconds(10_000)).toBeLessThan(4000)
})
