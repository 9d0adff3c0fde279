import { auxiliaries, closedWords, prepositions } from '../../english/word-classes.ts'
import type { Span, Token } from '../../model.ts'
import type { EventMention } from '../event-mentions.ts'
import { isVerb } from './phrase.ts'

/**
 * The event word that hosts the participle which governs a number: in "the storm hit the town at night,
 * killing | 12" the participle says what came of the clause before it, whatever nouns stand in that
 * (CGEL ch. 14 § 9: depictive and resultative gerund-participials). The verb of that clause where it is
 * an event word, else its subject. Undefined where no such participle stands before the number.
 */
export function hostOf(
  own: Span,
  tokens: readonly Token[],
  events: readonly EventMention[],
): EventMention | undefined {
  const participle = resultBefore(own, tokens)
  if (participle === undefined) return undefined
  let verb = participle - 1
  while (verb >= 0 && !isFiniteVerb(tokens, verb)) verb -= 1
  if (verb < 0) return undefined
  const said = events.find(({ trigger, head }) => trigger.part === 'verb' && head === verb)
  return said?.trigger.role === 'event' ? said : subjectOf(verb, tokens, events)
}

const REACH = 6

/** "…, crushing huts and | killing 12": the first of the participles behind the comma. */
function resultBefore(own: Span, tokens: readonly Token[]): number | undefined {
  for (let index = own.start - 1; index > Math.max(0, own.start - REACH * 2); index -= 1) {
    const token = tokens[index]
    if (!token || /^[;:—–“”"()]$/u.test(token.text)) return undefined
    const participle = /\p{L}{2}ing$/u.test(token.lower) && token.type === 'word'
    if (participle && tokens[index - 1]?.text === ',') return index
    if (isFiniteVerb(tokens, index)) return undefined
  }
  return undefined
}

/** The nearest event noun before the verb that no preposition governs, in the same clause. */
function subjectOf(
  verb: number,
  tokens: readonly Token[],
  events: readonly EventMention[],
): EventMention | undefined {
  return events.findLast(({ first, tokens: span, trigger }) => {
    if (trigger.part !== 'noun' || trigger.role !== 'event' || span.end > verb) return false
    if (prepositions.has(tokens[first - 1]?.lower ?? '')) return false
    return tokens
      .slice(span.end, verb)
      .every(({ text, lower }) => !STOPS.test(text) && !OPENS.test(lower))
  })
}

const STOPS = /^[,;:—–“”"()]$/u
const OPENS = /^(?:and|but|that|who|which|when|where|while|after|before|as|since|because|if)$/u

function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  return isVerb(tokens, index) && !/ing$/u.test(tokens[index]?.lower ?? '')
}

/**
 * "won | 12 seats in the council election", "kills | seven in a mill fire": the noun of the phrase
 * behind the verb's object names the event in which it was done.
 */
export function settingOf(
  verb: EventMention,
  own: Span,
  tokens: readonly Token[],
  events: readonly EventMention[],
): EventMention | undefined {
  if (verb.trigger.part !== 'verb' || verb.trigger.role !== 'event') return undefined
  const from = Math.max(own.end, verb.tokens.end)
  return events.find(({ first, trigger }) => {
    if (trigger.part !== 'noun' || trigger.role !== 'event' || first - 1 < from) return false
    if (
      first - from > REACH ||
      !/^(?:in|at|over|throughout)$/u.test(tokens[first - 1]?.lower ?? '')
    )
      return false
    return tokens
      .slice(from, first - 1)
      .every(
        ({ type, lower }, index) =>
          type === 'word' &&
          !closedWords.has(lower) &&
          !auxiliaries.has(lower) &&
          !isVerb(tokens, from + index),
      )
  })
}
