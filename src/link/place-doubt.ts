import { containment } from '../compare/containment.ts'
import { irregularPasts, verbForms } from '../english/inflect.ts'
import {
  aspectVerbs,
  auxiliaries,
  determiners,
  lightVerbs,
  prepositions,
  reportingVerbs,
} from '../english/word-classes.ts'
import type { FactRecord, Mention, RecordedEvent, Sentence, Token } from '../model.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import { placesOf } from './event-places.ts'
import type { Scene } from './scene.ts'

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
  event: RecordedEvent,
): string | undefined {
  const { sentence, record } = input
  const first = tokenAt(sentence, mention.start)
  const named = (args.get(target)?.places ?? []).filter(
    ({ name, governed }) => governed && (name.end <= mention.start || name.start >= mention.end),
  )
  const fitting = named.find(({ name }) => name.ids.some((id) => fits(id, event, record)))
  if (fitting) return `“${fitting.name.text}” says where it was`
  if (isPartElsewhere(event, record)) return 'its parts were in several places'
  const governor = governorBefore(sentence.tokens, first)
  if (target.head > first) return behindIt(mention, sentence, target, governor, record)
  if (governor === undefined) return 'nothing before it says “in”'
  const preposition = sentence.tokens[governor]?.lower ?? ''
  if (LOOSE.test(preposition) && !(preposition === 'over' && event.kind === 'flight'))
    return `“${preposition}” leaves open where it was`
  return between(sentence.tokens, target.tokens.end, governor)
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
  record: FactRecord,
): string | undefined {
  const first = tokens.findIndex((token) => token.start >= mention.start)
  // "on Friday in Harlow, they met"
  if (governor !== undefined && governor < first && tokens.slice(0, governor).every(isNoContent))
    return undefined
  const words = tokens.slice(first, target.tokens.start)
  if (target.trigger.part !== 'noun' || words.some(({ text }) => text === ','))
    return 'it stands in another part of the sentence'
  return isVenue(mention, record) ? undefined : `“${mention.text}” may be what it was about`
}

function isNoContent({ lower, text }: Token): boolean {
  return (
    prepositions.has(lower) ||
    text === ',' ||
    /^(?:earlier|later|back|also|day$)/u.test(lower) ||
    WHEN.test(lower)
  )
}

const WHEN =
  /^(?:\d+|late|early|last|this|next|week|month|year|night|evening|morning|afternoon|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|\.)$/u

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

const forms = (verbs: Iterable<string>): ReadonlySet<string> =>
  new Set([...verbs].flatMap((verb) => verbForms(verb.split(' ')[0] ?? '')))
const reports = forms(reportingVerbs)
const ofEvents = forms([...aspectVerbs, ...lightVerbs, 'host', 'schedule', 'plan', 'expect', 'sit'])

/** "behind closed doors in Harlow", "for two hours in Harlow", "face to face in Harlow" */
const MANNER =
  /^(?:doors?|private|person|secret|public|hours?|minutes?|days?|weeks?|face|time|times|times|lunch|dinner|breakfast|place|half|night|evening|morning|afternoon|week|month|year|noon|midnight|a|p|m|down|together|there|back|up|live)$/u

/** What stands between the event and "in Harlow" and could have the place for itself. */
function between(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    if (/^[;:“”"]$/u.test(token.text)) return 'it stands in another part of the sentence'
    if (ofEvents.has(token.lower) || auxiliaries.has(token.lower)) continue
    const verb =
      irregularPasts.has(token.lower) || /[^aeiou]ed$|[aeiou]\p{L}*ed$/u.test(token.lower)
    if (token.text === token.lower && (verb || reports.has(token.lower)))
      return `it may belong to “${token.text}”`
  }
  return nounBefore(tokens, from, to)
}

/** "officials in Harlow", "the war in Harlow": a common noun right before "in". */
function nounBefore(tokens: readonly Token[], from: number, to: number): string | undefined {
  const token = tokens[to - 1]
  if (to <= from || token?.type !== 'word' || token.text !== token.lower) return undefined
  const closed =
    prepositions.has(token.lower) ||
    determiners.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    ofEvents.has(token.lower) ||
    MANNER.test(token.lower) ||
    WHEN.test(token.lower) ||
    /ly$|^(?:\d.*|him|her|them|each|other|again|twice|once|ago|earlier|later|and)$/u.test(
      token.lower,
    )
  return closed ? undefined : `it may belong to “${token.text}”`
}
