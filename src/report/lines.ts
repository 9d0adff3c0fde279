/** A place as editors count: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One line of a text, without its end. `start` is the offset of its first unit. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** The lines of one text. */
export interface Lines {
  readonly count: number
  /** The place of an offset; an offset behind the text is its end. */
  place(offset: number): Place
  /** The line of that number, from 1; an empty line behind the last. */
  line(number: number): Line
}

const byteOrderMark = '\uFEFF'

/**
 * Index a text by line. LF, CRLF and a lone CR end a line; U+2028 and form feed do not, as in
 * editors. A byte order mark takes no column.
 */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text)
  const first = text.startsWith(byteOrderMark) ? 1 : 0
  const line = (number: number): Line => {
    const start = starts[number - 1] ?? text.length
    const next = starts[number] ?? text.length
    const from = number === 1 ? first : start
    return { text: text.slice(from, next).replace(/[\r\n]+$/u, ''), start: from }
  }
  const place = (offset: number): Place => {
    const at = Math.min(Math.max(offset, 0), text.length)
    const number = lineAt(starts, at)
    return { line: number, column: Math.max(at - line(number).start, 0) + 1 }
  }
  return { count: starts.length, place, line }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // The LF of a CRLF ends the line; its CR does not.
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The number of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
