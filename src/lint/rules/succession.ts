import type { RecordedOrder } from '../../compare/order.ts'
import type { FactRecord, RecordedEvent } from '../../model.ts'
import { eventFacts } from '../event-facts.ts'
import { hint, type Rule } from '../rule.ts'

/** `order` and `previous` against the days, and on one day the hours, of the two events. */
export const succession: Rule = ({ record }) => {
  if (!record) return []
  const orders = record.facts.flatMap(({ event, value, at }) =>
    event !== undefined && isOrder(value)
      ? [{ event, other: value.other, direction: value.direction, key: value.direction, at }]
      : [],
  )
  const series = [...record.events.values()].flatMap(({ id, previous, at }) =>
    previous === undefined
      ? []
      : [{ event: id, other: previous, direction: 'after' as const, key: 'previous', at }],
  )
  return [...orders, ...series].flatMap(({ event, other, direction, key, at }) => {
    const [one, two] = [record.events.get(event), record.events.get(other)]
    if (!one || !two) return []
    const [first, second] = direction === 'after' ? [two, one] : [one, two]
    if (!isOver(second, first, record)) return []
    const message = `\`${event}\` is dated ${direction === 'after' ? 'before' : 'after'} \`${other}\`, but \`${key}\` says the opposite`
    const help = 'Mend `when`, `starts` or `ends` of one of them, or turn the order round.'
    return [hint(at.file, at, message, help)]
  })
}

/** Whether the record has the whole of one event before another began. */
function isOver(one: RecordedEvent, other: RecordedEvent, record: FactRecord): boolean {
  const { from, to, side } = one.when ?? {}
  const { from: next, to: last, side: otherSide } = other.when ?? {}
  if (from === undefined || to === undefined || next === undefined || side || otherSide)
    return false
  if (to < next) return true
  // On one and the same day, the hours count.
  if (from !== to || next !== last || from !== next) return false
  if (one.timezone !== other.timezone) return false
  const before = eventFacts(one.id, record).starts?.value
  const after = eventFacts(other.id, record).starts?.value
  if (!before || !after || before.zone !== after.zone) return false
  return before.nearness === 'at' && after.nearness === 'at' && before.to < after.from
}

function isOrder(value: unknown): value is RecordedOrder {
  return typeof value === 'object' && value !== null && 'direction' in value && 'other' in value
}
