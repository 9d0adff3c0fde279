import type { Sentence, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import { occurrencesOf } from './keywords.ts'
import type { Pair } from './pairs.ts'
import { isVerb } from './phrase.ts'

/**
 * "300 members, | 12 of whom were expelled": a part of the members, and all that were expelled. The
 * verb of the figure is said of the part alone, and the whole is counted by none of its words: "40
 * were hurt, 12 of whom …" has "hurt" for the whole.
 */
export function isPredicated({ mention, words, figures }: Pair, sentence: Sentence): boolean {
  const { tokens, text } = sentence
  const before = text.slice(0, mention.start)
  const part =
    /^\s+of\s+(?:whom|which)\b/iu.test(text.slice(mention.end)) ||
    /\bof\s+(?:whom|which),?\s+$/iu.test(before)
  const at = tokenAt(sentence, mention.start)
  if (!part || words.start < at || !isSaid(tokens, at, words.start)) return false
  const whole = tokens.slice(0, at)
  return figures.every(({ keywords }) =>
    keywords.every((keyword) => occurrencesOf(keyword, whole).length === 0),
  )
}

/** "12 of whom, most of them women, had later been | arrested": a passive, with no mark inside it. */
function isSaid(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!isVerb(tokens, verb)) return false
  const be = ADVERB.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1
  return be > from && BE.test(tokens[be]?.lower ?? '')
}

const ADVERB = /ly$|^(?:later|also|then|soon|since)$/u
const BE = /^(?:are|were|was|been|being)$/u
