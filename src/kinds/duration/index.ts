import type { Kind } from '../kind.ts'

export const duration: Kind = {
  name: 'duration',
  schema: {},
  target: 'event',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  recognise: () => [],
  compare: () => ({ relation: 'unchecked' }),
  show: () => '',
}
