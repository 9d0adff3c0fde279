import type { Article, Claim, FactRecord } from '../../model.ts'
import { findNames } from '../../names/in-article.ts'
import { leavesOut, leftOut } from './compare.ts'
import type { AttendeesValue, RecordedAttendees, StatedAttendees } from './value.ts'

// "including", "joined", "among them", "along with": the list is not meant to be whole.
const PARTIAL = /\b(?:includ\w+|join(?:s|ed|ing)?|among|alongside|accompan\w+|along with)\b/iu
// "They were joined by Okoye", "Okoye also attended"
const CONTINUES = /\b(?:joined|also|accompanied|included|too|as well)\b/iu

/**
 * Take back the omissions that the rest of the article makes good. A list that is not closed
 * leaves somebody out only when its sentence has no "including" or "joined" and the article
 * names that person nowhere, in any form; a closed list may go on in the next sentence.
 */
export function whole(
  claims: readonly Claim[],
  article: Article,
  record: FactRecord,
): readonly Claim[] {
  if (!claims.some((claim) => claim.comparison.relation === 'omits')) return claims
  const named = findNames(article, record).map((names) => new Set(names.flatMap(({ ids }) => ids)))
  return claims.map((claim) => revise(claim, article, record, named))
}

function revise(
  claim: Claim,
  article: Article,
  record: FactRecord,
  named: readonly ReadonlySet<string>[],
): Claim {
  const value = claim.link.mention.value
  if (claim.comparison.relation !== 'omits') return claim
  if (!isAttendees(claim.fact.value) || !isAttendees(value)) return claim
  if (claim.fact.value.as !== 'recorded' || value.as !== 'stated') return claim
  const missing = claim.comparison.firm
    ? withoutNext(claim.fact.value, value, claim.link.mention.sentence, article, named)
    : nowhere(claim.fact.value, value, claim.link.mention.sentence, article, named)
  const comparison =
    missing.length === 0
      ? { relation: 'agrees' as const }
      : { ...claim.comparison, note: leavesOut(missing, record) }
  const stated = claim.comparison.stated
  return { ...claim, comparison: stated === undefined ? comparison : { stated, ...comparison } }
}

function nowhere(
  recorded: RecordedAttendees,
  stated: StatedAttendees,
  at: number,
  article: Article,
  named: readonly ReadonlySet<string>[],
): readonly string[] {
  if (PARTIAL.test(article.sentences[at]?.text ?? '')) return []
  return leftOut(recorded, stated).filter((id) => !named.some((ids) => ids.has(id)))
}

function withoutNext(
  recorded: RecordedAttendees,
  stated: StatedAttendees,
  at: number,
  article: Article,
  named: readonly ReadonlySet<string>[],
): readonly string[] {
  const next = article.sentences[at + 1]
  const goesOn = next !== undefined && CONTINUES.test(next.text)
  return leftOut(recorded, stated).filter((id) => !(goesOn && named[at + 1]?.has(id)))
}

function isAttendees(value: unknown): value is AttendeesValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'as' in value &&
    (value.as === 'recorded' || value.as === 'stated')
  )
}
