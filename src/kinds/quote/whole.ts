import type { Article, Claim, Fact, FactRecord } from '../../model.ts'
import { comparisonOf, differencesOf } from './compare.ts'
import type { Rated } from './relate.ts'
import { leaning } from './tie.ts'
import { isRecorded, isStated, type RecordedQuote, type StatedQuote } from './value.ts'

/**
 * Points each difference at the words that differ: a quotation may be long and right but there. Its
 * other sentences are held against the record one by one, each against the quotation it is likest.
 */
export function whole(
  claims: readonly Claim[],
  article: Article,
  record: FactRecord,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    const [recorded, stated] = [claim.fact.value, claim.link.mention.value]
    if (claim.comparison.relation !== 'differs') return [claim]
    if (!isRecorded(recorded) || !isStated(stated)) return [claim]
    const [first, ...more] = differencesOf(recorded, stated, record)
    if (!first) return [claim]
    const own = { fact: claim.fact, recorded }
    const others = likest([
      ...more.map((difference) => ({ ...own, difference })),
      ...ofOthers(claim.fact, stated, record),
    ]).filter(({ difference }) => difference.piece !== first.piece)
    const told = others.flatMap((other): readonly Claim[] => {
      const comparison = comparisonOf(other.difference, other.recorded)
      if (comparison.relation !== 'differs') return []
      const link = { ...claim.link, ...leaning(other.fact, other.recorded, stated, record) }
      return [pointed({ link, fact: other.fact, comparison }, other.difference, article)]
    })
    return [pointed(claim, first, article), ...told]
  })
}

/** A sentence of a quotation in other words than those of a recorded one. */
interface Parted {
  readonly fact: Fact
  readonly recorded: RecordedQuote
  readonly difference: Rated
}

function ofOthers(fact: Fact, stated: StatedQuote, record: FactRecord): readonly Parted[] {
  return record.facts.flatMap((other) => {
    const recorded = other.value
    if (other === fact || !isRecorded(recorded)) return []
    return differencesOf(recorded, stated, record).map((difference) => ({
      fact: other,
      recorded,
      difference,
    }))
  })
}

/** Of each sentence the recorded words that it is likest. */
function likest(parted: readonly Parted[]): readonly Parted[] {
  const sorted = parted.toSorted((a, b) => b.difference.likeness - a.difference.likeness)
  return sorted.filter(
    (one, at) => sorted.findIndex((o) => o.difference.piece === one.difference.piece) === at,
  )
}

function pointed(claim: Claim, { written }: Rated, article: Article): Claim {
  const [first, last] = [written[0], written.at(-1)]
  if (!first || !last) return claim
  const text = article.text.slice(first.start, last.end)
  const at = { file: article.file, start: first.start, end: last.end, text }
  const comparison = { ...claim.comparison, stated: text }
  return { ...claim, link: { ...claim.link, at }, comparison }
}
