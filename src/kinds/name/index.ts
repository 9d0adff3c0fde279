import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { recognise } from './recognise.ts'
import { tie } from './tie.ts'
import type { NameValue } from './value.ts'
import { whole } from './whole.ts'

/** The house spelling of a person, place or group: `name`, `also` and `variants`. */
export const name: Kind<NameValue> = {
  name: 'name',
  schema: {},
  target: 'entity',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  entity: ({ type, named: { name: house, also, variants } }) => [
    { key: 'name', value: { as: 'recorded', type, name: house, also, variants } },
  ],
  recognise,
  tie,
  compare,
  show: (value) => (value.as === 'recorded' ? value.name : value.text),
  whole,
}
