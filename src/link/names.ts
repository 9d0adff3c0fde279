import type { Article, FactRecord, NameMention } from '../model.ts'

/** Stub. */
export function findNames(
  article: Article,
  _record: FactRecord,
): readonly (readonly NameMention[])[] {
  return article.sentences.map(() => [])
}
