import { describe, expect, test } from 'vitest'
import { civilDay } from '../../src/english/civil-day.ts'
import { isBeforeNews } from '../../src/link/other-time.ts'
import { recordOf } from './events.ts'

describe('isBeforeNews', () => {
  const day = (text: string) => {
    const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number)
    return civilDay(year, month, dayOfMonth) ?? 0
  }
  test.each([
    ['May of a verdict of the day before', 'month', '2026-05-01', '2026-05-31', '2026-06-24', true],
    ['May in an article before it', 'month', '2026-05-01', '2026-05-31', '2026-06-09', true],
    ['June of it', 'month', '2026-06-01', '2026-06-30', '2026-06-24', false],
    ['May, told weeks later', 'month', '2026-05-01', '2026-05-31', '2026-07-20', false],
    ['the day before it', 'day', '2026-06-22', '2026-06-22', '2026-06-24', false],
  ] as const)('%s', (_, grain, from, to, published, expected) => {
    const stated = { grain, from: day(from), to: day(to) }
    const event = recordOf({
      verdict: { when: { grain: 'day', from: day('2026-06-23'), to: day('2026-06-23') } },
    }).events.get('verdict')
    expect(event && isBeforeNews(stated, event, day(published))).toBe(expected)
  })
})
