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
    sides: new Map(
      values.flatMap(({ value }) =>
        value.as === 'recorded' ? [[value.group ?? '', value.members] as const] : [],
      ),
    ),
  }),
  recognise,
  compare,
  show,
  whole,
}
