import { containment } from '../../compare/containment.ts'
import type { DateValue } from '../../english/calendar.ts'
import { monthNamed } from '../../english/month-name.ts'
import { weekdayNamed } from '../../english/weekday-name.ts'
import type { Mention, RecordedEvent, Span } from '../../model.ts'
import { isGoverned, subjectOf } from '../arguments.ts'
import { attach } from '../attach.ts'
import { tokenAt } from '../clause.ts'
import type { EventMention } from '../event-mentions.ts'
import { isNew } from '../gates.ts'
import type { Reading } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { identityOf } from '../settle.ts'
import { MAX_TOKENS } from './way.ts'

/** How surely a number of a sentence is a value of an event. */
export interface Standing {
  /** `clear`: told there; `likely`: at hand; `open`: nothing tells; `other`: it is another's. */
  readonly is: 'clear' | 'likely' | 'open' | 'other'
  readonly says: string
  /** Silence where the value refutes. */
  readonly doubt?: string
}

/** A value of an event farther off belongs to another clause. */
const FAR = 5.5

/** The event, and whether the keyword is of no other event's figure. */
interface Asked {
  readonly event: RecordedEvent
  readonly own: boolean
}

/** Whether a number is said of the event: the nearest event word decides, else what is at hand. */
export function standingOf(
  { event, own }: Asked,
  mention: Mention,
  words: Span,
  scene: Scene,
): Standing {
  const { is, says, doubt } =
    byWord(event, mention, words, scene) ??
    withOthers(event, words, scene, atHand({ event, own }, scene))
  const against = doubt ?? otherDate(event, mention, scene) ?? otherPlace(event, mention, scene)
  return { is, says, ...(against === undefined ? {} : { doubt: against }) }
}

function byWord(
  event: RecordedEvent,
  mention: Mention,
  words: Span,
  scene: Scene,
): Standing | undefined {
  const { sentence } = scene.input
  // The keyword may be an event word of no event, or beside one: "killed", "the death | toll".
  const at = tokenAt(sentence, mention.start)
  const events = scene.events.filter((one) => {
    if (one.trigger.role === 'report' || Math.abs(one.head - at) > MAX_TOKENS) return false
    const known = (scene.readings.get(one)?.scored.length ?? 0) > 0
    return known || one.tokens.end < words.start || words.end < one.tokens.start
  })
  const found = attach(sentence, scene.clauses, mention, events, 'value')
  if (!found || found.cost > FAR) return undefined
  const target = subjectOf(found.mention, events, scene.clauses)
  const reading = scene.readings.get(target)
  const lead = sentence.paragraph <= 1
  return reading && byReading(event, target, reading, lead)
}

