import type { Result, Span } from '../model.ts'
import { type Lines, linesOf, type Place } from './lines.ts'

/** A span in lines and columns from 1, its end exclusive. */
export interface Range {
  readonly start: Place
  readonly end: Place
}

/** Lines and places in the files of a result; each file is indexed once. */
export interface LinesIn {
  of(file: string): Lines
  range(file: string, span: Span): Range
}

/** The lines of every file of a result; of a file without a text, one empty line. */
export function linesIn(texts: Result['texts']): LinesIn {
  const indexed = new Map<string, Lines>()
  const of = (file: string): Lines => {
    const lines = indexed.get(file) ?? linesOf(texts.get(file) ?? '')
    indexed.set(file, lines)
    return lines
  }
  const range = (file: string, { start, end }: Span): Range => {
    const lines = of(file)
    return { start: lines.place(start), end: lines.place(end) }
  }
  return { of, range }
}
