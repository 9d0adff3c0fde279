import { isAnyone } from '../../english/person-nouns.ts'
import { isFigureValue } from '../../english/quantity.ts'
import { familyOf } from '../../english/word-families.ts'
import type { FactRecord, Mention, RecordedEvent, Span, Token } from '../../model.ts'
import { isAnother } from '../another.ts'
import { subjectOf } from '../arguments.ts'
import { attach } from '../attach.ts'
import { tokenAt } from '../clause.ts'
import type { EventMention } from '../event-mentions.ts'
import { isNew } from '../gates.ts'
import type { Reading } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { isAside } from './aside.ts'
import { hostOf, settingOf } from './host.ts'
import type { Pair } from './pairs.ts'
import { antecedentOf, reducedRelative } from './relative.ts'
import { tellersOf } from './tellers.ts'
import { MAX_TOKENS } from './way.ts'

/** How surely a number of a sentence is a value of an event. */
export interface Standing {
  /** `clear`: told there; `likely`: at hand; `open`: nothing tells; `other`: it is another's. */
  readonly is: 'clear' | 'likely' | 'open' | 'other'
  readonly says: string
  /** Silence where the value refutes. */
  readonly doubt?: string
  /** The word may bring in another event, or a part: silence unless the figure's own words are there. */
  readonly fresh?: string
  /** The word is of a part of the event: silence where the value refutes, unless it is more than the whole. */
  readonly part?: string
  /** A place right there tells which of several events it is. */
  readonly placed?: boolean
}

/** A value of an event farther off belongs to another clause. */
const FAR = 5.5

/** What the nearest event word says; undefined when there is none, or it does not tell. */
export function toldBy(
  event: RecordedEvent,
  { mention, words, by, figures }: Pair,
  scene: Scene,
): Standing | undefined {
  const { sentence } = scene.input
  const name = namedBy(event, words, scene)
  if (name) return { is: 'clear', says: `“${name}” is this event` }
  // The keyword may be an event word of no event, or beside one: "killed", "the death | toll".
  const at = tokenAt(sentence, mention.start)
  const events = tellersOf(scene, figures, mention).filter((one) => {
    if (one.trigger.role === 'report' || Math.abs(one.head - at) > MAX_TOKENS) return false
    if (isAside(one, mention, sentence)) return false
    if (one.tokens.end < words.start || words.end < one.tokens.start) return true
    const reading = scene.readings.get(one)
    // "all nine | charges", "31 were | killed": the figure's own word is of no other event.
    const within = one.tokens.start < words.end && words.start < one.tokens.end
    if (within && (by === 'counted' || by === 'verb') && reading?.event?.event.id !== event.id)
      return false
    return (reading?.scored.length ?? 0) > 0
  })
  const own = { start: at, end: tokenAt(sentence, mention.end - 1) + 1 }
  const nearest = attach(sentence, scene.clauses, mention, events, 'value')
  const near = nearest && nearest.cost <= FAR ? nearest.mention : undefined
  const read = events.filter((one) => scene.readings.get(one)?.event)
  const found =
    antecedentOf(own, words, sentence.tokens, events) ??
    reducedRelative(own, sentence.tokens, read) ??
    hostOf(own, sentence.tokens, events) ??
    (near && (settingOf(near, own, sentence.tokens, read) ?? near))
  if (!found) return undefined
  const target = subjectOf(found, events, scene.clauses)
  const reading = scene.readings.get(target)
  const lead = sentence.paragraph <= 1
  const named = nameOf(event, scene) !== undefined
  const toll = isToll(mention, sentence.tokens.slice(words.start, words.end))
  const here = [...scene.readings.values()].some((one) => one.event?.event.id === event.id)
  const { record } = scene.input
  return reading && byReading(event, { target, reading, lead, named, toll, here, record })
}

/** "24 killed", "24 people were hurt"; "six children were killed" says more of them. */
function isToll({ value }: Mention, words: readonly Token[]): boolean {
  const first =
    isFigureValue(value) && value.figure.form === 'quantity' ? value.figure.readings[0] : undefined
  const noun = first?.counted ? first.nouns.at(-1) : undefined
  return (
    (noun === undefined || isAnyone(noun)) && words.some(({ lower }) => familyOf(lower).size > 0)
  )
}

/** "a $5 million agreement to buy | Marlo" names the one that is called "Marlo deal". */
export function nameOf(event: RecordedEvent, { input }: Scene): string | undefined {
  const { sentence, record } = input
  const others = [...record.events.values()].filter(
    ({ id, whole }) => id !== event.id && whole !== event.id && id !== event.whole,
  )
  const names = namesIn(event).filter((name) => !others.some((one) => namesIn(one).includes(name)))
  return names.find((name) => sentence.tokens.some(({ text }) => text === name))
}

function namesIn({ called }: RecordedEvent): readonly string[] {
  return called.flatMap((phrase) => phrase.match(/(?<![\p{L}-])\p{Lu}[\p{L}\d]+/gu) ?? [])
}

