import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { licences } from './licences.ts'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { schema } from './schema.ts'
import type { PlaceValue } from './value.ts'

/** Where an event took place: `where`. Ids of `places`; containment by their `in`. */
export const place: Kind<PlaceValue> = {
  name: 'place',
  schema,
  target: 'event',
  licences,
  read,
  identity: (values) => {
    const where = values.flatMap(({ value }) => value.places)
    return values.length > 0 ? { where } : {}
  },
  recognise,
  compare,
  show: ({ places, unknown }, record) =>
    unknown ?? listed(places.map((id) => record.places.get(id)?.name ?? id)),
}

/** "Harlow", "Harlow and Dunmore", "Harlow, Dunmore and Ashby". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
