import { pattern } from './pattern.ts'
/** A word, number or mark of a text, with its place. Hyphens and apostrophes stand alone. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly type: 'word' | 'number' | 'mark'
  /** White space stands before it. */
  readonly spaced: boolean
}

// "1,234.5", "1.000.000", "2.5", ".5"; then words, then any mark.
const lexeme = pattern(
  /(?<number>\d+(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?|(?<![\d.])\.\d+)|(?<word>[\p{L}\p{M}]+)|\S/gu,
)

/** Split a text into lexemes. Offsets are UTF-16 units of `text`, end exclusive. */
export function lexemesOf(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = []
  let last = 0
  for (const match of text.matchAll(lexeme)) {
    const start = match.index
    const end = start + match[0].length
    const type = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'mark'
    lexemes.push({ start, end, lower: match[0].toLowerCase(), type, spaced: start > last })
    last = end
  }
  return lexemes
}

const hyphens = new Set(['-', '‐', '‑', '–', '—'])

/** A hyphen or dash, of whatever length. */
export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && hyphens.has(lexeme.lower)
}

/** The index after a hyphen glued to both sides, or `at` itself: "five-hour", "five hour". */
export function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const next = lexemes[at + 1]
  const glued = isHyphen(lexemes[at]) && !lexemes[at]?.spaced && next && !next.spaced
  return glued ? at + 1 : at
}

/** The index after `words` when they stand at `at`, hyphens between them or not. */
export function matchWords(
  lexemes: readonly Lexeme[],
  at: number,
  words: readonly string[],
): number | undefined {
  let index = at
  for (const [position, word] of words.entries()) {
    if (position > 0) index = skipHyphen(lexemes, index)
    if (lexemes[index]?.lower !== word) return undefined
    index += 1
  }
  return index
}