/** The figure’s word is part of the event’s own name: "9-4 on | the harbour ban". */
function namedBy(event: RecordedEvent, words: Span, scene: Scene): string | undefined {
  const mention = scene.events.find(
    ({ head, trigger }) =>
      head >= words.start &&
      head < words.end &&
      trigger.part === 'noun' &&
      trigger.role === 'event',
  )
  const reading = mention && scene.readings.get(mention)
  if (!mention || reading?.event?.event.id !== event.id) return undefined
  const named = reading.event.reasons.some(
    ({ evidence, weight }) => evidence === 'name' && weight >= OWN_NAME,
  )
  return named ? mention.trigger.words.join(' ') : undefined
}

const OWN_NAME = 2

/** "killed when police raided a flat": an event word farther off in the sentence is another's. */
export function withOthers(
  event: RecordedEvent,
  { mention, words, figures }: Pair,
  scene: Scene,
  standing: Standing,
): Standing {
  const other = tellersOf(scene, figures, mention).find((one) => {
    if (isAside(one, mention, scene.input.sentence)) return false
    const reading = scene.readings.get(one)
    const apart = one.tokens.end <= words.start || words.end <= one.tokens.start
    if (one.trigger.role !== 'event' || !reading || !apart) return false
    const meant = (reading.event ?? reading.scored[0])?.event
    // the record keeps the figures of such a part with the whole
    if (meant?.whole === event.id && !hasFigures(meant, scene.input.record)) return false
    return meant !== undefined && meant.id !== event.id
  })
  if (!other) return standing
  return { ...standing, doubt: `“${other.trigger.words.join(' ')}” may be another event` }
}

/** "a crash", told after the event at hand: it needs more than the article's drift to be that. */
const EVIDENCE_NEW = 1.5

function isSureOfNew({ event }: Reading): boolean {
  const own = event?.reasons.filter(
    ({ evidence }) => evidence !== 'salience' && evidence !== 'time',
  )
  return (own ?? []).reduce((total, { weight }) => total + weight, 0) >= EVIDENCE_NEW
}

interface Told {
  readonly target: EventMention
  readonly reading: Reading
  /** The article has just begun: "a crash" is the one it tells of. */
  readonly lead: boolean
  /** The sentence has a name that the record calls the event by. */
  readonly named: boolean
  /** The figure's word counts the dead or the hurt, whom a whole has as its parts have. */
  readonly toll: boolean
  /** Some other word of the sentence is the event. */
  readonly here: boolean
  readonly record: FactRecord
}

function byReading(event: RecordedEvent, told: Told): Standing | undefined {
  const { target, reading, lead, named, toll } = told
  const name = target.trigger.words.join(' ').replaceAll(' - ', '-')
  const said = reading.event?.event
  if (said) {
    const part = partTold(told)
    const clear: Standing = { is: 'clear', says: `“${name}” is this event` }
    if (part && part === event.id) return clear
    if (part && said.id === event.id) {
      return { is: 'likely', says: clear.says, doubt: `“${name}” may be ${part} alone` }
    }
    if (said.id === event.id) {
      const sure = lead || !isNew(target) || isSureOfNew(reading) || named
      return sure && !isAnother(target, event)
        ? clear
        : { ...clear, fresh: `“${name}” may be another event` }
    }
    if (said.whole === event.id && !hasFigures(said, told.record)) {
      const says = `“${name}” is a part of it`
      return { is: 'likely', says, part: says }
    }
    if (event.whole === said.id) {
      const says = `“${name}” is the whole of it`
      return { is: 'likely', says, ...(toll && !told.here ? { fresh: says } : {}) }
    }
    return { is: 'other', says: `it belongs to “${name}”, which is ${said.id}` }
  }
  const own = reading.scored.find((one) => one.event.id === event.id)
  // "with a 3-1 victory": the first lines bring in the event of the news so.
  if (own && own.score >= 0) return isNew(target) && !lead ? doubtful(name) : undefined
  if (own) return { is: 'other', says: `“${name}” seems to be another event` }
  if (reading.scored.length > 0 && target.trigger.role === 'event')
    return { is: 'other', says: `“${name}” names another sort of event` }
  return target.trigger.part === 'noun' && target.trigger.role === 'event'
    ? doubtful(name)
    : undefined
}

/** A part without figures of its own: the record keeps them with the whole. */
function hasFigures({ id }: RecordedEvent, { facts }: FactRecord): boolean {
  return facts.some(({ event, kind }) => event === id && kind === 'figures')
}

/** Of an event and its parts, the part that is named or placed there: "the depot blast". */
function partTold({ reading: { event, scored }, record }: Told): string | undefined {
  if (!event) return undefined
  return scored.find(
    (one) =>
      record.events.get(one.event.id)?.whole === event.event.id &&
      one.score >= event.score - PART_SLACK &&
      one.reasons.some(
        ({ evidence, weight }) => (evidence === 'name' || evidence === 'place') && weight >= 2,
      ),
  )?.event.id
}

/** What is at hand weighs more for the whole than for a part that is told of once. */
const PART_SLACK = 2.5

function doubtful(name: string): Standing {
  return {
    is: 'open',
    says: `“${name}” may be another event`,
    doubt: `“${name}” may be another event`,
  }
}
