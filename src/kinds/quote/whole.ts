import type { Article, Claim, FactRecord } from '../../model.ts'
import { differenceOf } from './compare.ts'
import { isRecorded, isStated } from './value.ts'

/** Points each difference at the words that differ: a quotation may be long and right but there. */
export function whole(
  claims: readonly Claim[],
  article: Article,
  record: FactRecord,
): readonly Claim[] {
  return claims.map((claim) => {
    const [recorded, stated] = [claim.fact.value, claim.link.mention.value]
    if (claim.comparison.relation !== 'differs') return claim
    if (!isRecorded(recorded) || !isStated(stated)) return claim
    const words = differenceOf(recorded, stated, record)?.written
    const [first, last] = [words?.[0], words?.at(-1)]
    if (!first || !last) return claim
    const { start } = first
    const { end } = last
    const text = article.text.slice(start, end)
    const link = { ...claim.link, at: { file: article.file, start, end, text } }
    return { ...claim, link, comparison: { ...claim.comparison, stated: text } }
  })
}
