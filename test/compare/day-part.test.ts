import { expect, test } from 'vitest'
import { withPart } from '../../src/compare/day-part.ts'
import type { DayPart } from '../../src/english/calendar.ts'
import { readTime } from '../../src/kinds/time/read.ts'

const parts: readonly (readonly [starts: string, part: DayPart, note: string | undefined])[] = [
  ['2:37 p.m.', 'early', 'it began at 2:37 p.m.'],
  ['2:37 p.m.', 'afternoon', undefined],
  ['12:30 p.m.', 'morning', undefined],
  ['in the afternoon', 'morning', 'it began between noon and 6 p.m.'],
  ['in the afternoon', 'afternoon', undefined],
  ['in the afternoon', 'evening', undefined],
  ['late in the evening', 'morning', 'it began between 8 p.m. and 1 a.m.'],
  ['late in the evening', 'night', undefined],
  ['at night', 'early', undefined],
  ['at night', 'morning', undefined],
  ['at night', 'afternoon', 'it began between 7 p.m. and 6 a.m.'],
  ['before noon', 'evening', undefined],
]

test.each(parts)('begun %s, dated in the %s', (starts, part, note) => {
  const recorded = readTime(starts).values[0]?.value
  const day = { relation: 'agrees' } as const
  const found = withPart(day, { grain: 'day', part }, recorded)
  expect(found).toEqual(note === undefined ? day : { relation: 'conflicts', ofPart: true, note })
})
