import { isFine } from './compare/compare-fact.ts'
import type { Claim, FactRecord } from './model.ts'

/** So much less than the story that an article tells best, and it is a mere likeness. */
const TOLD_BEST = 1 / 5

/** A short record is spoken of when so much of it is. */
const TOLD_SELF = 1 / 4

/**
 * Of several records that an article may be held to, those that it speaks of: with which it agrees
 * on enough facts of events, figures or quotations. All of them when it agrees with none. Measured
 * on ten articles and eleven records: an article agreed with 14 to 38 facts of its own story, and
 * with 2 at most of any other.
 */
export function spokenOf(
  records: readonly FactRecord[],
  claimsOf: (record: FactRecord) => readonly Claim[],
): readonly FactRecord[] {
  if (records.length < 2) return records
  const told = records.map((record) => agreed(claimsOf(record)))
  const most = Math.max(...told)
  if (most === 0) return records
  return records.filter((record, index) => {
    const count = told[index] ?? 0
    const own = record.facts.filter(({ entity }) => entity === undefined).length
    return count > 0 && (count >= most * TOLD_BEST || count >= own * TOLD_SELF)
  })
}

/** Facts that the claims agree with; that two stories share a name says nothing. */
function agreed(claims: readonly Claim[]): number {
  const fine = claims.filter(
    ({ fact, comparison }) =>
      fact.entity === undefined && isFine(comparison) && comparison.relation !== 'unchecked',
  )
  return new Set(fine.map(({ fact }) => fact.id)).size
}
