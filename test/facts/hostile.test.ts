import { expect, test } from 'vitest'
import { readRecord } from '../../src/facts/read.ts'
import { toys } from './toy-kinds.ts'

/** A generator of numbers that gives the same ones each time (Numerical Recipes). */
function garbage(length: number, alphabet: string): string {
  let state = 7
  return Array.from({ length }, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)]
  }).join('')
}

const marks = '{}[]:,-?&*!|>#%@`"\'\n \ta0'
const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))
const lines = Array.from({ length: 12 }, (_, i) => {
  const items = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`))
  return `a${i}: &a${i} [${items.join(', ')}]`
})

const inputs: readonly (readonly [string, string, string])[] = [
  [
    'brackets',
    '['.repeat(100_000),
    'Unexpected depth: more than a hundred levels, one inside the other',
  ],
  [
    'dashes',
    '- '.repeat(100_000),
    'Unexpected depth: more than a hundred levels, one inside the other',
  ],
  [
    'aliases of aliases',
    lines.join('\n'),
    'Unexpected size: more than 200,000 values, aliases unfolded',
  ],
  [
    'more than a record',
    'a'.repeat(1_000_001),
    'Unexpected size of 1,000,001 characters, expected a record of at most 1,000,000',
  ],
  ['zeros', '\0'.repeat(1000), 'Unexpected `'],
]

test.each(inputs)('%s', (_, text, message) => {
  const { record, problems } = readRecord({ file: 'facts.yaml', text }, toys)
  expect(record).toBeUndefined()
  expect(problems.some((problem) => problem.message.startsWith(message))).toBe(true)
})

test.each([
  ['marks', garbage(50_000, marks)],
  ['bytes', garbage(1_000_000, bytes)],
  ['commas', `[${','.repeat(20_000)}`],
  ['unknown keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
])('garbage of %s has at most 101 problems', (_, text) => {
  const { record, problems } = readRecord({ file: 'facts.yaml', text }, toys)
  expect(record).toBeUndefined()
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.length).toBeLessThanOrEqual(101)
  for (const { span } of problems) {
    expect(span?.start ?? 0).toBeGreaterThanOrEqual(0)
    expect(span?.end ?? 0).toBeLessThanOrEqual(text.length)
  }
})

test('beginnings of a record are read without an exception', () => {
  const text =
    'people: {ortiz: {name: Dana Ortiz}}\nevents:\n  m: &m\n    lasted: {value: 4 hours}\n' +
    '    who: {council: [ortiz, "Al Bo"]}\n    parts: {v: *m}\n  __proto__: {constructor: 1}\n'
  for (let end = 0; end <= text.length; end += 7) {
    const { record, problems } = readRecord({ file: 'facts.yaml', text: text.slice(0, end) }, toys)
    expect(record === undefined).toBe(problems.length > 0)
  }
})

test('names of the language are keys like any other', () => {
  const text = 'events: {a: {__proto__: {lasted: 4 hours}, constructor: 1, toString: 2}}'
  const { problems } = readRecord({ file: 'facts.yaml', text }, toys)
  expect(problems.map(({ message }) => message)).toEqual([
    'Unexpected key `__proto__` in an event',
    'Unexpected key `constructor` in an event',
    'Unexpected key `toString` in an event',
  ])
})
