import { isFigureValue } from './english/quantity.ts'
import type { Mention } from './model.ts'

/**
 * Settles overlaps: of values of different kinds on the same words the longer one stays, of
 * equal ones the first kind. People may be named inside a longer value and stay.
 * "late Thursday night" is a date and a time of day: neither excludes the other. A number inside a
 * date, a time, an ordinal, an age or a length of time is no figure, but for the length itself.
 */
export function resolve(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => !mentions.some((other) => excludes(other, mention)))
}

const NUMBERS: ReadonlySet<string> = new Set(['date', 'time', 'ordinal', 'duration', 'age'])

function excludes(other: Mention, mention: Mention): boolean {
  if (other === mention || other.sentence !== mention.sentence) return false
  // "five years" may be how long something took, and what a sentence was.
  if (other.kind === 'duration' && isLength(mention)) return false
  const numbers = mention.kind === 'figures' && NUMBERS.has(other.kind)
  if (!numbers && other.kind !== 'duration' && mention.kind !== 'duration') return false
  if (other.kind === mention.kind || other.kind === 'attendees' || other.kind === 'quote')
    return false
  const overlap = other.start < mention.end && mention.start < other.end
  const longer = other.end - other.start - (mention.end - mention.start)
  return overlap && (longer > 0 || (numbers && longer === 0))
}

/** A figure that is a length of time. */
function isLength({ kind, value }: Mention): boolean {
  if (kind !== 'figures' || !isFigureValue(value) || value.figure.form === 'score') return false
  return value.figure.readings[0]?.dimension === 'time'
}
