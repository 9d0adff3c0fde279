import { type Evidence, type Reason, sum } from './context.ts'

/** A reason this much against an event: the words may mean another one. */
const OPPOSED = -1.5
/** People may be named in passing: so much else for the event outweighs a stranger. */
const OUTWEIGHS = 4

/** The first reason that speaks clearly against the event, evidence of one sort aside. */
export function opposing(reasons: readonly Reason[], aside?: Evidence): Reason | undefined {
  const rest = sum(reasons, ({ evidence }) => evidence !== aside && evidence !== 'time')
  return reasons.find(
    ({ against, weight, evidence }) =>
      against &&
      weight <= OPPOSED &&
      evidence !== aside &&
      !(evidence === 'people' && rest >= OUTWEIGHS),
  )
}
