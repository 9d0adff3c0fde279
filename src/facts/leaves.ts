import type { Span } from '../model.ts'
import { escapeStep, type RecordDocument } from './document.ts'
import { isMapping } from './mapping.ts'

/** A value that holds no others, where it is written. */
export interface Leaf {
  readonly value: unknown
  readonly span: Span
}

/** Every leaf of a record, in the order of the file; what an alias stands for, once. */
export function leavesOf(document: RecordDocument): readonly Leaf[] {
  const leaves = new Map<number, Leaf>()
  const walk = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, `${pointer}/${index}`)
    } else if (isMapping(value)) {
      for (const [key, item] of Object.entries(value)) walk(item, `${pointer}/${escapeStep(key)}`)
    } else {
      const span = document.places.get(pointer)?.value
      if (span && span.end > span.start) leaves.set(span.start, { value, span })
    }
  }
  walk(document.value, '')
  return [...leaves.values()].sort((a, b) => a.span.start - b.span.start)
}
