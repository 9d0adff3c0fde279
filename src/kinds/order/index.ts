import { compareOrder, type OrderValue } from '../../compare/order.ts'
import type { FactRecord } from '../../model.ts'
import type { Kind } from '../kind.ts'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { schema } from './schema.ts'
import { nameOf, showApart } from './show-apart.ts'

/** Which of two events came first: `order: {before: vote, by: minutes}`. */
export const order: Kind<OrderValue> = {
  name: 'order',
  schema,
  target: 'pair',
  // The linker itself asks for an event on either side.
  licences: [],
  read: (_key, raw, context) => read(raw, context),
  recognise,
  compare: (recorded, stated, { event }) => compareOrder(recorded, stated, event),
  show,
}

/** "minutes before the council meeting": the other event by its first own name, else its id. */
function show(value: OrderValue, record: FactRecord): string {
  if (value.as === 'worked-out') return showApart(value, record)
  const by = value.by === undefined ? '' : `${value.by} `
  if (value.as === 'stated') return `${by}${value.direction}`
  return `${by}${value.direction} ${nameOf(value.other, record)}`
}
