import { contextOf } from '../compare/context.ts'
import type { OrderValue, StatedOrder } from '../compare/order.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Cue, Mention, Sentence } from '../model.ts'
import { sum } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import type { Outcome } from './link-value.ts'
import { linkBack } from './order-back.ts'
import { orderDoubt } from './order-doubt.ts'
import { endsOf, orderOf } from './order-facts.ts'
import { eventBehind, eventTold, isBegun } from './order-pair.ts'
import { workedOut } from './order-worked-out.ts'
import { isStrong, type Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { workedOutDoubt } from './worked-out-doubt.ts'

/** Evidence that each of the two needs before their order is held against the record. */
const EVIDENCE = 1.2

/**
 * Ties "minutes before the talks" to the recorded order of two events: the one behind the word,
 * and the nearest other one of the sentence. Both must be told for sure.
 */
export function linkOrder(mention: Mention, kind: Kind, scene: Scene): Outcome {
  const { value } = mention
  if (!isOrder(value) || value.as !== 'stated') return unlinked('it states no order')
  if (value.back) return linkBack(mention, value, kind, scene)
  const { sentence, record } = scene.input
  const other = eventBehind(mention, scene)
  if (!other) return unlinked(`nothing right behind “${mention.text}” names an event`)
  const told = eventTold(mention, other, scene)
  if (!told) return unlinked(`no other event stands beside “${mention.text}”`)
  const readings = [scene.readings.get(told.mention), scene.readings.get(other)]
  const [first, second] = readings.map((reading) => reading?.event)
  const failed = readings.find((reading) => !reading?.event)
  if (!first || !second)
    return unlinked(failed?.reason ?? 'one of the two is no event of the record')
  if (first.event === second.event) return unlinked('both words name the same event')
  const recorded = orderOf(record.facts, kind, first.event, second.event)
  const begun = isBegun(other, scene)
  const derived = recorded
    ? undefined
    : workedOut({ told: first.event, other: second.event, begun }, value, kind, record)
  const fact = recorded ?? derived?.fact
  if (!fact)
    return unlinked(
      `the record says nothing of the order of ${first.event.id} and ${second.event.id}`,
    )
  const span = { start: mention.start, end: endOf(sentence, other, scene) }
  const ends = recorded
    ? endsOf(recorded, first.event, second.event)
    : { event: first.event.id, other: second.event.id }
  const stated: StatedOrder = {
    ...value,
    ...ends,
    ...(told.through === undefined ? {} : { through: told.through }),
  }
  const refuted = kind.compare(fact.value, stated, contextOf(fact, record)).relation === 'conflicts'
  const doubt =
    refuted &&
    (orderDoubt(sentence, [told.mention, other], recorded?.value, stated) ??
      (derived && workedOutDoubt(mention, [told.mention, other], scene)))
  if (doubt) return unlinked(doubt)
  const evident = [first, second].every(
    ({ reasons }) => sum(reasons, ({ evidence }) => evidence !== 'time') >= EVIDENCE,
  )
  if (!evident) return unlinked('too little tells which two events are meant')
  const strong = told.through === undefined && readings.every(isSure)
  // "after" alone may say why, or what else had come: only two sure events are held against it.
  if (derived && refuted && !strong && value.by === undefined)
    return unlinked('too little tells which two events are meant')
  return {
    fact,
    confidence: strong ? 'strong' : 'weak',
    cues: once([
      { cue: `“${mention.text}” says which came first`, weight: 0 },
      ...(derived ? [derived.cue] : []),
      ...first.reasons,
      ...second.reasons,
    ]),
    candidates: [],
    mention: {
      ...mention,
      ...span,
      text: sentence.text.slice(span.start, span.end),
      value: stated,
    },
  }
}

/** Reasons that hold for both events, such as the news of these days, are told once. */
function once(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(({ cue }, i) => cues.findIndex((other) => other.cue === cue) === i)
}

function isSure(reading: Reading | undefined): boolean {
  return reading?.event !== undefined && isStrong(reading, reading.event, () => true)
}

/** "minutes before the talks | began": the end of the event word, with its verb right behind. */
function endOf({ tokens }: Sentence, other: EventMention, { events }: Scene): number {
  const verb = events.find(
    ({ trigger, tokens: own }) => trigger.role === 'aspect' && own.start === other.tokens.end,
  )
  return tokens[(verb ?? other).tokens.end - 1]?.end ?? 0
}

function isOrder(value: unknown): value is OrderValue {
  return typeof value === 'object' && value !== null && 'direction' in value && 'as' in value
}

function unlinked(reason: string): Outcome {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}
