import { excerpt } from '../articles/position.ts'
import { irregularPasts } from '../english/inflect.ts'
import { determiners, prepositions } from '../english/word-classes.ts'
import type { Excerpt, Mention, RecordedEvent, Sentence, Token } from '../model.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Before, Scene } from './scene.ts'
import { otherVerb } from './worked-out-doubt.ts'

export interface Spoken {
  readonly event: RecordedEvent
  readonly at: Excerpt
}

/**
 * The event that was told last before a clause with "an hour later": one of an earlier clause of its
 * sentence, else of the sentence before. Undefined where anything else was told since.
 */
export function spokenBefore(
  mention: Mention,
  told: EventMention,
  scene: Scene,
): Spoken | undefined {
  const { input, events, readings } = scene
  const from = Math.min(told.first, tokenAt(input.sentence, mention.start))
  const earlier = events.filter(({ tokens }) => tokens.end <= from)
  const here: Before = { sentence: input.sentence, events: earlier, readings }
  if (earlier.some(({ trigger }) => trigger.role === 'event')) return lastOf(here, from, scene)
  if (otherVerb(scene, 0, from)) return undefined
  const { before } = input
  if (!before || before.sentence.paragraph < input.sentence.paragraph - 1) return undefined
  if (!/^(?:body|list|quote)$/u.test(before.sentence.where)) return undefined
  return lastOf(before, endOf(before), scene)
}

/** The last event of the sentence, where no other verb stands behind it. */
function lastOf(
  { sentence, events, readings }: Before,
  end: number,
  { input }: Scene,
): Spoken | undefined {
  const last = lastMention(events)
  const event = last && readings.get(last)?.event?.event
  if (!last || !event || last.quoted || last.tense === 'perfect' || last.tense === 'planned')
    return undefined
  const { tokens } = sentence
  // "a report on the raid came out": it is not the raid that is told.
  if (last.trigger.part === 'noun' && prepositions.has(tokens[last.first - 1]?.lower ?? ''))
    return undefined
  // "The blast | tore through the hall": its own verb tells no more than that it happened.
  const next = tokens[last.tokens.end]
  const own = last.trigger.part === 'noun' && next && isVerb(next) ? 1 : 0
  if (verbs(sentence, last.tokens.end + own, end)) return undefined
  const span = { start: tokens[last.first]?.start ?? 0, end: tokens[last.tokens.end - 1]?.end ?? 0 }
  return { event, at: excerpt(input.article, sentence, span) }
}

/** "The raid | shook the town": a verb right behind its subject tells of that. */
function lastMention(events: readonly EventMention[]): EventMention | undefined {
  const own = events.filter(({ trigger }) => trigger.role === 'event')
  const [last, before] = [own.at(-1), own.at(-2)]
  const predicate = last?.trigger.part === 'verb' && before?.tokens.end === last.tokens.start
  return predicate ? before : last
}

function verbs({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token, i) => {
    // "for invited guests", "the injured men"
    const before = tokens[from + i - 1]?.lower ?? ''
    return isVerb(token) && !prepositions.has(before) && !determiners.has(before)
  })
}

function isVerb({ lower, text }: Token): boolean {
  return text === lower && (irregularPasts.has(lower) || FINITE.test(lower))
}

const FINITE = /\p{L}{2}ed$|^(?:is|are|was|were|has|have|had|will|would|can|could)$/u

/** "…, an official said": who says it adds nothing. */
function endOf({ sentence, events }: Before): number {
  const { tokens } = sentence
  const words = tokens.filter(({ type }) => type === 'word')
  const last = events.find(
    ({ trigger, tokens: own }) => trigger.role === 'report' && tokens[own.end - 1] === words.at(-1),
  )
  if (!last) return tokens.length
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < last.head)
  return comma < 0 ? tokens.length : comma
}
