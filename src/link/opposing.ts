import type { Evidence, Reason } from './context.ts'

/** A reason this much against an event: the words may mean another one. */
const OPPOSED = -1.5

/** The first reason that speaks clearly against the event, evidence of one sort aside. */
export function opposing(reasons: readonly Reason[], aside?: Evidence): Reason | undefined {
  return reasons.find(
    ({ against, weight, evidence }) => against && weight <= OPPOSED && evidence !== aside,
  )
}
