import { name } from '../../../src/kinds/name/index.ts'
import type { Article, Claim, Fact, FactRecord, Link } from '../../../src/model.ts'
import { findNames } from '../../../src/names/in-article.ts'

/** The record with the facts that the kind sees in its people, places and groups. */
export function withNames(record: FactRecord): FactRecord {
  const facts = (['person', 'place', 'group'] as const).flatMap((type) => {
    const section = { person: 'people', place: 'places', group: 'groups' } as const
    return [...record[section[type]].values()].flatMap((named): readonly Fact[] =>
      (name.entity?.({ type, named, roles: [], rolesComplete: false }) ?? []).map(
        ({ key, value }) => ({
          id: `${section[type]}.${named.id}.${key}`,
          kind: 'name',
          entity: named.id,
          key,
          value,
          shown: named.name,
          at: { file: record.file, text: named.name, start: 0, end: 0 },
        }),
      ),
    )
  })
  return { ...record, facts }
}

/** Recognise, tie and compare the names of an article, and revise the claims. */
export function claimsOf(article: Article, record: FactRecord): readonly Claim[] {
  const names = findNames(article, record)
  const claims = article.sentences.flatMap((sentence) => {
    const own = names[sentence.index] ?? []
    return name.recognise(sentence, { article, names: own, record }).flatMap((found) => {
      const { start, end, value } = found
      const text = sentence.text.slice(start, end)
      const mention = { kind: 'name', sentence: sentence.index, text, start, end, value }
      const context = { article, sentence, names: own, record, facts: record.facts }
      const tied = name.tie?.(mention, context)
      if (!tied?.fact) return []
      const at = { file: article.file, text, start, end }
      const link: Link = { mention, at, where: sentence.where, ...tied }
      const comparison = name.compare(tied.fact.value as typeof value, value, { record })
      return [{ link, fact: tied.fact, comparison }]
    })
  })
  return name.whole?.(claims, article, record) ?? claims
}
