import type { Article, FactRecord, NameMention } from '../model.ts'
import { compileNames } from '../names/compile.ts'
import { findInSentence } from '../names/find.ts'

/**
 * For each sentence of the article, by its index: the people, places and groups of the record
 * that it names, in order. Two mentions share a span where a place is also a group's alias.
 * A title alone ("the mayor") counts when it fits one person; a given name alone never does.
 */
export function findNames(
  article: Article,
  record: FactRecord,
): readonly (readonly NameMention[])[] {
  const names = compileNames(record)
  const full = new Map<string, string>()
  return article.sentences.map((sentence) => findInSentence(sentence.text, names, full))
}
