import type { Span } from '../model.ts'

/** A run of letters or digits, apostrophes inside: `O’Brien`; a possessive ’s stays out. */
export interface NameWord extends Span {
  readonly text: string
  readonly lower: string
  /** Starts with an upper-case letter. */
  readonly capital: boolean
}

// "Mal’tsev", "O'Brien" and "U" of "U.S."; the s of "Ortiz’s" is a word of its own.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/gu

const CAPITAL = /^\p{Lu}/u

/** The words of texts met before: several kinds read each sentence. */
const known = new Map<string, readonly NameWord[]>()

/** Every word of a text, in order; offsets are in the text. */
export function nameWords(text: string): readonly NameWord[] {
  const before = known.get(text)
  if (before) return before
  if (known.size > 1000) known.clear()
  const words: NameWord[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    words.push({
      text: word,
      lower: lowerCase(word),
      capital: CAPITAL.test(word),
      start: match.index,
      end: match.index + word.length,
    })
  }
  known.set(text, words)
  return words
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/gu, "'") : lower
}

/**
 * How the words of a sentence are capitalised: a headline in Title Case or in CAPITALS gives no
 * sign of where a name starts and ends.
 */
export function capitalisation(
  text: string,
  words: readonly NameWord[],
): 'sentence' | 'title' | 'capitals' {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word.text))
  const letters = words.filter((word) => /^\p{L}/u.test(word.text))
  if (letters.length > 1 && letters.every((word) => word.text === word.text.toUpperCase()))
    return 'capitals'
  // A headline has no full stop: "The Dana Ortiz Elementary School closed." is a sentence.
  const last = words.at(-1)
  if (last && text.slice(last.end).startsWith('.')) return 'sentence'
  const capitals = long.filter((word) => word.capital).length
  return long.length >= 4 && capitals / long.length >= 0.75 ? 'title' : 'sentence'
}
