import { excerpt } from '../articles/position.ts'
import type { Identity, Kind, Licence } from '../kinds/kind.ts'
import type { Fact, Link, Mention, RecordedEvent, Span } from '../model.ts'
import type { Topic } from './about.ts'
import { subjectOf } from './arguments.ts'
import { attach } from './attach.ts'
import { fitsBeside } from './beside.ts'
import { boundedBy } from './bound.ts'
import { doubtOfKind } from './doubts.ts'
import type { EventMention } from './event-mentions.ts'
import { compare } from './figure/amounts.ts'
import { linkFigure } from './figure.ts'
import { doubt, gate } from './gates.ts'
import { licenceOf } from './licence.ts'
import { linkOrder } from './order.ts'
import { ownWords } from './own-words.ts'
import { factOfPeople, readPeople } from './people.ts'
import { linkRanked } from './ranked.ts'
import { candidatesOf, type Reading, readMention } from './reading.ts'
import { resultOf } from './result.ts'
import { factsOf, type Scene } from './scene.ts'
import { linkCounted } from './series.ts'
import { identityOf, refutes, settle } from './settle.ts'
import { solePlan } from './sole-plan.ts'
import { datedWhole, partOfAnother } from './whole-day.ts'

export type Outcome = Pick<
  Link,
  'fact' | 'confidence' | 'cues' | 'candidates' | 'reason' | 'elsewhere'
> & {
  /** The event that the value itself brought to mind, without an event word. */
  readonly recalls?: string
  /** The mention as it was linked, where the linker has read more into it: the pair of an order. */
  readonly mention?: Mention
}

/** Ties one value of a sentence to a fact, or says why not. */
export function linkValue(mention: Mention, scene: Scene, topic: Topic): Outcome {
  const kind = scene.input.kinds.find((one) => one.name === mention.kind)
  if (!kind) return unlinked(`no kind is called ${mention.kind}`)
  if (kind.tie) return tie(kind, mention, scene)
  if (topic.stranger !== undefined) return { ...unlinked(topic.stranger), elsewhere: true }
  const found = linkToEvent(mention, kind, scene)
  const { event } = found.fact ?? {}
  if (!found.fact || event === undefined || !topic.unnamed.has(event)) return found
  if (!refutes(compare(found.fact, found.mention ?? mention, kind, scene))) return found
  return {
    ...unlinked(
      `${event} is of another time, and the article names nobody of it and not its place`,
    ),
    candidates: found.candidates,
  }
}

function linkToEvent(mention: Mention, kind: Kind, scene: Scene): Outcome {
  const { sentence } = scene.input
  const quote = sentence.quoted.find((one) => one.start <= mention.start && mention.end <= one.end)
  if (quote) return linkQuoted(mention, kind, scene, quote)
  if (kind.target === 'pair') return linkOrder(mention, kind, scene)
  if (kind.target === 'figure') return linkFigure(mention, kind, scene)
  const { sides, named } = identityOf(kind, mention.value)
  return sides
    ? linkPeople(kind, mention, scene, { sides, named: named === true })
    : linkNumber(kind, mention, scene)
}

/** Fewer words in quotation marks are an expression, not a statement. */
const STATEMENT_WORDS = 5

/**
 * A count or a length of time that a speaker states in so many words. It is the speaker's, who may
 * differ from the record: a weak link. "Tomorrow" and "here" are told from where the speaker stood.
 */
function linkQuoted(mention: Mention, kind: Kind, scene: Scene, quote: Span): Outcome {
  const { tokens } = scene.input.sentence
  const words = tokens.filter(
    ({ type, start, end }) => type === 'word' && quote.start <= start && end <= quote.end,
  )
  const stated = words.length >= STATEMENT_WORDS
  if (!stated || (kind.target !== 'figure' && kind.name !== 'duration'))
    return unlinked('it stands inside quotation marks')
  const own = ownWords(mention, scene)
  if (own) return unlinked(`it stands in the words of ${own}`)
  const found =
    kind.target === 'figure' ? linkFigure(mention, kind, scene) : linkNumber(kind, mention, scene)
  return { ...found, confidence: 'weak' }
}

/** A name, a title, a quotation: the value itself tells which fact is meant. */
function tie(kind: Kind, mention: Mention, { input }: Scene): Outcome {
  const { article, sentence, record } = input
  const names = input.names[sentence.index] ?? []
  const facts = record.facts.filter((fact) => fact.kind === kind.name)
  const tied = kind.tie?.(mention, { article, sentence, names, record, facts })
  return tied ?? unlinked('nothing says that it is a value of an event')
}

/** Beyond this price a clause boundary was crossed: fit to agree, not to accuse. */
const ACCUSING_COST = 5.5

