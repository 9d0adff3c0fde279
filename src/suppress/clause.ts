import { reasonToGive, type Span } from '../model.ts'
import type { Target } from './ignore.ts'

/** `duration, date/conflicts: the minutes count the break`, read. */
export interface Clause {
  readonly targets: readonly Target[]
  /** Empty when there is none. */
  readonly reason: string
}

/** How to write one, for messages. */
export const example = 'duration: the minutes count the break'

/**
 * The names before the first colon, parted by commas or white space, and the reason behind it.
 * `text` stands in the file at `at`; without that (a text in quotation marks), each name has the
 * span of the whole.
 */
export function readClause(text: string, whole: Span, at?: number): Clause {
  const colon = text.indexOf(':')
  const names = colon < 0 ? text : text.slice(0, colon)
  const targets = [...names.matchAll(/[^\s,]+/gu)].map(({ 0: name, index }): Target => {
    const start = at === undefined ? whole.start : at + index
    return { name, start, end: at === undefined ? whole.end : start + name.length }
  })
  return { targets, reason: colon < 0 ? '' : reasonIn(text.slice(colon + 1)) }
}

/** A reason on one line; empty for that of a pasted line, which nobody has given yet. */
export function reasonIn(text: string): string {
  const reason = text.replace(/\s+/gu, ' ').trim()
  return reason === reasonToGive ? '' : reason
}
