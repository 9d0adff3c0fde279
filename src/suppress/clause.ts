import type { Span } from '../model.ts'
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
  const reason = colon < 0 ? '' : text.slice(colon + 1)
  return { targets, reason: reason.replace(/\s+/gu, ' ').trim() }
}
