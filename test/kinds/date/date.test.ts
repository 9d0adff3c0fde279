import { describe, expect, it } from 'vitest'
import { date } from '../../../src/kinds/date/index.ts'
import { contextOf } from '../../corpus-value.ts'
import { sentenceOf } from '../../sentence.ts'

const context = {
  person: () => undefined,
  group: () => undefined,
  place: () => undefined,
  event: () => undefined,
  ids: () => [],
}
const { record } = contextOf()

describe('when, as a record writes it', () => {
  it.each([
    ['2026-03-09', 'Monday 9 March 2026'],
    ['2026-3-9', 'Monday 9 March 2026'],
    ['2025-11', 'November 2025'],
    ['2022', '2022'],
    [2022, '2022'],
    ['2026-01-23 to 2026-01-24', '23–24 January 2026'],
    ['2026-01-23..24', '23–24 January 2026'],
    ['2026-01-23..2026-01-24', '23–24 January 2026'],
    ['2026-01-30..02-02', '30 January – 2 February 2026'],
    ['2025-11 to 2025-12', '1 November – 31 December 2025'],
    ['23-24 January 2026', '23–24 January 2026'],
    ['Jan. 23 and 24, 2026', '23–24 January 2026'],
    ['Monday, 9 March 2026', 'Monday 9 March 2026'],
    ['March 9, 2026', 'Monday 9 March 2026'],
    ['on the night of 9 March 2026', 'Monday 9 March 2026, night'],
    ['late 2022', '1 July – 31 December 2022'],
  ])('%s reads as %s', (raw, shown) => {
    const { values, misread } = date.read('when', raw, context)
    expect(misread).toEqual([])
    expect(values.map(({ value }) => date.show(value, record))).toEqual([shown])
  })

  it.each([
    ['Thursday', '`Thursday` does not say which year'],
    ['March 9', '`March 9` does not say which year'],
    ['2026-02-30', '`2026-02-30` is not in the calendar'],
    ['2026-13', '`2026-13`: there is no month 13'],
    ['2026-03-10..2026-03-09', '`2026-03-10..2026-03-09` ends before it begins'],
    ['Monday, 10 March 2026', '`Monday, 10 March 2026`: that day is a Tuesday, not a Monday'],
    ['since 2022', '`since 2022` says one end only: since 2022'],
    ['last spring', 'Expected a date, found `last spring`'],
    ['', 'Expected a date, found `nothing`'],
    [null, 'Expected a date, found `nothing`'],
    [['2026-03-09'], 'Expected a date, found `a list`'],
    [{ from: '2026-03-09' }, 'Expected a date, found `a map`'],
  ])('%s is misread: %s', (raw, message) => {
    const { values, misread } = date.read('when', raw, context)
    expect(values).toEqual([])
    expect(misread).toEqual([
      { path: [], message, help: expect.stringMatching(/^Write a day \(2026-03-09\)/u) },
    ])
  })
})

it('identifies an event by its date', () => {
  const { values } = date.read('when', '2026-03-09', context)
  expect(date.identity?.(values)).toEqual({ when: values[0]?.value })
  expect(date.identity?.([])).toEqual({})
})

it('recognises by the article’s own date', () => {
  const sentence = sentenceOf('The council met on Monday.')
  const values = ['2026-03-11', '2026-03-20'].map((published) =>
    date.recognise(sentence, contextOf(published)).map(({ value }) => date.show(value, record)),
  )
  expect(values).toEqual([['Monday 9 March 2026'], ['Monday 16 March 2026']])
})
