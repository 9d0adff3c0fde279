import { auxiliaries, closedWords } from '../../english/word-classes.ts'
import type { Span, Token } from '../../model.ts'
import type { EventMention } from '../event-mentions.ts'
import { isVerb } from './phrase.ts'

/** So many tokens may stand between an event word and its "that", and "that" and the number. */
const REACH = 10
const STOPS = /^[;:,“”"()—–]$/u

/**
 * The event word whose relative clause the number stands in: "the attack at the mill, which killed
 * | 12", "a crash that has left | nine dead", "the fire in which | 12 died". The clause is of its
 * antecedent, however dear its boundary is to cross.
 */
export function antecedentOf(
  own: Span,
  words: Span,
  tokens: readonly Token[],
  events: readonly EventMention[],
): EventMention | undefined {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < own.start && (lower === 'that' || lower === 'which'),
  )
  if (at < 0 || own.start - at > REACH || (words.end <= at && words.start < own.start))
    return undefined
  if (tokens.slice(at + 1, own.start).some(({ text }) => STOPS.test(text))) return undefined
  const inWhich = /^(?:in|during)$/u.test(tokens[at - 1]?.lower ?? '')
  if (!inWhich && !opensWithVerb(at + 1, own.start, tokens)) return undefined
  const end = at - (inWhich ? 1 : 0) - (tokens[at - (inWhich ? 2 : 1)]?.text === ',' ? 1 : 0)
  const event = events.findLast(({ tokens: span }) => span.end <= end)
  if (event?.trigger.part !== 'noun' || event.trigger.role !== 'event') return undefined
  const between = tokens.slice(event.tokens.end, end)
  const clean = between.every(
    ({ text, lower }, index) =>
      !STOPS.test(text) && !auxiliaries.has(lower) && !isVerb(between, index),
  )
  return clean && between.length <= REACH ? event : undefined
}

/**
 * "all four paintings | stolen from the museum": the participle behind what is counted tells of which
 * event it is, whatever the verb of the clause does with it (CGEL ch. 14 § 9.4).
 */
export function reducedRelative(
  own: Span,
  tokens: readonly Token[],
  events: readonly EventMention[],
): EventMention | undefined {
  return events.find(({ tokens: { start, end }, trigger }) => {
    if (trigger.part !== 'verb' || trigger.role !== 'event') return false
    if (start <= own.end || start - own.end > NOUN_WORDS) return false
    const noun = tokens.slice(own.end, start)
    return (
      noun.every(({ type, lower }) => type === 'word' && !closedWords.has(lower)) &&
      /(?:ed|en|wn|ht|old|ost|et|ut)$/u.test(tokens[start]?.lower ?? '') &&
      /^(?:from|in|by|at|during)$/u.test(tokens[end]?.lower ?? '')
    )
  })
}

const NOUN_WORDS = 3

/** "that | killed", "which has so far | left": the pronoun is the subject. */
function opensWithVerb(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let index = from; index < to; index += 1) {
    if (isVerb(tokens, index)) return true
    const word = tokens[index]?.lower ?? ''
    if (!auxiliaries.has(word) && !/^(?:also|so|far|already|now|alone|\p{L}+ly)$/u.test(word))
      return false
  }
  return false
}
