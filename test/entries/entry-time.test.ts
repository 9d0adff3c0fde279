import { expect, test } from 'vitest'
import { entryTime } from '../../src/entries/entry-time.ts'

test.each([
  ['14:05', '14:05', 845],
  ['2.45pm', '2.45pm', 885],
  ['2.45pm: The doors open', '2.45pm', 885],
  ['3:40 p.m. EDT', '3:40 p.m.', 940],
  ['3:40 p.m. The doors open', '3:40 p.m.', 940],
  ['7 p.m. – Doors open', '7 p.m.', 1140],
  ['Updated 14:05', '14:05', 845],
  ['Updated at 14.05 GMT', '14.05', 845],
  ['Last updated: 09:10', '09:10', 550],
  ['[14:05] The doors open', '14:05', 845],
  ['Mon 9 Mar 2026 14.05 GMT', '14.05', 845],
  ['March 9, 2026, 2:05 p.m.', '2:05 p.m.', 845],
  ['2026-03-09 14:05 The doors open', '14:05', 845],
  ['12.10am', '12.10am', 10],
  ['00:10 “We are tired”', '00:10', 10],
])('%s opens an entry', (text, time, minutes) => {
  expect(entryTime(text)).toMatchObject({ time, minutes })
})

test.each([
  'At 7 p.m. the doors open',
  '2:45 p.m. was late for a lunch',
  '10:30–11:00 Registration',
  '10:30 - 11:00 Registration',
  '2.45 Percent of the budget',
  '14.05 million people',
  '10.10 Definitions',
  '25:10 The doors open',
  '14 p.m.',
  'The doors open at 14:05',
  '9 March 2026',
  'Updated',
])('%s opens none', (text) => {
  expect(entryTime(text)).toBeUndefined()
})

test('the head ends behind the zone', () => {
  expect(entryTime('Updated 14:05 GMT: The doors open')?.head).toEqual({ start: 0, end: 17 })
})
