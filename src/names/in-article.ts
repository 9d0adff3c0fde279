import type { Article, FactRecord, NameMention } from '../model.ts'
import { compileNames } from './compile.ts'
import { findInSentence } from './find.ts'

type ArticleNames = readonly (readonly NameMention[])[]

/** Linking, attendees and quotations ask for the same names. */
const found = new WeakMap<Article, WeakMap<FactRecord, ArticleNames>>()

/**
 * For each sentence of the article, by its index: the people, places and groups of the record
 * that it names, in order. Two mentions share a span where a place is also a group's alias.
 * A title alone ("the mayor") counts when it fits one person; a given name alone never does.
 * Read once per article and record.
 */
export function findNames(article: Article, record: FactRecord): ArticleNames {
  const byRecord = found.get(article) ?? new WeakMap<FactRecord, ArticleNames>()
  found.set(article, byRecord)
  const known = byRecord.get(record)
  if (known) return known
  const names = compileNames(record)
  const full = new Map<string, string>()
  const all = article.sentences.map(({ text }) => findInSentence(text, names, full))
  byRecord.set(record, all)
  return all
}
