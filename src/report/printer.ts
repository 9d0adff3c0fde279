import type { Excerpt, Result, Span } from '../model.ts'
import { frameOf } from './frame.ts'
import type { Lines } from './lines.ts'
import { linesIn } from './lines-in.ts'
import type { Ink, Paint } from './paint.ts'
import { visible } from './visible.ts'

/** Words places and draws frames, indexing each file's lines once. */
export interface Printer {
  readonly texts: Result['texts']
  readonly paint: Paint
  /** `articles/harlow.md:14:9`; the file alone without a span. */
  place(file: string, span?: Span): string
  /** The lines of a span, each with its number and marks below; none for an unknown file. */
  frame(file: string, span: Span, ink: Ink): readonly string[]
  /** The line an excerpt starts on, from 1. */
  line(excerpt: Excerpt): number
}

/** A printer over the texts of a result. */
export function printerOf(texts: Result['texts'], paint: Paint): Printer {
  const lines = linesIn(texts)
  const linesFor = (file: string) => (texts.has(file) ? lines.of(file) : undefined)
  return {
    texts,
    paint,
    place: (file, span) => {
      const at = span && linesFor(file)?.place(span.start)
      return at ? `${visible(file)}:${at.line}:${at.column}` : visible(file)
    },
    line: ({ file, start }) => lines.of(file).place(start).line,
    frame: (file, span, ink) => {
      const own = linesFor(file)
      return own ? drawFrame(own, span, (marks) => paint(ink, marks), paint) : []
    },
  }
}

function drawFrame(
  lines: Lines,
  span: Span,
  mark: (marks: string) => string,
  paint: Paint,
): readonly string[] {
  const frame = frameOf(lines, span)
  const gutter = Math.max(...frame.map(({ number }) => String(number).length), 4)
  return frame.flatMap(({ number, text, marks }) => [
    `${paint('dim', `${String(number).padStart(gutter)} |`)} ${text}`.trimEnd(),
    `${paint('dim', `${' '.repeat(gutter)} |`)} ${mark(marks)}`,
  ])
}
