import { otherModifiers, previousModifiers } from '../english/event-modifiers.ts'
import { closedWords } from '../english/word-classes.ts'
import type { RecordedEvent } from '../model.ts'
import { calledWords } from './called-words.ts'
import type { EventMention } from './event-mentions.ts'
import { lexiconOf } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** Adjectives by their endings (CGEL ch. 19 § 5.5-7), and common ones that describe an event. */
const ADJECTIVE =
  /(?:al|ive|ous|ful|ic|ed|ing|ly|able|ible|ent|ant|less|est|ary|ish|some)$|^(?:big|bad|new|old|long|short|great|huge|grim|brief|secret|rare|fierce|violent|worst|best|major|minor|marathon|surprise|crucial|key|entire|whole|bloody|deadly|full|final|same|very|own|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten)$/u
const WEEKDAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/u

/**
 * "the drama prize", where the record has a "poetry prize": the noun before the head tells things of
 * one sort apart (CGEL ch. 19 § 4.3). The word that tells it is another, or undefined.
 */
export function otherClassifier(
  { input: { sentence, record } }: Scene,
  { trigger, tokens, first }: EventMention,
  { id }: RecordedEvent,
): string | undefined {
  const token = sentence.tokens[tokens.start - 1]
  if (trigger.part !== 'noun' || tokens.start <= first || token?.type !== 'word') return undefined
  const word = token.lower
  if (token.text !== word || !token.spaced || closedWords.has(word)) return undefined
  if (ADJECTIVE.test(word) || WEEKDAY_OR_MONTH.test(word)) return undefined
  // "the last meeting", "another meeting": which one of a row, for the cues to weigh.
  if (previousModifiers.has(word) || otherModifiers.has(word)) return undefined
  const head = trigger.words.join('')
  const names = lexiconOf(record).names.filter(
    ({ event, heads }) => event === id && heads.has(head),
  )
  const classified = names.every(({ modifiers }) => modifiers.length > 0)
  if (names.length === 0 || !classified || trigger.called.has(id)) return undefined
  return names.some(({ modifiers }) => modifiers.includes(word)) ? undefined : word
}

/** What tells houses of a parliament, courts and councils of one land apart. */
const RANKS = new Set(
  'upper lower high higher supreme federal district appeals appellate state county city provincial municipal regional national'.split(
    ' ',
  ),
)
const AGENT_REACH = 7

/**
 * "passed by the lower house", where the record’s words for the event have the upper: whose act it
 * was is another body. The word that tells it apart, or undefined.
 */
export function otherAgent(
  { input: { sentence } }: Scene,
  { trigger, tokens }: EventMention,
  event: RecordedEvent,
): string | undefined {
  const { tokens: all } = sentence
  if (trigger.part !== 'verb' || all[tokens.end]?.lower !== 'by') return undefined
  const own = calledWords(event)
  const agent = all.slice(tokens.end + 1, tokens.end + AGENT_REACH)
  return agent.find(({ lower }, i) => RANKS.has(lower) && !own.has(lower) && agent[i + 1])?.lower
}
