import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { schema } from './schema.ts'
import { show } from './show.ts'
import type { AttendeesValue } from './value.ts'
import { whole } from './whole.ts'

/** Who took part: `who` of an event, flat or by side. */
export const attendees: Kind<AttendeesValue> = {
  name: 'attendees',
  schema,
  target: 'event',
  licences: [],
  read,
  identity: (values) => ({
    sides: new Map(values.flatMap(({ value }) => sidesOf(value))),
    ...(values.some(({ value }) => value.as === 'recorded' && value.open) ? { open: true } : {}),
    ...(values.some(({ value }) => value.as === 'stated' && value.construction === 'deed')
      ? { named: true }
      : {}),
  }),
  recognise,
  compare,
  show,
  whole,
}

/** The people of each side that a value names; a side named without people has none. */
function sidesOf(value: AttendeesValue): readonly (readonly [string, readonly string[]])[] {
  if (value.as === 'recorded') return [[value.group ?? '', value.members]]
  const collectives = value.collectives
    .filter((group) => group !== '')
    .map((group) => [group, []] as const)
  return [...collectives, [value.side ?? '', value.people]]
}
