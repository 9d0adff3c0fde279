import { expect, test } from 'vitest'
import { lexemesOf } from '../../src/english/lexemes.ts'
import { readNumeral, stepOf } from '../../src/english/numerals.ts'

function read(text: string, options = {}) {
  const lexemes = lexemesOf(text)
  const numeral = readNumeral(lexemes, 0, options)
  return numeral && [numeral.value, numeral.step, lexemes[numeral.end - 1]?.end]
}

test.each([
  ['4', 4, 1],
  ['800', 800, 100],
  ['1,234', 1234, 1],
  ['1,234.5', 1234.5, 0.1],
  ['1.000.000', 1e6, 1e6],
  ['2.75', 2.75, 0.01],
  ['four', 4, 1],
  ['twenty', 20, 10],
  ['twenty-one', 21, 1],
  ['twenty one', 21, 1],
  ['a hundred', 100, 100],
  ['a hundred and five', 105, 1],
  ['one hundred five', 105, 1],
  ['two hundred and forty', 240, 10],
  ['two thousand three hundred', 2300, 100],
  ['three hundred thousand', 300000, 100000],
  ['one million two hundred thousand', 1.2e6, 1e5],
  ['half a million', 5e5, 5e5],
  ['half a dozen', 6, 6],
  ['half-a-dozen', 6, 6],
  ['a dozen', 12, 6],
  ['two dozen', 24, 12],
  ['2 million', 2e6, 1e6],
  ['1.5 million', 1.5e6, 1e5],
  ['two and a half', 2.5, 0.5],
  ['two-and-a-half', 2.5, 0.5],
  ['one and a half million', 1.5e6, 5e5],
  ['one and three quarters', 1.75, 0.25],
  ['2½', 2.5, 0.5],
  ['2 ½', 2.5, 0.5],
  ['1 1/2', 1.5, 0.5],
])('%s is %d in steps of %d', (text, value, step) => {
  expect(read(text)).toEqual([value, expect.closeTo(step, 9), text.length])
})

test.each([
  // What is read, and what is left: two numbers in a row are two.
  ['one two', 1, 'one'],
  ['one and two', 1, 'one'],
  ['twenty eleven', 20, 'twenty'],
  ['five hundred hundred', 500, 'five hundred'],
  ['two and three', 2, 'two'],
  ['a hundred and counting', 100, 'a hundred'],
])('%s reads %d from `%s`', (text, value, part) => {
  expect(read(text)?.[0]).toBe(value)
  expect(read(text)?.[2]).toBe(part.length)
})

test.each(['a', 'an', 'half', 'hundred', 'first', 'and', '', 'about 5'])('%s is none', (text) => {
  expect(read(text)).toBeUndefined()
})

test('letters scale digits only when asked for', () => {
  expect(read('1.3m')?.[0]).toBe(1.3)
  expect(read('1.3m', { letters: true })?.[0]).toBeCloseTo(1.3e6)
  expect(read('20k', { letters: true })?.[0]).toBe(20000)
  expect(read('2 m', { letters: true })?.[0]).toBe(2)
})

test.each([
  [0, 1],
  [7, 1],
  [30, 10],
  [1050, 10],
  [2e6, 1e6],
])('the step of %d is %d', (value, step) => {
  expect(stepOf(value)).toBe(step)
})