/** "killed when police raided a flat": an event word farther off in the sentence is another's. */
function withOthers(
  event: RecordedEvent,
  words: Span,
  { events, readings }: Scene,
  standing: Standing,
): Standing {
  const other = events.find((one) => {
    const reading = readings.get(one)
    const apart = one.tokens.end <= words.start || words.end <= one.tokens.start
    if (one.trigger.role !== 'event' || !reading || !apart) return false
    return reading.scored.length > 0 && reading.event?.event.id !== event.id
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

function byReading(
  event: RecordedEvent,
  target: EventMention,
  reading: Reading,
  lead: boolean,
): Standing | undefined {
  const name = target.trigger.words.join(' ').replaceAll(' - ', '-')
  const said = reading.event?.event
  if (said) {
    if (said.id === event.id) {
      const clear: Standing = { is: 'clear', says: `“${name}” is this event` }
      const sure = lead || !isNew(target) || isSureOfNew(reading)
      return sure ? clear : { ...clear, doubt: `“${name}” may be another event` }
    }
    if (event.whole === said.id) return { is: 'likely', says: `“${name}” is the whole of it` }
    return { is: 'other', says: `it belongs to “${name}”, which is ${said.id}` }
  }
  const own = reading.scored.find((one) => one.event.id === event.id)
  if (own && own.score >= 0) return isNew(target) ? doubtful(name) : undefined
  if (own) return { is: 'other', says: `“${name}” seems to be another event` }
  if (reading.scored.length > 0 && target.trigger.role === 'event')
    return { is: 'other', says: `“${name}” names another sort of event` }
  return target.trigger.part === 'noun' && target.trigger.role === 'event'
    ? doubtful(name)
    : undefined
}

function doubtful(name: string): Standing {
  return {
    is: 'open',
    says: `“${name}” may be another event`,
    doubt: `“${name}” may be another event`,
  }
}

/** No word of the sentence tells: what the article speaks of. */
function atHand({ event, own }: Asked, { salience, input: { record } }: Scene): Standing {
  if (record.events.size === 1) return { is: 'clear', says: 'the record knows no other event' }
  const weight = (id: string | undefined) =>
    id === undefined ? 0 : (salience.weights.get(id) ?? 0)
  const most = Math.max(0, ...salience.weights.values())
  const mine = weight(event.id)
  if (salience.last === event.id || (mine > 0 && mine === most))
    return { is: 'likely', says: 'the article speaks of this event' }
  // "the first article": words of one part only, where the whole is spoken of.
  if (own && mine + weight(event.whole) > 0)
    return { is: 'likely', says: 'the word is of this event alone' }
  const mains = [...record.events.values()].filter(({ whole }) => whole === undefined)
  if (mains.length === 1 && (own || event.whole === undefined))
    return { is: 'likely', says: 'the record is of one event and its parts' }
  return { is: 'open', says: 'nothing near it tells which event is meant' }
}

const NEAR = 6
const REPORTED_DAYS = 30

/** A date of the clause that is not the event's: "on 3 March 2011 it killed 24". */
function otherDate(event: RecordedEvent, mention: Mention, scene: Scene): string | undefined {
  const { kinds, mentions, article } = scene.input
  for (const date of mentions) {
    if (cost(date, mention, scene) > NEAR) continue
    const kind = kinds.find((one) => one.name === date.kind)
    const when = kind && identityOf(kind, date.value).when
    if (when && isOther(when, event.when, article.published?.day))
      return `“${date.text}” is another time`
  }
  return undefined
}

/** Days after the event may be those of a report; days before it are not. */
function isOther(
  { from, to, side }: DateValue,
  when: DateValue | undefined,
  published: number | undefined,
): boolean {
  if (from === undefined || to === undefined || side !== undefined) return false
  if (when?.from !== undefined && when.to !== undefined)
    return to < when.from || from > when.to + REPORTED_DAYS
  return published !== undefined && to < published - 300
}

/** "In Thailand six people were killed": a place of the clause that is not the event's. */
function otherPlace(event: RecordedEvent, mention: Mention, scene: Scene): string | undefined {
  const { names, sentence, record } = scene.input
  const { where } = event
  if (where === undefined) return undefined
  const apart = (names[sentence.index] ?? []).find(
    (name) =>
      name.type === 'place' &&
      isGoverned(sentence, name) &&
      cost(name, mention, scene) <= NEAR &&
      name.ids.every((id) => /^(?:apart|within)$/u.test(containment(id, where, record))),
  )
  if (apart) return `“${apart.text}” is another place, or a part of it`
  const fronted = FRONTED.exec(sentence.text)?.groups?.['place']
  const known = (names[sentence.index] ?? []).some((name) => name.text === fronted)
  const dated = fronted === undefined || monthNamed(fronted) || weekdayNamed(fronted) !== undefined
  return known || dated ? undefined : `“${fronted}” may be another place`
}

// "In Thailand six people", "Near Lyon, 12 were"
const FRONTED = /^(?:In|At|Near|Across|Outside|Off)\s+(?<place>\p{Lu}\p{L}+)/u

/** Top figures are of no event; an older year near them speaks of an older value. */
export function otherYear(mention: Mention, scene: Scene): string | undefined {
  const { kinds, mentions, article } = scene.input
  const published = article.published?.day
  const date = mentions.find((one) => {
    const kind = kinds.find(({ name }) => name === one.kind)
    const when = kind && identityOf(kind, one.value).when
    return when && cost(one, mention, scene) <= NEAR && isOther(when, undefined, published)
  })
  return date && `“${date.text}” is another time`
}

/** No clause is so long. */
const CLAUSE = 300

function cost(one: Span, other: Span, { input: { sentence }, clauses }: Scene): number {
  if (Math.abs(one.start - other.start) > CLAUSE) return Number.POSITIVE_INFINITY
  const before = one.end <= other.start
  const [left, right] = before ? [one, other] : [other, one]
  return clauses.cost(tokenAt(sentence, left.end - 1), tokenAt(sentence, right.start))
}
