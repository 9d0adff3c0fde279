import type { CompareContext } from '../kinds/kind.ts'
import type { Fact, FactRecord } from '../model.ts'

/** What a kind needs to know of the fact's event to compare with it. */
export function contextOf(fact: Fact, record: FactRecord): CompareContext {
  const event = fact.event === undefined ? undefined : record.events.get(fact.event)
  const timezone = event?.timezone ?? record.timezone
  const day = event?.when?.from
  const starts =
    fact.key === 'when'
      ? record.facts.find((one) => one.event === fact.event && one.key === 'starts')?.value
      : undefined
  return {
    record,
    ...(fact.event === undefined ? {} : { event: fact.event }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(day === undefined ? {} : { day }),
    ...(starts === undefined ? {} : { starts }),
  }
}