/** A duration, a date, a time: it goes to the nearest event word that its kind licenses. */
function linkNumber(kind: Kind, mention: Mention, scene: Scene): Outcome {
  const counted = linkRanked(kind, mention, scene) ?? linkCounted(kind, mention, scene)
  if (counted) return counted
  const { sentence, record } = scene.input
  const attaching = identityOf(kind, mention.value).when ? 'date' : 'value'
  const attachment = attach(sentence, scene.clauses, mention, scene.events, attaching)
  const licence = licenceOf(kind, mention, sentence, attachment)
  if (kind.licences.length > 0 && !licence)
    return unlinked('nothing says that it is a value of an event')
  const plan = !attachment && licence?.planned && solePlan(kind, mention, licence, scene)
  if (plan) return { ...plan, confidence: 'weak', candidates: [] }
  if (!attachment) return unlinked('no word near it names an event')
  const nearest = resultOf(attachment.mention, mention, scene) ?? attachment.mention
  const target = subjectOf(verbOf(nearest, scene.events), scene.events, scene.clauses)
  if (target.trigger.role === 'report')
    return unlinked(`it belongs to “${target.trigger.words.join(' ')}”, not to an event`)
  const known = scene.readings.get(target)
  if (!known) return unlinked('no word near it names an event')
  const dated = (event: string) => (attaching === 'date' ? datedWhole(event, record) : event)
  const factOf = (event: string) => factsOf(record, kind, dated(event), licence?.key)[0]
  const reading = licence ? asPlanned(known, licence) : known
  if (licence?.planned && !reading.scored.some(({ event }) => event.planned))
    return unlinked('it says how long it was to be, and the record has no such plan')
  const far = nearest === attachment.mention && attachment.cost > ACCUSING_COST
  const { direct } = attachment
  const measures = direct || attachment.behind
  const ends = { verb: attachment.mention, target }
  const bounded = boundedBy(mention, kind, ends, reading, sentence)
  const found = outcome({
    kind,
    mention: bounded,
    scene,
    target,
    reading,
    factOf,
    far,
    direct,
    measures,
    licence,
  })
  return bounded === mention ? found : { ...found, mention: bounded }
}

/** Of a plan and the event itself under one word, the one that the construction speaks of. */
function asPlanned(reading: Reading, { planned, key }: Licence): Reading {
  const { context, scored } = reading
  // Of a time the words say which end it is of, not whether it was kept.
  if (key !== undefined) return reading
  const fits = (event: RecordedEvent) => event.planned === (planned === true)
  const told = planned || context.mention.tense !== 'planned'
  const both = scored.some(({ event }) => fits(event)) && scored.some(({ event }) => !fits(event))
  return told && both ? readMention(context, fits) : reading
}

/**
 * "will close | the deal in March", "approved | the sale on Friday": a value behind a verb and its
 * object is the verb’s, where both name events of the record and not the same one.
 */
function verbOf(noun: EventMention, events: readonly EventMention[]): EventMention {
  const verb = events.find((one) => one.tokens.end === noun.first)
  if (noun.trigger.part !== 'noun' || verb?.trigger.part !== 'verb') return noun
  if (verb.trigger.role !== 'event' || verb.trigger.events.size === 0) return noun
  const shared = [...verb.trigger.events].some((event) => noun.trigger.events.has(event))
  return shared ? noun : verb
}

/** People go to the event they took part in; without an event word, to the one at hand. */
function linkPeople(
  kind: Kind,
  mention: Mention,
  scene: Scene,
  { sides, named }: Required<Pick<Identity, 'sides' | 'named'>>,
): Outcome {
  const factOf = (event: string) =>
    factOfPeople(factsOf(scene.input.record, kind, event), sides, kind)
  const { reading, target, alone } = readPeople(
    mention,
    scene,
    (event) => factOf(event.id) !== undefined,
  )
  if (alone && named) return unlinked('no word near it names an event')
  const found = outcome({
    kind,
    mention,
    scene,
    target,
    reading,
    factOf,
    far: false,
    direct: true,
    measures: false,
    licence: undefined,
  })
  const recalls = alone ? found.fact?.event : undefined
  return recalls === undefined ? found : { ...found, recalls }
}

interface Setting {
  readonly kind: Kind
  readonly mention: Mention
  readonly scene: Scene
  readonly target: EventMention
  readonly reading: Reading
  readonly factOf: (event: string) => Fact | undefined
  /** Another clause stands between the value and its event word. */
  readonly far: boolean
  /** The value modifies the event word itself: "Friday’s talks". */
  readonly direct: boolean
  /** It measures the event noun itself: "an ten-day trial", "a trial of eight days". */
  readonly measures: boolean
  readonly licence: Licence | undefined
}

function outcome(setting: Setting): Outcome {
  const { kind, mention, scene, target, reading, factOf, far, direct, measures, licence } = setting
  const { sentence } = scene.input
  const at = mention.at ?? excerpt(scene.input.article, sentence, mention)
  const candidates = candidatesOf(reading, factOf)
  const held = (fact: Fact, one = mention) => compare(fact, one, kind, scene)
  const settled = settle({ kind, mention, at, reading, factOf, compare: held, measures })
  if (!settled.fact || !settled.scored)
    return { ...unlinked(settled.reason ?? 'no event fits'), candidates }
  const doubtful = far
    ? 'another clause stands between it and the event'
    : (partOfAnother(settled.fact, settled.scored.event, mention, kind) ??
      doubt(mention, reading.context, settled.scored.event) ??
      (direct ? undefined : fitsBeside({ mention, kind, scene, target, compare: held })) ??
      doubtOfKind(mention, scene, target, settled.scored, licence))
  if (doubtful && refutes(held(settled.fact))) return { ...unlinked(doubtful), candidates }
  const against = gate(mention, sentence, target, settled.scored.event)
  if (against) return { ...unlinked(against), candidates }
  const { id } = settled.scored.event
  const whole = settled.fact.event
  const cues = [
    ...(licence ? [{ cue: licence.says, weight: 0 }] : []),
    ...(whole === undefined || whole === id
      ? []
      : [{ cue: `${id} is a part of ${whole}`, weight: 0 }]),
    ...settled.scored.reasons,
  ]
  return { fact: settled.fact, confidence: settled.confidence, cues, candidates }
}

function unlinked(reason: string): Outcome {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}
