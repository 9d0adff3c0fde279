import {
  auxiliaries,
  determiners,
  prepositions,
  subordinators,
} from '../../english/word-classes.ts'
import type { Mention, RecordedEvent, Sentence, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { EventMention } from '../event-mentions.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { Scene } from '../scene.ts'

/**
 * Nouns of what comes after another event, before it or in its place: by their own sense they are not
 * that event (WordNet 3.1: glosses "following", "a second …", "in return").
 */
const SECOND =
  /^(?:aftershock|foreshock|rematch|replay|rerun|retrial|run-?off|by-?election|recount|counter-?attack|counter-?offensive|counter-?protest|after-?party)s?$/u

/** Such a noun says what a number measures where it stands so near. */
const BEFORE = 8
const AFTER = 3

/** The headline and the first paragraph tell their event as if for the first time: "when a ferry sank". */
const LEAD = 1

/**
 * Why a number is of another happening than the event: "a magnitude-5.1 aftershock", "12 were killed
 * when a dam | burst". Undefined where nothing says so.
 */
export function otherHappening(
  event: RecordedEvent,
  mention: Mention,
  scene: Scene,
): string | undefined {
  const { sentence } = scene.input
  return second(event, mention, sentence) ?? occasion(event, mention, scene)
}

function second(
  { called }: RecordedEvent,
  mention: Mention,
  sentence: Sentence,
): string | undefined {
  const { tokens } = sentence
  const [start, end] = [tokenAt(sentence, mention.start), tokenAt(sentence, mention.end - 1) + 1]
  const found = tokens.slice(Math.max(0, start - BEFORE), end + AFTER).find(({ lower }) => {
    const own = called.some((phrase) => phrase.toLowerCase().includes(lower.replace(/s$/u, '')))
    return SECOND.test(lower) && !own
  })
  return found && `“${found.text}” is another event by its own sense`
}

/**
 * "12 people died when a wall of mud | hit the camp": what comes in as new is what they died of, unless
 * it is a word for the event, or the event is told in the main clause ("the flood killed 12 when a dam burst").
 */
function occasion(event: RecordedEvent, mention: Mention, scene: Scene): string | undefined {
  const { sentence } = scene.input
  const { tokens } = sentence
  if (sentence.paragraph <= LEAD) return undefined
  const when = tokens.findIndex(
    ({ lower }, at) => lower === 'when' && /^(?:an?|another)$/u.test(tokens[at + 1]?.lower ?? ''),
  )
  if (when < 0) return undefined
  const stop = nounEnd(tokens, when + 2)
  const at = tokenAt(sentence, mention.start)
  const own = scene.events.some((one) => {
    if (scene.readings.get(one)?.event?.event.id !== event.id) return false
    // "when a pier | collapsed", where the record calls it a collapse
    const named = one.trigger.called.has(event.id) ? 1 : 0
    const subject = one.head > when && one.head < stop + named
    const main = one.head < when && (at < when || isSubject(one, tokens))
    return subject || main
  })
  return own ? undefined : `“when ${textOf(tokens, when + 1, stop)}” may be another event`
}

/** "the flood came when": no preposition governs it, as in "after the flood, when". */
function isSubject({ head, trigger }: EventMention, tokens: readonly Token[]): boolean {
  const { first } = nounPhrase(tokens, head)
  const before = tokens[first - 1]?.lower ?? ''
  return trigger.part === 'noun' && !prepositions.has(before) && !subordinators.has(before)
}

/** Where the head noun of a phrase ends: at what governs, determines or says something of it. */
function nounEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ lower, type }, at) =>
      at > from &&
      (type !== 'word' ||
        prepositions.has(lower) ||
        determiners.has(lower) ||
        auxiliaries.has(lower) ||
        /ed$/u.test(lower)),
  )
  return end < 0 ? tokens.length : end
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, Math.max(from + 2, to))
    .map(({ text }) => text)
    .join(' ')
}
