import type { Mention } from './model.ts'

/**
 * Settles overlaps: of values of different kinds on the same words the longer one stays, of
 * equal ones the first kind. People may be named inside a longer value and stay.
 * "late Thursday night" is a date and a time of day: neither excludes the other.
 */
export function resolve(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => !mentions.some((other) => excludes(other, mention)))
}

function excludes(other: Mention, mention: Mention): boolean {
  if (other === mention || other.sentence !== mention.sentence) return false
  if (other.kind !== 'duration' && mention.kind !== 'duration') return false
  if (other.kind === mention.kind || other.kind === 'attendees') return false
  const overlap = other.start < mention.end && mention.start < other.end
  return overlap && other.end - other.start > mention.end - mention.start
}
