import type { Span } from '../model.ts'
import type { Line, Lines } from './lines.ts'
import { visible } from './visible.ts'
import { widthOf } from './width.ts'

/** Longer lines are cut around the span. In UTF-16 units. */
const longest = 100

/** Units of a cut line that stay before the span. */
const before = 32

/** A longer span shows its first lines. */
const mostLines = 6

/** A line of a text and the marks below it. */
export interface FrameLine {
  readonly number: number
  readonly text: string
  /** Spaces and `^`, as wide as the words they stand under. */
  readonly marks: string
}

/** The lines of a text that a span touches, each with marks under the span's words. */
export function frameOf(lines: Lines, { start, end }: Span): readonly FrameLine[] {
  const first = lines.place(start).line
  // An end at the very start of a line belongs to the line before.
  const last = Math.max(first, lines.place(Math.max(end - 1, start)).line)
  const shown = Math.min(last, first + mostLines - 1)
  const frame: FrameLine[] = []
  for (let number = first; number <= shown; number++) {
    frame.push({ number, ...frameLine(lines.line(number), { start, end }) })
  }
  return frame
}

function frameLine(line: Line, span: Span): Pick<FrameLine, 'text' | 'marks'> {
  const indent = line.text.length - line.text.trimStart().length
  const from = Math.max(span.start - line.start, span.start < line.start ? indent : 0)
  const to = Math.min(span.end - line.start, line.text.length)
  const window = windowOf(line.text, from, to)
  const slice = (start: number, end: number) =>
    visible(line.text.slice(Math.max(start, window.start), Math.min(end, window.end)))
  const [head, words, tail] = [slice(0, from), slice(from, to), slice(to, line.text.length)]
  const lead = window.start > 0 ? '… ' : ''
  const rest = window.end < line.text.length ? ' …' : ''
  return {
    text: lead + head + words + tail + rest,
    marks: ' '.repeat(widthOf(lead + head)) + '^'.repeat(Math.max(widthOf(words), 1)),
  }
}

/** The part of a line to show; it never begins or ends inside a surrogate pair. */
function windowOf(text: string, from: number, to: number): Span {
  if (text.length <= longest) return { start: 0, end: text.length }
  const wanted = to <= longest - 4 ? 0 : Math.max(from - before, 0)
  const start = Math.min(wanted, Math.max(text.length - longest, 0), from)
  const end = Math.min(start + longest, text.length)
  return {
    start: whole(text, wordStart(text, start, from)),
    end: whole(text, wordEnd(text, end, to)),
  }
}

/** The next word's start, so that a cut line begins with a word. */
function wordStart(text: string, start: number, from: number): number {
  if (start === 0) return 0
  const space = text.indexOf(' ', start)
  return space >= 0 && space < from ? space + 1 : start
}

/** The last word's end, so that a cut line ends with a word. */
function wordEnd(text: string, end: number, to: number): number {
  if (end === text.length) return end
  const space = text.lastIndexOf(' ', end)
  return space >= to ? space : end
}

function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
