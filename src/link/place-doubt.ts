import { containment } from '../compare/containment.ts'
import { otherModifiers } from '../english/event-modifiers.ts'
import { irregularPasts } from '../english/inflect.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  futureWords,
  prepositions,
  pronouns,
  subordinators,
} from '../english/word-classes.ts'
import type { FactRecord, Mention, RecordedEvent, Sentence, Token } from '../model.ts'
import { between, isWhen, verbBetween, watcherBefore } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import { placesOf } from './event-places.ts'
import { opposing } from './opposing.ts'
import type { Scene } from './scene.ts'
import type { Scored } from './score.ts'

const REACH = 12
const PLACING = /^(?:in|at|near|outside|inside|on|off|over|above|within|around|across|to|into)$/u
/** Nearness is no place, and "talks over Harlow" have it for a topic. */
const LOOSE = /^(?:near|outside|around|off|on|over|above|across)$/u

/**
 * Why a place may agree with an event but must not be held against it: "met officials in Harlow"
 * may say where the officials are from, "the Harlow talks" what the talks are about.
 */
export function placeDoubt(
  mention: Mention,
  { input, args }: Scene,
  target: EventMention,
  { event, reasons }: Scored,
): string | undefined {
  const { sentence, record } = input
  const opposed = opposing(reasons, 'place')
  if (opposed) return opposed.cue
  const first = tokenAt(sentence, mention.start)
  const governed = (args.get(target)?.places ?? []).filter(
    (one) => one.governed && (one.name.end <= mention.start || one.name.start >= mention.end),
  )
  const fitting = governed.find(({ name }) => name.ids.some((id) => fits(id, event, record)))
  if (fitting) return `“${fitting.name.text}” says where it was`
  // A place that the record does not name is easily another event’s.
  const named = (input.names[sentence.index] ?? []).find(
    ({ type, ids }) => type === 'place' && ids.some((id) => fits(id, event, record)),
  )
  if (named && isUnknown(mention)) return `“${named.text}” may say where it was`
  if (isPartElsewhere(event, record)) return 'its parts were in several places'
  const governor = governorBefore(sentence.tokens, first)
  if (target.head > first) return behindIt(mention, sentence, target, governor, { event, record })
  if (governor === undefined) return 'nothing before it says “in”'
  const noun = nounBehind(mention, sentence)
  if (noun) return `“${mention.text}” may say which ${noun} it was`
  const preposition = sentence.tokens[governor]?.lower ?? ''
  if (LOOSE.test(preposition) && !(preposition === 'over' && event.kind === 'flight'))
    return `“${preposition}” leaves open where it was`
  return (
    comingOf(sentence, target, governor, isOver(event, input.article.published?.day)) ??
    watcherBefore(sentence.tokens, target.first) ??
    between(sentence.tokens, target.tokens.end, governor)
  )
}

/** "dismissed in the Harlow graft | scandal", but "held in the Bahamas in May": the noun it is before. */
function nounBehind(mention: Mention, { tokens }: Sentence): string | undefined {
  const first = tokens.findIndex(({ start }) => start >= mention.start)
  const next = tokens.find(({ start }) => start >= mention.end)
  if (!determiners.has(tokens[first - 1]?.lower ?? '') || !next) return undefined
  const { lower, text } = next
  const closed = [prepositions, auxiliaries, coordinators, subordinators, pronouns, determiners]
  if (!/^\p{Ll}{3,}$/u.test(text) || /(?:ed|ly)$/u.test(lower) || isWhen(lower)) return undefined
  return closed.some((words) => words.has(lower)) || irregularPasts.has(lower) ? undefined : text
}

function isUnknown({ value }: Mention): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value
}

function fits(id: string, event: RecordedEvent, record: FactRecord): boolean {
  return placesOf(event).some((where) => containment(id, where, record) !== 'apart')
}

function isPartElsewhere(event: RecordedEvent, record: FactRecord): boolean {
  return [...record.events.values()].some(
    (part) =>
      part.whole === event.id && placesOf(part).some((place) => !fits(place, event, record)),
  )
}

/** "in | the city of | Harlow": the index of the preposition. */
function governorBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    if (PLACING.test(tokens[i]?.lower ?? '')) return i
    if (/^[.;:!?]$/u.test(tokens[i]?.text ?? '')) return undefined
  }
  return undefined
}

/** The event stands behind the place: "In Harlow, they met", "the Harlow talks". */
function behindIt(
  mention: Mention,
  { tokens }: Sentence,
  target: EventMention,
  governor: number | undefined,
  { event, record }: { readonly event: RecordedEvent; readonly record: FactRecord },
): string | undefined {
  const first = tokens.findIndex((token) => token.start >= mention.start)
  const last = tokens.findLastIndex((token) => token.end <= mention.end)
  // "on Friday in Harlow, they met"
  if (governor !== undefined && tokens.slice(0, governor).every(isNoContent))
    return verbBetween(tokens, last + 1, target.first)
  const modifies = target.trigger.part === 'noun' && first >= target.first
  if (!modifies) return 'it stands in another part of the sentence'
  if (!isVenue(mention, record)) return `“${mention.text}” may be what it was about`
  return isPlaced(event, record) ? undefined : `“${mention.text}” may be the town that it was near`
}

function isNoContent({ lower, text }: Token): boolean {
  return (
    prepositions.has(lower) ||
    text === ',' ||
    /^(?:earlier|later|back|also|day$)/u.test(lower) ||
    isWhen(lower)
  )
}

/**
 * The record says what its place lies in. "The Harlow blast" is named after the nearest town, and one
 * in a suburb of Harlow is no other, as far as a record without that town around it can tell.
 */
function isPlaced(event: RecordedEvent, { places }: FactRecord): boolean {
  return placesOf(event).every((id) => places.get(id)?.within !== undefined)
}

/** A place where an event of the record was, and that holds no others: a town rather than a topic. */
function isVenue({ text }: Mention, record: FactRecord): boolean {
  const ids = [...record.places.values()]
    .filter(({ name, also }) => [name, ...also].includes(text))
    .map(({ id }) => id)
  const groups = [...record.groups.values()].flatMap(({ name, also }) => [name, ...also])
  if (groups.includes(text)) return false
  return ids.some(
    (id) =>
      [...record.events.values()].some((event) => placesOf(event).includes(id)) &&
      ![...record.places.values()].some(({ within }) => within === id),
  )
}

function isOver({ when, planned }: RecordedEvent, published: number | undefined): boolean {
  return !planned && published !== undefined && when?.to !== undefined && when.to < published
}

/** "the next round of talks", "the talks will go on in Harlow", told of talks that are over. */
function comingOf(
  { tokens }: Sentence,
  target: EventMention,
  to: number,
  over: boolean,
): string | undefined {
  const of = tokens[target.first - 1]?.lower === 'of'
  const round = of ? tokens.slice(Math.max(0, target.first - 4), target.first - 1) : []
  const other = round.find(({ lower }) => otherModifiers.has(lower))
  if (other) return `“${other.text}” speaks of another event`
  const will = tokens.slice(target.tokens.end, to).find(({ lower }) => futureWords.has(lower))
  return over && will ? `“${will.text}” speaks of something to come` : undefined
}
