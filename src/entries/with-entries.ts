import type { Article, Entry, Sentence } from '../model.ts'
import { type EntryTime, entryTime } from './entry-time.ts'
import { orderOf } from './order.ts'

/** Two times may open paragraphs of any article. */
const fewest = 3

/**
 * A live article with its entries, each sentence with its own; any other article as it was. An
 * entry opens with a heading or a paragraph that opens with a time; there are at least three, in
 * order either way. What comes before the first is the lead.
 */
export function withEntries(article: Article): Article {
  const found = entryHeads(article.sentences)
  const order = found.length < fewest ? undefined : orderOf(found.map(({ stated }) => stated))
  if (!order) return article
  let entry = -1
  const sentences = article.sentences.map((sentence) => {
    if (found[entry + 1]?.sentence === sentence.index) entry++
    return entry < 0 ? sentence : { ...sentence, entry }
  })
  const entries = found.map(({ sentence, stated }): Entry => {
    const { time, head } = stated
    return { time, sentence, head }
  })
  return { ...article, sentences, entries, newest: order === 'oldest-first' ? entry : 0 }
}

interface Head {
  readonly sentence: number
  readonly stated: EntryTime
}

function entryHeads(sentences: readonly Sentence[]): readonly Head[] {
  return sentences.flatMap(({ index, paragraph, where, text }, at) => {
    const opens = sentences[at - 1]?.paragraph !== paragraph
    if (!opens || (where !== 'heading' && where !== 'body')) return []
    const stated = entryTime(text)
    return stated ? [{ sentence: index, stated }] : []
  })
}
