import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/report/lines.ts'

describe('the place of an offset', () => {
  it.each<[string, string, number, number, number]>([
    ['the first unit', 'one\ntwo', 0, 1, 1],
    ['the last unit of a line', 'one\ntwo', 2, 1, 3],
    ['the line feed belongs to its line', 'one\ntwo', 3, 1, 4],
    ['the next line', 'one\ntwo', 4, 2, 1],
    ['behind the end of the text', 'one\ntwo', 99, 2, 4],
    ['before its start', 'one\ntwo', -1, 1, 1],
    ['an empty text', '', 0, 1, 1],
    ['behind a final line feed', 'one\n', 4, 2, 1],
    ['CRLF is one line end', 'one\r\ntwo', 5, 2, 1],
    ['the CR of a CRLF does not end the line', 'one\r\ntwo', 4, 1, 5],
    ['a lone CR ends a line', 'one\rtwo', 4, 2, 1],
    ['CR CR LF is two line ends', 'a\r\r\nb', 4, 3, 1],
    ['a line separator does not', 'one\u2028two', 4, 1, 5],
    ['nor a form feed', 'one\ftwo', 4, 1, 5],
    ['nor a next-line control', 'one\u0085two', 4, 1, 5],
    ['columns are UTF-16 units', '😀 two', 3, 1, 4],
    ['a byte order mark takes no column', '\uFEFFone', 1, 1, 1],
    ['a byte order mark in the middle does', 'a\n\uFEFFone', 3, 2, 2],
  ])('%s', (_name, text, offset, line, column) => {
    expect(linesOf(text).place(offset)).toEqual({ line, column })
  })
})

describe('a line', () => {
  it.each<[string, string, number, string, number]>([
    ['without its end', 'one\r\ntwo\n', 1, 'one', 0],
    ['the last, without one', 'one\ntwo', 2, 'two', 4],
    ['without the byte order mark', '\uFEFFone', 1, 'one', 1],
    ['an empty line', 'one\n\ntwo', 2, '', 4],
    ['behind the last', 'one', 9, '', 3],
  ])('%s', (_name, text, number, line, start) => {
    expect(linesOf(text).line(number)).toEqual({ text: line, start })
  })
})
