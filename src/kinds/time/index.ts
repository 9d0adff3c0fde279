import type { Kind } from '../kind.ts'

export const time: Kind = {
  name: 'time',
  schema: {},
  target: 'event',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  recognise: () => [],
  compare: () => ({ relation: 'unchecked' }),
  show: () => '',
}
