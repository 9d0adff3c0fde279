import type { DiffWord } from '../../english/word-diff.ts'
import { numberWords, stem, stopWords } from './word-keys.ts'

/** A word of a quotation; offsets are in the text it was read from. */
export interface QuoteWord extends DiffWord {
  readonly start: number
  readonly end: number
  /** What inflection leaves of it: "want" of "wants". */
  readonly stem: string
  /** It carries meaning of its own; "the", "very", "said" do not. "not" does. */
  readonly content: boolean
  /** Behind it something is left out or put in, or the writer’s own words go on. */
  readonly open?: true
}

// "don’t", "800", "long", "%"; hyphens and dashes part words, but for a bound prefix: "re-run"
const WORD =
  /\b(?:re|co|pre|non|anti|semi|multi|inter|sub)-\p{L}+(?:['’ʼ]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*|[%$€£]/giu

// "settlement,", "over?!"; the hyphen of "long-term"
const TAIL = /^(?:[,;:.?!]+|-(?=\p{L}))/u

/** Contractions in full: "don’t" is "do not", "we’re" is "we are". */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^can't$/u, 'can not'],
  [/^cannot$/u, 'can not'],
  [/^won't$/u, 'will not'],
  [/^shan't$/u, 'shall not'],
  [/^(?<verb>\p{L}+)n't$/u, '$<verb> not'],
  [/^(?<subject>\p{L}+)'re$/u, '$<subject> are'],
  [/^(?<subject>\p{L}+)'ve$/u, '$<subject> have'],
  [/^(?<subject>\p{L}+)'ll$/u, '$<subject> will'],
  [/^i'm$/u, 'i am'],
  [/^(?<subject>it|that|there|here|what|who|he|she|where|how)'s$/u, '$<subject> is'],
  [/^let's$/u, 'let us'],
  [/^gonna$/u, 'going to'],
]

// One word in fifty is worth a look at the list.
const CONTRACTED = /'|^(?:cannot|gonna)$/u

/**
 * The words of a quotation, as they are compared: case, punctuation, marks and dashes gone,
 * contractions in full, small numbers in figures, spelling American.
 */
export function quoteWords(text: string): readonly QuoteWord[] {
  const words: QuoteWord[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    // "settlement," and "long-", as they are shown
    const shown = match[0] + (TAIL.exec(text.slice(end, end + 3))?.[0] ?? '')
    for (const [i, key] of keysOf(match[0]).entries()) {
      const content = !stopWords.has(key)
      words.push({ key, stem: stem(key), content, start, end, text: i === 0 ? shown : '' })
    }
  }
  return words
}

function keysOf(word: string): readonly string[] {
  let key = word
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/,(?=\d)|(?<=\p{L})-(?=\p{L})/gu, '')
  if (CONTRACTED.test(key))
    for (const [pattern, full] of CONTRACTIONS) key = key.replace(pattern, full)
  return key.split(' ').map((part) => numberWords.get(part) ?? american(part))
}

/** "neighbourhood" as "neighborhood", "organised" as "organized", "centre" as "center". */
function american(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/(?<=[bdlnpvr])our(?=$|s$|ed$|ing$|hood|able|ite|ful)/u, 'or')
    .replace(/(?<=[a-z]{3})is(?=e$|ed$|es$|ing$|ation)/u, 'iz')
    .replace(/(?<=[nb])tre$/u, 'ter')
}
