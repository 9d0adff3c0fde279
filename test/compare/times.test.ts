import { describe, expect, it } from 'vitest'
import { compareTimes } from '../../src/compare/times.ts'
import { civilDay } from '../../src/english/civil-day.ts'
import type { ClockTime } from '../../src/english/clock.ts'
import { findTimes } from '../../src/english/clock-times.ts'
import { readTime } from '../../src/kinds/time/read.ts'

function recorded(text: string): ClockTime {
  const value = readTime(text).values[0]?.value
  if (!value) throw new Error(`no time in ${text}`)
  return value
}

function stated(text: string): ClockTime {
  const [found, ...others] = findTimes(text)
  if (!found || others.length > 0) throw new Error(`not one time in ${text}`)
  return found.value
}

const WINTER = civilDay(2026, 1, 22) ?? 0
const SUMMER = civilDay(2026, 7, 22) ?? 0

describe('compareTimes', () => {
  it.each([
    // record, article, relation
    ['7 p.m.', 'at 7 p.m.', 'agrees'],
    ['7 p.m.', 'at 19:00', 'agrees'],
    ['7 p.m.', 'at 7:00', 'agrees'],
    ['7 p.m.', 'at seven o’clock', 'agrees'],
    ['7 p.m.', 'at 8 p.m.', 'conflicts'],
    ['7 p.m.', 'at 7 a.m.', 'conflicts'],
    ['7 p.m.', 'at 6:30', 'conflicts'],
    ['7:05 p.m.', 'at 7 p.m.', 'rounded'],
    ['7:05 p.m.', 'at 7:06 p.m.', 'rounded'],
    ['7:32 p.m.', 'at half past seven', 'rounded'],
    ['7:15 p.m.', 'at 7 p.m.', 'conflicts'],
    ['7:15 p.m.', 'around 7 p.m.', 'agrees'],
    ['09:05', 'around 9 a.m.', 'agrees'],
    ['9:40 a.m.', 'around 9:45 a.m.', 'agrees'],
    ['9:30 a.m.', 'around 9:45 a.m.', 'conflicts'],
    ['9:10 a.m.', 'around 9:17 a.m.', 'conflicts'],
    ['9:45 a.m.', 'around 9 a.m.', 'conflicts'],
    ['about 8 a.m.', 'at 8:15 a.m.', 'agrees'],
    ['shortly before midnight', 'shortly before midnight', 'agrees'],
    ['shortly before midnight', 'at 11:50 p.m.', 'agrees'],
    ['11:50 p.m.', 'shortly before midnight', 'agrees'],
    ['11:50 p.m.', 'around midnight', 'agrees'],
    ['12:05 a.m.', 'at midnight', 'rounded'],
    ['12:30 a.m.', 'shortly after midnight', 'agrees'],
    ['12:30 a.m.', 'shortly before midnight', 'conflicts'],
    ['shortly before midnight', 'late-night talks', 'vaguer'],
    ['shortly before midnight', 'overnight', 'vaguer'],
    ['shortly before midnight', 'in the morning', 'conflicts'],
    ['shortly before midnight', 'in the evening', 'vaguer'],
    ['1 a.m.', 'at night', 'vaguer'],
    ['9 a.m.', 'in the morning', 'vaguer'],
    ['9 a.m.', 'in the afternoon', 'conflicts'],
    ['9 a.m.', 'before noon', 'vaguer'],
    ['1 p.m.', 'before noon', 'conflicts'],
    ['9 a.m.', 'between 8 and 10 a.m.', 'vaguer'],
    ['late evening', 'at 10 p.m.', 'agrees'],
    ['in the afternoon', 'in the morning', 'conflicts'],
    ['in the afternoon', 'in the evening', 'vaguer'],
    ['at night', 'in the small hours', 'agrees'],
    ['late evening', 'at 10 a.m.', 'conflicts'],
  ])('record %s, article “%s”: %s', (record, article, relation) => {
    expect(compareTimes(recorded(record), stated(article), {}).relation).toBe(relation)
  })

  it.each([
    ['8 p.m.', 'at 8 p.m. local time', 'America/Chicago', WINTER, 'agrees'],
    ['8 p.m.', 'at 9 p.m. Eastern time', 'America/Chicago', WINTER, 'agrees'],
    ['8 p.m.', 'at 02:00 GMT', 'America/Chicago', WINTER, 'agrees'],
    ['8 p.m.', 'at 02:00 GMT', 'America/Chicago', SUMMER, 'conflicts'],
    ['8 p.m.', 'at 01:00 UTC', 'America/Chicago', SUMMER, 'agrees'],
    ['8 p.m.', 'at 8 p.m. GMT', 'America/Chicago', WINTER, 'conflicts'],
    ['8 p.m.', 'at 8 p.m. Macau time', 'America/Chicago', WINTER, 'unchecked'],
    ['8 p.m.', 'at 8 p.m. GMT', undefined, WINTER, 'unchecked'],
    ['8 p.m.', 'at 8 p.m. IST', 'Asia/Kolkata', WINTER, 'agrees'],
    ['8 p.m.', 'at 8 p.m. IST', 'America/Chicago', WINTER, 'unchecked'],
    ['8 p.m. GMT', 'at 8 p.m. GMT', undefined, WINTER, 'agrees'],
    ['1:53 p.m.', '1353 (1023 GMT)', 'Asia/Tehran', WINTER, 'agrees'],
    ['1:53 p.m.', '1353 (1123 GMT)', 'Asia/Tehran', WINTER, 'conflicts'],
    ['1:53 p.m.', '1353 (1123 GMT)', undefined, WINTER, 'agrees'],
  ])('record %s, article “%s” in %s: %s', (record, article, timezone, day, relation) => {
    const context = timezone === undefined ? { day } : { timezone, day }
    expect(compareTimes(recorded(record), stated(article), context).relation).toBe(relation)
  })

  it('says the stated time in the record’s own', () => {
    const context = { timezone: 'America/Chicago', day: WINTER }
    expect(compareTimes(recorded('8 p.m.'), stated('8 p.m. GMT'), context).note).toBe(
      '2 p.m. in the record’s time',
    )
  })
})
