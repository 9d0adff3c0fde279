import type { Kind } from '../kind.ts'

export const date: Kind = {
  name: 'date',
  schema: {},
  target: 'event',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  recognise: () => [],
  compare: () => ({ relation: 'unchecked' }),
  show: () => '',
}
