import { type Amount, isAmount } from '../english/amount.ts'
import type { ClockTime } from '../english/clock.ts'
import type { Fact, FactRecord } from '../model.ts'

/** What a record says of when one event began and ended, and how long it lasted. */
export interface EventFacts {
  readonly starts?: Of<ClockTime>
  readonly ends?: Of<ClockTime>
  readonly lasted?: Of<Amount>
}

/** A fact with its value in the type of its kind. */
export interface Of<Value> {
  readonly fact: Fact
  readonly value: Value
}

/** The times and the length of an event, by its id; a kind of another name for a key has none. */
export function eventFacts(id: string, { facts }: Pick<FactRecord, 'facts'>): EventFacts {
  const own = facts.filter(({ event }) => event === id)
  const starts = typed(own, 'starts', isTime)
  const ends = typed(own, 'ends', isTime)
  const lasted = typed(own, 'lasted', isAmount)
  return { ...(starts && { starts }), ...(ends && { ends }), ...(lasted && { lasted }) }
}

function typed<Value>(
  own: readonly Fact[],
  key: string,
  is: (value: unknown) => value is Value,
): Of<Value> | undefined {
  const fact = own.find((one) => one.key === key)
  const value = fact?.value
  return fact && is(value) ? { fact, value } : undefined
}

function isTime(value: unknown): value is ClockTime {
  return typeof value === 'object' && value !== null && 'from' in value && 'nearness' in value
}
