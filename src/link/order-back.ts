import { contextOf } from '../compare/context.ts'
import type { StatedOrder } from '../compare/order.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Mention, RecordedEvent } from '../model.ts'
import { subjectOf } from './arguments.ts'
import { attach } from './attach.ts'
import { tokenAt } from './clause.ts'
import { sum } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import type { Outcome } from './link-value.ts'
import { orderDoubt } from './order-doubt.ts'
import { endsOf, orderOf } from './order-facts.ts'
import { spokenBefore } from './order-spoken.ts'
import { workedOut } from './order-worked-out.ts'
import type { Scene } from './scene.ts'
import { frontedDoubt } from './time-fronted.ts'
import { anotherOf, otherVerb } from './worked-out-doubt.ts'

/** Evidence that the event needs before its distance is held against the record. */
const EVIDENCE = 1.2

/**
 * Ties "an hour later" to the order of the event that its clause tells and the one that the story
 * told right before it.
 */
export function linkBack(mention: Mention, value: StatedOrder, kind: Kind, scene: Scene): Outcome {
  const { sentence, record } = scene.input
  const told = toldBy(mention, scene)
  const first = told && scene.readings.get(told)?.event
  if (!told || !first) return unlinked(`“${mention.text}” tells of no event of the record`)
  const other = spokenBefore(mention, told, scene)
  if (!other || other.event.id === first.event.id)
    return unlinked(`the event before “${mention.text}” is not clear`)
  const recorded = orderOf(record.facts, kind, first.event, other.event)
  const pair = { told: first.event, other: other.event, begun: false }
  const derived = recorded ? undefined : workedOut(pair, value, kind, record)
  const fact = recorded ?? derived?.fact
  if (!fact)
    return unlinked(
      `the record says nothing of the order of ${first.event.id} and ${other.event.id}`,
    )
  const ends = recorded && endsOf(recorded, first.event, other.event)
  const stated: StatedOrder = {
    ...value,
    ...(ends ?? { event: first.event.id, other: other.event.id }),
  }
  const refutes = kind.compare(fact.value, stated, contextOf(fact, record)).relation === 'conflicts'
  if (refutes) {
    const doubt =
      backDoubt(mention, told, scene) ??
      orderDoubt(sentence, [told, told], undefined, stated) ??
      explanation(value, first.event, kind, scene)
    if (doubt) return unlinked(doubt)
    const evidence = sum(first.reasons, (reason) => reason.evidence !== 'time')
    if (evidence < EVIDENCE) return unlinked('too little tells which event is meant')
  }
  return {
    fact,
    confidence: 'weak',
    cues: [
      { cue: `“${mention.text}” says how long after what was told before`, weight: 0 },
      { cue: `${other.event.id} was told before`, weight: 0, at: other.at },
      ...(derived ? [derived.cue] : []),
      ...first.reasons,
    ],
    candidates: [],
    mention: { ...mention, value: stated },
  }
}

/** The event of the clause: "the arrest came | two days later", "Two days later, the arrest came". */
function toldBy(mention: Mention, { input, clauses, events }: Scene): EventMention | undefined {
  const own = events.filter(({ trigger, quoted }) => trigger.role !== 'report' && !quoted)
  const attachment = attach(input.sentence, clauses, mention, own, 'value')
  const told = attachment && subjectOf(attachment.mention, own, clauses)
  return told?.trigger.role === 'event' ? told : undefined
}

function backDoubt(mention: Mention, told: EventMention, scene: Scene): string | undefined {
  const { sentence } = scene.input
  const at = tokenAt(sentence, mention.start)
  const another = anotherOf(told, scene)
  if (another) return another
  return told.head < at
    ? otherVerb(scene, told.tokens.end, at)
    : frontedDoubt(mention, sentence, told)
}

/** Another event of which the article has spoken lies as far off: it may be the one that is meant. */
function explanation(
  value: StatedOrder,
  told: RecordedEvent,
  kind: Kind,
  { input: { record, salience } }: Scene,
): string | undefined {
  const fits = [...salience.weights.keys()].find((id) => {
    const other = record.events.get(id)
    if (!other || id === told.id) return false
    const fact = workedOut({ told, other, begun: false }, value, kind, record)?.fact
    const stated: StatedOrder = { ...value, event: told.id, other: id }
    return fact && kind.compare(fact.value, stated, contextOf(fact, record)).relation === 'agrees'
  })
  return fits && `it fits ${fits}, of which the article has spoken too`
}

function unlinked(reason: string): Outcome {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}
