import type { RecordedOrder } from '../compare/order.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Fact, RecordedEvent } from '../model.ts'

export interface OrderFact extends Fact {
  readonly value: RecordedOrder
}

/** The recorded order of the two, held by either. */
function factOf(
  facts: readonly Fact[],
  kind: Kind,
  event: string,
  other: string,
): OrderFact | undefined {
  const recorded = (from: string, to: string) =>
    facts.find(
      (fact): fact is OrderFact =>
        fact.kind === kind.name &&
        fact.event === from &&
        isRecorded(fact.value) &&
        fact.value.other === to,
    )
  return recorded(event, other) ?? recorded(other, event)
}

/** The recorded order of two events, or else of the wholes that they are parts of. */
export function orderOf(
  facts: readonly Fact[],
  kind: Kind,
  one: RecordedEvent,
  two: RecordedEvent,
): OrderFact | undefined {
  return factOf(facts, kind, one.id, two.id) ?? factOfWhole(facts, kind, one, two)
}

/** "the ferry left after the storm": what holds of a voyage holds of its parts. */
function factOfWhole(
  facts: readonly Fact[],
  kind: Kind,
  one: RecordedEvent,
  two: RecordedEvent,
): OrderFact | undefined {
  const [first, second] = [one.whole ?? one.id, two.whole ?? two.id]
  if (first === second || (first === one.id && second === two.id)) return undefined
  return factOf(facts, kind, first, second)
}

function isRecorded(value: unknown): value is RecordedOrder {
  return typeof value === 'object' && value !== null && 'as' in value && value.as === 'recorded'
}

/** The two events, or the wholes of which the order is recorded. */
export function endsOf(
  { event, value: { other } }: OrderFact,
  one: RecordedEvent,
  two: RecordedEvent,
): { readonly event: string; readonly other: string } {
  const known = new Set([event, other])
  const named = ({ id, whole }: RecordedEvent) => (known.has(id) ? id : (whole ?? id))
  return { event: named(one), other: named(two) }
}
