import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDurations } from '../../src/english/durations.ts'

function found(text: string): readonly string[] {
  return readDurations(text).map(({ start, end }) => text.slice(start, end))
}

test('several lengths in one sentence stay apart', () => {
  expect(
    found('The first session lasted less than 2 hours, the second more than 4 days or so.'),
  ).toEqual(['less than 2 hours', 'more than 4 days or so'])
  expect(
    found('The wait was cut from two hours to three minutes, after a delay of six days.'),
  ).toEqual(['two hours', 'three minutes', 'six days'])
  expect(found('The term was extended from two years to four years.')).toEqual([
    'two years',
    'four years',
  ])
})

test('steps follow the scale of the unit', () => {
  const step = (text: string) => readDurations(text)[0]?.amount.step
  expect(step('4 hours')).toBe(3600)
  expect(step('30 minutes')).toBe(600)
  expect(step('45 minutes')).toBe(300)
  expect(step('47 minutes')).toBe(60)
  expect(step('48 hours')).toBe(24 * 3600)
  expect(step('2.5 hours')).toBe(1800)
  expect(step('an hour and a quarter')).toBe(900)
})

test('only lengths of several units are precise', () => {
  const precise = (text: string) => readDurations(text)[0]?.amount.precise
  expect(precise('3 hours 40 minutes')).toBe(true)
  expect(precise('3:40 h')).toBe(true)
  expect(precise('220 minutes')).toBe(false)
  expect(precise('three and a half hours')).toBe(false)
})

test('any text is read, and spans are in order and apart', () => {
  const word = fc.constantFrom(
    ...'two 3 half a an and hour hours h 1:30 - , ½ between to or about more than least day s 5/6'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end, amount } of readDurations(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(amount.number).toBeGreaterThanOrEqual(0)
        last = end
      }
    }),
    { seed: 4, numRuns: 500 },
  )
})

test.each([
  'two ',
  'a hundred and ',
  '1,111,',
  'half an hour and ',
  'more than ',
  '1',
  'an hour, ',
])(
  'a long run of `%s` is read in one pass',
  (part) => {
    const text = `${part.repeat(20_000)} hours`
    const start = performance.now()
    readDurations(text)
    // Milliseconds when idle; a look at every pair would take minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  },
  20_000,
)
