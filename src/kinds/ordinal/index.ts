import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { counts } from './counts.ts'
import { licences } from './licences.ts'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { schema } from './schema.ts'
import { show } from './show.ts'
import type { OrdinalValue } from './value.ts'

/** Which one of its series an event is: `nth: 7`, `nth: fourth anniversary`. */
export const ordinal: Kind<OrdinalValue> = {
  name: 'ordinal',
  schema,
  target: 'event',
  licences,
  counts,
  deed: (stated) =>
    stated.as === 'stated' && stated.deed ? { ...stated.deed, noun: stated.noun } : undefined,
  read: (_key, raw) => read(raw),
  recognise,
  compare,
  show,
}
