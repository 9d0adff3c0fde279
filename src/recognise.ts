import type { Kind } from './kinds/kind.ts'
import type { Article, FactRecord, Mention, NameMention } from './model.ts'

/** Every value that a kind reads in the article, in text order, overlaps included. */
export function recognise(
  article: Article,
  names: readonly (readonly NameMention[])[],
  record: FactRecord,
  kinds: readonly Kind[],
): readonly Mention[] {
  const published = article.published?.day
  return article.sentences.flatMap((sentence) => {
    const context = {
      article,
      ...(published === undefined ? {} : { published }),
      names: names[sentence.index] ?? [],
      record,
    }
    return kinds
      .flatMap((kind) =>
        kind.recognise(sentence, context).map((found) => ({
          kind: kind.name,
          sentence: sentence.index,
          text: sentence.text.slice(found.start, found.end),
          start: found.start,
          end: found.end,
          value: found.value,
          ...(found.at ? { at: found.at } : {}),
        })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
  })
}
