import type { Kind, Licence } from '../kinds/kind.ts'
import type { Cue, Fact, FactRecord, Mention, RecordedEvent } from '../model.ts'
import { factsOf, type Scene } from './scene.ts'

/** The plan that a length of time was set aside for, and why it is the one. */
export interface SolePlan {
  readonly fact: Fact
  readonly cues: readonly Cue[]
}

/** So many of those who were to take part tell which plan it was, or all where they are fewer. */
const NAMED = 2

/**
 * "Ortiz and Liu had set aside two hours": no word names an event, but those who were to meet are named,
 * and the record has one plan with a length. Undefined where it has several, or they are not named.
 */
export function solePlan(
  kind: Kind,
  { sentence }: Mention,
  licence: Licence,
  { input: { record, names } }: Scene,
): SolePlan | undefined {
  const plans = [...record.events.values()].flatMap((event) => {
    const [fact] = event.planned ? factsOf(record, kind, event.id) : []
    return fact ? [{ event, fact }] : []
  })
  const [plan] = plans
  if (!plan || plans.length > 1) return undefined
  const people = peopleOf(plan.event, record)
  const there = new Set(
    (names[sentence] ?? []).flatMap(({ type, ids }) => (type === 'person' ? ids : [])),
  )
  const named = people.filter((id) => there.has(id))
  if (people.length === 0 || named.length < Math.min(NAMED, people.length)) return undefined
  const cue = 'the record has one such plan, and those who were to take part are named'
  return {
    fact: plan.fact,
    cues: [
      { cue: licence.says, weight: 0 },
      { cue, weight: 2 },
    ],
  }
}

/** Those of the plan; where it names none, those of what came of it under the same name. */
function peopleOf(
  { people, called, id }: RecordedEvent,
  { events }: FactRecord,
): readonly string[] {
  if (people.length > 0) return people
  const same = [...events.values()].find(
    (one) =>
      one.id !== id && one.people.length > 0 && one.called.some((name) => called.includes(name)),
  )
  return same?.people ?? []
}
