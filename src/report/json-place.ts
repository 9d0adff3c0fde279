import type { Excerpt, Result, Span } from '../model.ts'
import { type Lines, linesOf } from './lines.ts'

/** Words places with lines, columns and offsets. */
export type Placer = ReturnType<typeof placer>

/** Turns excerpts into places with lines; each file is indexed once. */
export function placer(texts: Result['texts']) {
  const indexed = new Map<string, Lines>()
  const linesFor = (file: string): Lines => {
    const known = indexed.get(file)
    if (known) return known
    const lines = linesOf(texts.get(file) ?? '')
    indexed.set(file, lines)
    return lines
  }
  const point = (file: string, offset: number) => ({ ...linesFor(file).place(offset), offset })
  const span = (file: string, { start, end }: Span) => ({
    start: point(file, start),
    end: point(file, end),
  })
  return Object.assign(
    ({ file, text, ...ends }: Excerpt) => ({ file, text, ...span(file, ends) }),
    { span },
  )
}
