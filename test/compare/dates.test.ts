import { describe, expect, it } from 'vitest'
import { compareDates, datesOverlap } from '../../src/compare/dates.ts'
import type { DateValue } from '../../src/english/calendar.ts'
import { civilDay } from '../../src/english/civil-day.ts'
import { findTimes } from '../../src/english/clock-times.ts'
import { findDates } from '../../src/english/dates.ts'
import { readDate } from '../../src/kinds/date/read.ts'

const PUBLISHED = civilDay(2026, 3, 11)

function recorded(text: string): DateValue {
  const value = readDate(text).values[0]?.value
  if (!value) throw new Error(`no date in ${text}`)
  return value
}

function stated(text: string, published = PUBLISHED): DateValue {
  const [found, ...others] = findDates(text, published)
  if (!found || others.length > 0) throw new Error(`not one date in ${text}`)
  return found.value
}

describe('compareDates', () => {
  it.each([
    // record, article (published Wednesday 11 March 2026), relation
    ['2026-03-09', 'on Monday', 'agrees'],
    ['2026-03-09', 'March 9', 'agrees'],
    ['2026-03-09', 'Monday, March 9', 'agrees'],
    ['2026-03-09', 'Monday (March 9)', 'agrees'],
    ['2026-03-09', 'Tuesday (March 10)', 'conflicts'],
    ['2026-03-09', 'Tuesday (March 9)', 'conflicts'],
    ['2026-03-09', 'on Tuesday', 'conflicts'],
    ['2026-03-09', 'two days ago', 'agrees'],
    ['2026-03-09', 'yesterday', 'conflicts'],
    ['2026-03-09', 'earlier this week', 'vaguer'],
    ['2026-03-08', 'this week', 'vaguer'],
    ['2026-03-09', 'last week', 'conflicts'],
    ['2026-03-09', 'this month', 'vaguer'],
    ['2026-03-09', 'in February', 'conflicts'],
    ['2026-03-09', 'in March', 'vaguer'],
    ['2026-03-09', 'in March 2025', 'conflicts'],
    ['2025-08-15', 'last year', 'vaguer'],
    ['2024-08-15', 'last year', 'conflicts'],
    ['2024-08-15', 'Aug. 15', 'agrees'],
    ['2024-08-15', 'Aug. 15, 2025', 'conflicts'],
    ['2026-01-23 to 2026-01-24', 'Jan. 23', 'agrees'],
    ['2026-01-23 to 2026-01-24', 'Jan. 24', 'agrees'],
    ['2026-01-23 to 2026-01-24', 'Jan. 23 and 24', 'agrees'],
    ['2026-01-23 to 2026-01-24', 'Jan. 25', 'conflicts'],
    ['2026-01-23 to 2026-01-24', 'Jan. 24-25', 'vaguer'],
    ['2026-01-23', 'Jan. 22-24', 'vaguer'],
    ['2025-11', 'November 2025', 'agrees'],
    ['2025-11', 'Nov. 20', 'agrees'],
    ['2025-11', 'in December', 'conflicts'],
    ['2022', 'in 2022', 'agrees'],
    ['2022-02-24', 'since 2022', 'vaguer'],
    ['2022-02-24', 'since 2014', 'unchecked'],
    ['2022-02-24', 'since 2023', 'conflicts'],
    ['2026-03-09', 'by Friday, March 13', 'unchecked'],
    ['2026-03-09', 'until Sunday, March 8', 'conflicts'],
    ['2026-03-09', 'Sunday night', 'unchecked'],
    ['2026-03-09', 'early Tuesday', 'unchecked'],
    ['2026-03-09', 'Tuesday evening', 'conflicts'],
    ['2026-03-09', 'Tuesday morning', 'conflicts'],
    ['2026-03-16', 'on Monday', 'agrees'],
    ['2026-02-23', 'on Monday', 'conflicts'],
    ['2026-03-09', 'next Monday', 'agrees'],
  ])('record %s, article “%s”: %s', (record, article, relation) => {
    expect(compareDates(recorded(record), stated(article)).relation).toBe(relation)
  })

  it.each([
    ['2026-03-09', 'on Monday', 'agrees'],
    ['2026-03-09', 'on Tuesday', 'conflicts'],
    ['2026-03-09', 'March 9', 'agrees'],
    ['2026-03-09', 'March 10', 'conflicts'],
    ['2026-03-09', 'in March', 'vaguer'],
    ['2026', 'on Monday', 'unchecked'],
  ])('without a publication date: record %s, article “%s”: %s', (record, article, relation) => {
    const value = findDates(article)[0]?.value
    expect(value && compareDates(recorded(record), value).relation).toBe(relation)
  })

  it.each([
    ['2 p.m.', 'Sunday night', 'conflicts'],
    ['2 p.m.', 'early Tuesday', 'conflicts'],
    ['1 a.m.', 'Sunday night', 'unchecked'],
    ['10 p.m.', 'early Tuesday', 'unchecked'],
    ['at night', 'early Tuesday', 'unchecked'],
    ['at night', 'Sunday night', 'conflicts'],
  ])('2026-03-09, begun at %s, article “%s”: %s', (starts, article, relation) => {
    const began = findTimes(starts)[0]?.value
    expect(compareDates(recorded('2026-03-09'), stated(article), began).relation).toBe(relation)
  })

  it('says which weekday the date has', () => {
    expect(compareDates(recorded('2026-03-09'), stated('Tuesday (March 9)')).note).toBe(
      'Monday 9 March 2026 is not a Tuesday',
    )
  })
})

describe('datesOverlap', () => {
  it.each([
    ['March 9', '2026-03-09', 'same'],
    ['March 9', '2026-03-09 to 2026-03-10', 'within'],
    ['this week', '2026-03-09', 'wider'],
    ['March 10', '2026-03-09', 'apart'],
    ['last year', '2026-03-09', 'apart'],
    ['since 2022', '2026-03-09', 'unknown'],
    ['Sunday night', '2026-03-09', 'unknown'],
    ['Aug. 15', '2024-08-15', 'unknown'],
  ])('“%s” against %s: %s', (article, record, overlap) => {
    expect(datesOverlap(stated(article), recorded(record))).toBe(overlap)
  })
})
