import type { Excerpt, Result, Span } from '../model.ts'
import { linesIn } from './lines-in.ts'

/** Words places with lines, columns and offsets. */
export type Placer = ReturnType<typeof placer>

/** Turns excerpts into places with lines; each file is indexed once. */
export function placer(texts: Result['texts']) {
  const lines = linesIn(texts)
  const point = (file: string, offset: number) => ({ ...lines.of(file).place(offset), offset })
  const span = (file: string, { start, end }: Span) => ({
    start: point(file, start),
    end: point(file, end),
  })
  return Object.assign(
    ({ file, text, ...ends }: Excerpt) => ({ file, text, ...span(file, ends) }),
    { span, texts },
  )
}
