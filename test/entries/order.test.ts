import { expect, test } from 'vitest'
import { entryTime } from '../../src/entries/entry-time.ts'
import { orderOf } from '../../src/entries/order.ts'

test.each([
  ['14:05 15:10 16:00', 'oldest-first'],
  ['16:00 15:10 14:05', 'newest-first'],
  ['14:05 14:05 14:10', 'oldest-first'],
  ['06:00 20:00 21:30', 'oldest-first'],
  ['22:40 23:50 00:10', 'oldest-first'],
  ['00:10 23:50 22:40', 'newest-first'],
  ['11:50 12:20 1:15', 'oldest-first'],
  ['11pm 12am 1am', 'oldest-first'],
  ['14:05 16:00 15:10', undefined],
  ['14:05 14:05 14:05', undefined],
])('%s is %s', (times, order) => {
  expect(orderOf(times.split(' ').flatMap((time) => entryTime(time) ?? []))).toBe(order)
})
