import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/report/frame.ts'
import { linesOf } from '../../src/report/lines.ts'

/** The frame of the first such words, as text over marks. */
function draw(text: string, words: string): string[] {
  const start = text.indexOf(words)
  const frame = frameOf(linesOf(text), { start, end: start + words.length })
  return frame.flatMap((line) => [`${line.number} ${line.text}`, `${line.number} ${line.marks}`])
}

describe('the frame of some words', () => {
  it.each<[string, string, string, string[]]>([
    [
      'on one line',
      'a\nIt took two hours.',
      'two hours',
      ['2 It took two hours.', '2         ^^^^^^^^^'],
    ],
    ['a tab counts one column', '\ttwo', 'two', ['1  two', '1  ^^^']],
    ['wide letters take two', '会議 two', 'two', ['1 会議 two', '1      ^^^']],
    ['so do emoji', '😀 two 😀', 'two', ['1 😀 two 😀', '1    ^^^']],
    ['combining marks take none', 'cafe\u0301 two', 'two', ['1 cafe\u0301 two', '1      ^^^']],
    [
      'controls are shown, and shift the marks',
      '\u202Etwo',
      'two',
      ['1 <U+202E>two', '1         ^^^'],
    ],
    [
      'over a line end',
      'so two\r\nhours on',
      'two\r\nhours',
      ['1 so two', '1    ^^^', '2 hours on', '2 ^^^^^'],
    ],
    [
      'indented below',
      'who:\n    - a\n    - b\n',
      '- a\n    - b',
      ['2     - a', '2     ^^^', '3     - b', '3     ^^^'],
    ],
  ])('%s', (_name, text, words, expected) => {
    expect(draw(text, words)).toEqual(expected)
  })

  it('marks a place without words by one sign', () => {
    const frame = frameOf(linesOf('abc'), { start: 3, end: 3 })
    expect(frame).toEqual([{ number: 1, text: 'abc', marks: '   ^' }])
  })

  it('shows the first six lines of a long span', () => {
    expect(frameOf(linesOf('a\n'.repeat(50)), { start: 0, end: 99 })).toHaveLength(6)
  })
})

describe('a long line is cut around the words', () => {
  const long = (before: number, after: number) =>
    `${'word '.repeat(before)}THE WORDS${' word'.repeat(after)}`
  it.each<[string, string]>([
    ['at its start', long(0, 300)],
    ['in its middle', long(300, 300)],
    ['at its end', long(300, 0)],
    ['just too long', long(5, 16)],
  ])('%s', (_name, text) => {
    const [line = '', marks = ''] = draw(text, 'THE WORDS')
    expect(line.length).toBeLessThan(110)
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('THE WORDS')
    expect(line).toMatch(/^1 (?:… )?(?:word |THE)/u)
    expect(line).toMatch(/(?: word|WORDS)(?: …)?$/u)
  })

  it('never through a surrogate pair', () => {
    for (let shift = 0; shift < 4; shift++) {
      const [line = ''] = draw(`${'x'.repeat(shift)}${'😀'.repeat(80)}two${'😀'.repeat(80)}`, 'two')
      expect(line).not.toContain('<U+D')
    }
  })

  it('when the words themselves are too long', () => {
    const [line = '', marks = ''] = draw(`so ${'name, '.repeat(90)}end`, 'name, '.repeat(90))
    expect(line.length).toBeLessThan(110)
    expect(marks.length).toBeLessThanOrEqual(line.length)
  })
})
