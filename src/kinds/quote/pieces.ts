import { excerpt } from '../../articles/position.ts'
import type { Article } from '../../model.ts'
import { inside, type Quotation } from './quotations.ts'
import type { Piece } from './value.ts'
import { type QuoteWord, quoteWords } from './words.ts'

// "…", "...", ". . .", "[sic]", "[the council]", "(the council)": something is left out or put in.
// Wire services without square brackets gloss in round ones; nobody speaks in either.
const BREAK = /…|\.\s?\.(?:\s?\.){1,4}|\[[^\]]{0,80}\]|\([^)]{0,80}\)/gu

// "the heart of the” neighborhood": no mark of the writer’s stands between
const GOES_ON = /^[\p{L}\p{N}]\S\s\p{Ll}/u

/** The words of a quotation in pieces, with their places in the file. */
export function piecesOf(quotation: Quotation, article: Article): readonly Piece[] {
  return quotation.flatMap((part) => {
    const { start, end } = inside(part)
    const { sentence } = part
    const goesOn = GOES_ON.test(sentence.text.slice(part.end - 2))
    return splitWords(sentence.text.slice(start, end))
      .flatMap(sentencesOf)
      .map((piece) =>
        piece.map((word) => {
          const span = { start: start + word.start, end: start + word.end }
          const place = excerpt(article, sentence, span)
          const open = goesOn && span.end >= end - 1 ? { open: true as const } : {}
          return { ...word, ...open, start: place.start, end: place.end }
        }),
      )
  })
}

// "foolish." and not "U.S." or "Mr."
const FULL_STOP = /(?:\p{Ll}{3}|\d\p{L}?|\p{Ll}{2}[’']\p{Ll}+)[.?!]+$/u
/** "Yes. We did.": shorter sentences stay with the next one, they are like too many others. */
const SHORTEST = 4

/** Each sentence of a piece may be right or wrong by itself. */
function sentencesOf(piece: Piece): readonly Piece[] {
  const sentences: QuoteWord[][] = [[]]
  for (const [at, word] of piece.entries()) {
    const before = piece[at - 1]?.text ?? ''
    const long = (sentences.at(-1)?.length ?? 0) >= SHORTEST
    const rest = piece.length - at >= SHORTEST
    if (long && rest && FULL_STOP.test(before) && /^\p{Lu}/u.test(word.text)) sentences.push([])
    sentences.at(-1)?.push(word)
  }
  return sentences
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
      leaveOpen(pieces.at(-1))
      pieces.push([])
      next++
    }
    const before = breaks[next - 1]
    const isInserted = before && word.start < before.index + before[0].length
    if (!isInserted) pieces.at(-1)?.push(word)
  }
  if (next < breaks.length) leaveOpen(pieces.at(-1))
  return pieces.filter((piece) => piece.length > 0)
}

function leaveOpen(piece: QuoteWord[] | undefined): void {
  const last = piece?.pop()
  if (last) piece?.push({ ...last, open: true })
}
