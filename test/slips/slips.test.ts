import { describe, expect, test } from 'vitest'
import { readMarked } from '../../scripts/slips/marks.ts'
import { measureSlips } from '../../scripts/slips/measure.ts'

describe('marks', () => {
  const marked = 'It met at [[7 p.m.|9 p.m.]] on [[Tuesday|Monday]].'

  test('the article as it should be has every right value', () => {
    expect(readMarked(marked).text).toBe('It met at 7 p.m. on Tuesday.')
  })

  test('a slip is the only wrong value of its text, and has its place there', () => {
    const told = readMarked(marked).slips.map(({ text, start, end }) => [
      text,
      text.slice(start, end),
    ])
    expect(told).toEqual([
      ['It met at 9 p.m. on Tuesday.', '9 p.m.'],
      ['It met at 7 p.m. on Monday.', 'Monday'],
    ])
  })

  test('an article without marks has no slips', () => {
    expect(readMarked('It met.')).toEqual({ text: 'It met.', slips: [] })
  })
})

describe('invented stories', () => {
  const measured = measureSlips('bench/slips')

  test('nothing is flagged in an article as it should be', () => {
    const told = measured.flatMap(({ story, file, false: flags }) =>
      flags.map(({ rule, text }) => `${story} ${file} ${rule} ${text}`),
    )
    expect(told).toEqual([])
  })

  test('each article has slips, and of every story some are found', () => {
    const stories = [...new Set(measured.map(({ story }) => story))]
    expect(measured.filter(({ found, missed }) => found.length + missed.length === 0)).toEqual([])
    for (const story of stories)
      expect(
        measured.filter((one) => one.story === story).flatMap(({ found }) => found),
      ).not.toEqual([])
  })
})
