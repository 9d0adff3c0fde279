import type { Excerpt, Problem, Span, TextFile } from '../model.ts'
import type { Path } from './mapping.ts'

/** Where a value stands, and its key where it has one. */
export interface Place {
  readonly key?: Span
  readonly value: Span
}

/** A record as plain data, with the place of every value by its JSON pointer. */
export interface RecordDocument extends TextFile {
  readonly value: unknown
  readonly places: ReadonlyMap<string, Place>
}

/** The JSON pointer (RFC 6901) of a path. */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join('')
}

/** One step of a JSON pointer. */
export function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The span of the value at a path, or of the nearest value around it; of the key if empty. */
export function spanAt(document: RecordDocument, path: Path): Span | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = document.places.get(pointerTo(path.slice(0, length)))
    if (place) return place.value.end > place.value.start ? place.value : (place.key ?? place.value)
  }
  return undefined
}

/** The span of the key at a path; undefined for an item of a list. */
export function keySpanAt(document: RecordDocument, path: Path): Span | undefined {
  return document.places.get(pointerTo(path))?.key
}

/** The file's own words at a span; the whole file without one. */
export function excerptAt({ file, text }: TextFile, span: Span | undefined): Excerpt {
  const { start, end } = span ?? { start: 0, end: text.length }
  return { file, start, end, text: text.slice(start, end) }
}

/** A problem at a span, with help where there is any. */
export function problemAt(
  { file }: TextFile,
  span: Span | undefined,
  message: string,
  help?: string,
): Problem {
  return { file, ...(span ? { span } : {}), message, ...(help ? { help } : {}) }
}
