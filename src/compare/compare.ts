import type { Kind } from '../kinds/kind.ts'
import type { Article, Claim, FactRecord, Link } from '../model.ts'
import { contextOf } from './context.ts'

/** Every link to a fact with its comparison, as each kind makes it and then revises it. */
export function compare(
  links: readonly Link[],
  article: Article,
  record: FactRecord,
  kinds: readonly Kind[],
): readonly Claim[] {
  return kinds.flatMap((kind) => {
    const claims = links.flatMap((link) => {
      const fact = link.fact
      if (!fact || fact.kind !== kind.name) return []
      const comparison = kind.compare(fact.value, link.mention.value, contextOf(fact, record))
      return [{ link, fact, comparison }]
    })
    return kind.whole ? kind.whole(claims, article, record) : claims
  })
}
