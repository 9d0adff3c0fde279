import { isoDay } from '../../english/civil-day.ts'
import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { recognise } from './recognise.ts'
import { tie } from './tie.ts'
import type { AgeValue } from './value.ts'
import { whole } from './whole.ts'

/** How old a person is: `age`. */
export const age: Kind<AgeValue> = {
  name: 'age',
  schema: {},
  target: 'entity',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  entity: ({ age: recorded }) =>
    recorded ? [{ key: 'age', value: { as: 'recorded', ...recorded } }] : [],
  recognise,
  tie,
  compare,
  show: (value) =>
    value.as === 'recorded' && value.asOf !== undefined
      ? `${value.years} on ${isoDay(value.asOf)}`
      : String(value.years),
  whole,
}
