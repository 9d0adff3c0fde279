import { excerpt } from '../../src/articles/position.ts'
import { readArticle } from '../../src/articles/read.ts'
import { loadReaders, type Readers } from '../../src/articles/readers.ts'
import type { Article, Sentence } from '../../src/model.ts'

/** Readers of every format. */
export const readers: Readers = await loadReaders([
  { file: 'a.mdx', text: '' },
  { file: 'a.html', text: '' },
  { file: 'a.md', text: '+++\n+++\n' },
])

/** Read a text as the article of a file of that name. */
export function readAs(file: string, text: string) {
  return readArticle({ file, text }, { readers })
}

/** "0 title: Council votes" of every sentence. */
export function shownAs(file: string, text: string): readonly string[] {
  const sentences = readAs(file, text).article?.sentences ?? []
  return sentences.map((one) => `${one.paragraph} ${one.where}: ${one.text}`)
}

/** The text of all sentences without white space. */
export function squeezedText(article: Article | undefined): string {
  return squeezed(article?.sentences.map(({ text }) => text).join('') ?? '')
}

export function squeezed(text: string): string {
  return text.replace(/[\s\u2060\u00A0]+/gu, '')
}

/** The file's own words for some of an article. */
export function sourceOf(article: Article | undefined, words: string): string | undefined {
  for (const sentence of article?.sentences ?? []) {
    const start = sentence.text.indexOf(words)
    if (!article || start < 0) continue
    return excerpt(article, sentence, { start, end: start + words.length }).text
  }
  return undefined
}

/** A reference, an escape, or markup that stands for white space. */
const reference = /^&(?:#\d+|#x[\da-f]+|[a-z]+);?/iu
const space = /^(?:[ \t]*\\?(?:\r\n|\n|\r)|[ \t]|<br\b|\{|\\(?:\n|\r))/u
const escaped = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|u\{[\da-f]+\}|[nt"'\\])|^''|^<q\b/u

/**
 * The units of a sentence for which the file has something else at their places, each with what
 * it has; empty when all is right.
 */
export function misplaced({ text: file }: Article, sentence: Sentence): readonly string[] {
  const { text, offsets } = sentence
  const wrong: string[] = []
  if (offsets.length !== text.length + 1) wrong.push(`${offsets.length} offsets of ${text}`)
  for (let unit = 0; unit < text.length; unit++) {
    const at = offsets[unit] ?? -1
    const own = text.charAt(unit)
    const source = file.slice(at, at + 40)
    const found =
      source.startsWith(own) ||
      source.startsWith(`\\${own}`) ||
      reference.test(source) ||
      escaped.test(source) ||
      (own === ' ' && space.test(source)) ||
      (own === '”' && file.slice(at - 3, at + 1) === '</q>') ||
      // The second half of a character that is one reference.
      (unit > 0 && offsets[unit - 1] === at)
    if (!found)
      wrong.push(`${JSON.stringify(own)} at ${at}: ${JSON.stringify(source.slice(0, 16))}`)
    if (unit > 0 && at < (offsets[unit - 1] ?? 0)) wrong.push(`${at} runs backwards`)
  }
  return wrong
}

/** Markup, which may stand inside a word: "fo</b>ur", "1**,**200", "&amp;", "\\*", "''". */
const markup = /[&<>\\*_~[\](){}`'\u2060]|\s/u

/**
 * The words of a sentence whose place in the file has other words than they are: neither their
 * own, nor theirs with markup; empty when all is right.
 */
export function misquoted(article: Article, sentence: Sentence): readonly string[] {
  return sentence.tokens.flatMap((token) => {
    const place = excerpt(article, sentence, token)
    const exact = place.text === token.text
    const [first, last] = [
      sentence.offsets[token.start] ?? -1,
      sentence.offsets[token.end - 1] ?? -1,
    ]
    // A reference may stand for more than the word: "&ngE;" is two characters.
    let unit = token.end
    while (unit < sentence.text.length && sentence.offsets[unit] === last) unit++
    const next = sentence.offsets[unit] ?? article.text.length
    const fits = place.start === first && place.end > last && place.end <= Math.max(next, last + 1)
    const own = article.text.slice(place.start, place.end) === place.text
    return own && fits && (exact || markup.test(place.text)) ? [] : [`${token.text}: ${place.text}`]
  })
}

/** All that is misplaced or misquoted in an article. */
export function misplacedIn(article: Article | undefined): readonly string[] {
  if (!article) return []
  return article.sentences.flatMap((sentence) => [
    ...misplaced(article, sentence),
    ...misquoted(article, sentence),
  ])
}
