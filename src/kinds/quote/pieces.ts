import { excerpt } from '../../articles/position.ts'
import type { Article } from '../../model.ts'
import { inside, type Quotation } from './quotations.ts'
import type { Piece } from './value.ts'
import { type QuoteWord, quoteWords } from './words.ts'

// "…", "...", ". . .", "[sic]", "[the council]": something is left out or put in
const BREAK = /…|\.\s?\.(?:\s?\.){1,4}|\[[^\]]{0,80}\]/gu

/** The words of a quotation in pieces, with their places in the file. */
export function piecesOf(quotation: Quotation, article: Article): readonly Piece[] {
  return quotation.flatMap((part) => {
    const { start, end } = inside(part)
    const { sentence } = part
    return splitWords(sentence.text.slice(start, end)).map((piece) =>
      piece.map((word) => {
        const span = { start: start + word.start, end: start + word.end }
        const place = excerpt(article, sentence, span)
        return { ...word, start: place.start, end: place.end }
      }),
    )
  })
}

/** The words of a text, split where something is left out or put in. */
export function splitWords(text: string): readonly Piece[] {
  const words = quoteWords(text)
  const breaks = [...text.matchAll(BREAK)]
  if (breaks.length === 0) return words.length > 0 ? [words] : []
  const pieces: QuoteWord[][] = [[]]
  let next = 0
  for (const word of words) {
    while (breaks[next] && (breaks[next]?.index ?? 0) < word.start) {
      pieces.push([])
      next++
    }
    const before = breaks[next - 1]
    const isPutIn = before && word.start < before.index + before[0].length
    if (!isPutIn) pieces.at(-1)?.push(word)
  }
  return pieces.filter((piece) => piece.length > 0)
}
