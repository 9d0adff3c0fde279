import { irregularPasts } from '../english/inflect.ts'
import { closedWords, futureWords } from '../english/word-classes.ts'
import type { Sentence } from '../model.ts'
import { isWhen } from './between.ts'
import type { EventMention } from './event-mentions.ts'

/** Adverbs that stand right behind a noun and are no noun themselves (CGEL ch. 5 § 14.3). */
const BEHIND_NOUNS = new Set(
  'alone here there itself too also again ago later earlier even ever never now then soon so far just once still yet only already almost apart aside away back down forward home indoors online outdoors overseas abroad overnight together twice'.split(
    ' ',
  ),
)

/**
 * "an corruption | inquiry on Monday", "the merger | review": an event noun in the singular with a
 * noun right behind it only says which inquiry; its verb would have an ending ("the vote comes") or
 * be a past form ("the vote took"). The head of the compound, or undefined.
 */
export function headBehind({ tokens }: Sentence, target: EventMention): string | undefined {
  const noun = tokens[target.tokens.end - 1]
  const next = tokens[target.tokens.end]
  if (target.trigger.part !== 'noun' || !noun || /s$/u.test(noun.lower)) return undefined
  if (next?.type !== 'word' || !next.spaced || next.text !== next.lower) return undefined
  const { lower } = next
  const isVerbForm = /(?:s|ed|ing)$/u.test(lower) || irregularPasts.has(lower)
  // "strike | organisers said": two verbs do not follow each other.
  const after = tokens[target.tokens.end + 1]?.lower ?? ''
  if (/[^s]s$/u.test(lower) && lower.length > 4 && isPastForm(after)) return next.text
  const isClosed = closedWords.has(lower) || futureWords.has(lower) || BEHIND_NOUNS.has(lower)
  if (isVerbForm || isClosed || isWhen(lower) || !/^\p{Ll}{4,}$/u.test(lower)) return undefined
  return /ly$/u.test(lower) ? undefined : next.text
}

function isPastForm(word: string): boolean {
  return (
    irregularPasts.has(word) || /\p{L}{2}ed$/u.test(word) || /^(?:were|had|have|are)$/u.test(word)
  )
}
