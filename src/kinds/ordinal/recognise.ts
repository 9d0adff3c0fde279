import { MONTH } from '../../english/month-name.ts'
import { findOrdinals } from '../../english/ordinals.ts'
import { pattern } from '../../english/pattern.ts'
import type { Sentence } from '../../model.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { deedBehind } from './deed.ts'
import { countedNoun } from './phrase.ts'
import { scopeOf } from './scope.ts'
import type { StatedOrdinal } from './value.ts'

// "| of May", "| May", "| century", "-largest", "-hand"
const NOT_BEHIND = pattern(
  String.raw`^(?:\s+(?:of\s+)?(?:${MONTH})\b|\s+(?:century|centuries|half|quarter|person|lady|gentleman|amendment|degree|name|place|grader?|floor|anniversaries)\b|-(?!ever\b)\p{L})`,
  'iu',
)
// "March |", "Friday the |", "at |" ("at first")
const NOT_BEFORE = pattern(
  String.raw`(?:\b(?:${MONTH})\.?\s+(?:the\s+)?|day,?\s+the\s+|\bat\s+|\bper\s+|[\d/-])$`,
  'iu',
)
/** Parts and stages of a series: what is counted stands behind "of". */
const ROUNDS = /^(?:round|edition|instal+ment|series|set|wave)$/u

/** Ordinals that count a noun: "the seventh meeting", "for the second time", "its fourth year". */
export function recognise(
  sentence: Sentence,
  { names }: RecogniseContext,
): readonly Recognised<StatedOrdinal>[] {
  const { text } = sentence
  return findOrdinals(text).flatMap((found) => {
    const after = text.slice(found.end)
    if (NOT_BEHIND.test(after) || NOT_BEFORE.test(text.slice(0, found.start))) return []
    const counted = countedNoun(after)
    const nounEnd = found.end + (counted?.end ?? 0)
    // "The first" of so many sorts: to be elected, to be tried, to be both.
    const deed = found.value > 1 ? deedBehind(text, found.start, nounEnd) : undefined
    // "the third | to face trial"
    if (!counted && !deed) return []
    const { noun, modifiers } = counted ?? { noun: '', modifiers: [] }
    const scope = scopeOf(sentence, found, { end: nounEnd, word: noun }, names)
    // "first round | of talks": the talks are the event.
    const whole = ROUNDS.test(noun) && /^\s+of\s/u.test(text.slice(nounEnd))
    const value: StatedOrdinal = {
      as: 'stated',
      nth: found.value,
      text: text.slice(found.start, nounEnd),
      noun,
      modifiers,
      ...scope,
      ...(deed ? { deed } : {}),
    }
    return [{ start: found.start, end: whole ? nounEnd : found.end, value }]
  })
}
