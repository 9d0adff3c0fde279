import type { Kind } from '../kinds/kind.ts'
import { attributionOf } from '../link/attribution.ts'
import type { Article, Claim, Fact, FactRecord, Link } from '../model.ts'
import { compareFact, isFine } from './compare-fact.ts'
import { contextOf } from './context.ts'

/** Every link to a fact with its comparison, as each kind makes it and then revises it. */
export function compare(
  links: readonly Link[],
  article: Article,
  record: FactRecord,
  kinds: readonly Kind[],
): readonly Claim[] {
  const claims = kinds.flatMap((kind) => {
    const claims = links.flatMap((link) => {
      const fact = link.fact
      if (!fact || fact.kind !== kind.name) return []
      return [{ link, ...compareLink(kind, fact, link, article, record) }]
    })
    const revised = kind.whole ? kind.whole(claims, article, record) : claims
    return revised.map((claim) => withAttribution(kind, claim, article))
  })
  return claims.map((claim) =>
    isToldByTime(claim, claims) ? { ...claim, comparison: { relation: 'agrees' } } : claim,
  )
}

/**
 * "Tuesday morning" of what began on Tuesday afternoon: the day is right, and the part of it is told
 * once, by the time that stands in the date.
 */
function isToldByTime({ link, comparison }: Claim, claims: readonly Claim[]): boolean {
  if (comparison.ofPart !== true) return false
  return claims.some(
    (one) =>
      one.fact.kind === 'time' &&
      one.comparison.relation === 'conflicts' &&
      one.link.at.start >= link.at.start &&
      one.link.at.end <= link.at.end,
  )
}

function compareLink(kind: Kind, fact: Fact, link: Link, article: Article, record: FactRecord) {
  const day = article.updated ?? article.published?.day
  const voice = fact.disputed ? voiceOf(link, article) : undefined
  return compareFact(kind, fact, link.mention.value, contextOf(fact, record), {
    ...(day === undefined ? {} : { day }),
    ...(voice === undefined ? {} : { voice }),
  })
}

/** A value that the article gives to somebody: the record need not know what others say. */
function withAttribution(kind: Kind, claim: Claim, article: Article): Claim {
  const { fact, comparison, link } = claim
  if (isFine(comparison) || fact.disputed) return claim
  if (kind.target === 'entity' || kind.target === 'quotation') return claim
  const voice = voiceOf(link, article)
  return voice === undefined ? claim : { ...claim, attributed: voice }
}

function voiceOf({ mention }: Link, article: Article): string | undefined {
  const sentence = article.sentences[mention.sentence]
  return sentence && attributionOf(sentence, mention)?.voice
}
