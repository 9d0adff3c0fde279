import { irregularPasts, verbForms } from '../english/inflect.ts'
import {
  closedWords,
  determiners,
  prepositions,
  pronouns,
  reportingVerbs,
} from '../english/word-classes.ts'
import type { Mention, RecordedEvent, Token } from '../model.ts'
import { isWhen, verbBetween } from './between.ts'
import { calledWords } from './called-words.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/**
 * Why a distance worked out from two days or hours must not be held against the words: another
 * verb stands between ("he was buried two days after the vote"), the event word is part of a longer
 * noun ("the vote recount"), or what it is said to be of is nothing of the record ("the arrest of
 * his brother").
 */
export function workedOutDoubt(
  mention: Mention,
  [told, other]: readonly [EventMention, EventMention],
  scene: Scene,
): string | undefined {
  const { sentence } = scene.input
  const first = tokenAt(sentence, mention.start)
  const last = tokenAt(sentence, mention.end - 1)
  // "told them after the vote": whoever speaks then need not speak of the event.
  if (reports.has(told.trigger.words[0] ?? '')) return 'it may say when somebody spoke'
  // "After the vote, a man who was held after the raid": told of in the main clause.
  const before =
    told.head < first
      ? otherVerb(scene, told.tokens.end, first)
      : (relative(scene, other.tokens.end, told) ?? otherVerb(scene, other.tokens.end, told.first))
  const behind = other.trigger.part === 'noun' ? otherVerb(scene, last + 1, other.first) : undefined
  return before ?? behind ?? [told, other].map((one) => anotherOf(one, scene)).find(Boolean)
}

const reports: ReadonlySet<string> = new Set([...reportingVerbs].flatMap(verbForms))

/** A finite verb that tells of something else; "came two days after" says only that it happened. */
export function otherVerb({ input, events }: Scene, from: number, to: number): string | undefined {
  const heads = new Set(events.map(({ head }) => head))
  const others = input.sentence.tokens.filter(
    ({ lower }, at) => at >= from && at < to && !HAPPENS.test(lower) && !heads.has(at),
  )
  return verbBetween(others, 0, others.length)
}

/** ", who was held over | the raid": the noun is told of in a clause of its own. */
function relative({ input }: Scene, from: number, told: EventMention): string | undefined {
  const words = told.trigger.part === 'noun' ? input.sentence.tokens.slice(from, told.first) : []
  const word = words.find(({ lower }) => /^(?:who|whom|whose|which|that|where)$/u.test(lower))
  return word && `“${word.text}” opens another clause`
}

const HAPPENS = /^(?:came|comes?|followed|happened|occurred)$/u

/** What stands behind the event word and makes it another one. */
export function anotherOf(mention: EventMention, scene: Scene): string | undefined {
  const { tokens } = scene.input.sentence
  const { trigger, tokens: own } = mention
  const next = tokens[own.end]
  if (next?.type !== 'word' || isWhen(next.lower)) return undefined
  const event = scene.readings.get(mention)?.event?.event
  // "crashed in a field": where it was, and not what.
  if (trigger.part === 'verb')
    return prepositions.has(next.lower) ? undefined : objectOf(tokens, own.end, event, scene)
  if (COMPLEMENT.test(next.lower)) return objectOf(tokens, own.end + 1, event, scene)
  // "the vote | recount", "the crash | inquiry": the noun behind is what is meant.
  const open = next.text === next.lower && !closedWords.has(next.lower)
  const verbal = /(?:ly|ed|ing)$/u.test(next.lower) || irregularPasts.has(next.lower)
  return open && !verbal ? `“${next.text}” makes it something else` : undefined
}

const COMPLEMENT = /^(?:of|on|against|at|in|near|for|by|to|into)$/u
/** Words of a noun phrase that are read to find out whose it is. */
const OBJECT_REACH = 5

/** "the arrest of | his brother", "arrested | two more men", "the raid on | a port". */
function objectOf(
  tokens: readonly Token[],
  from: number,
  event: RecordedEvent | undefined,
  { input }: Scene,
): string | undefined {
  const own = event ? calledWords(event) : new Set<string>()
  const words: Token[] = []
  for (const token of tokens.slice(from, from + OBJECT_REACH)) {
    const ends = words.length > 0 && closedWords.has(token.lower) && !determiners.has(token.lower)
    if (token.type !== 'word' || ends || SIGNAL.test(token.lower)) break
    words.push(token)
  }
  const known = (token: Token) =>
    own.has(token.lower) ||
    isWhen(token.lower) ||
    (input.names[input.sentence.index] ?? []).some(
      ({ start, end }) => start <= token.start && token.end <= end,
    )
  const [first] = words
  if (!first || (pronouns.has(first.lower) && !determiners.has(first.lower))) return undefined
  // "arrested the driver": a verb of the record with a definite object is the one at hand.
  const definite = first.lower === 'the' && !COMPLEMENT.test(tokens[from - 1]?.lower ?? '')
  if (definite || words.some(known)) return undefined
  const open = words.find(({ lower }) => !closedWords.has(lower))
  return open && `“${open.text}” may make it another one`
}

const SIGNAL = /^(?:before|after|ahead|prior|following|later|earlier|just|only|about|more|less)$/u
