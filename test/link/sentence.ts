import { readArticle } from '../../src/articles/read.ts'
import type { Sentence } from '../../src/model.ts'

/** The first sentence of a text, read as a plain article. */
export function sentenceOf(text: string): Sentence {
  const sentence = readArticle({ file: 'article.txt', text }).article?.sentences[0]
  if (!sentence) throw new Error(`no sentence in ${text}`)
  return sentence
}
