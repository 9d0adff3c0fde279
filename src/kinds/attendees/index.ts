import type { Kind } from '../kind.ts'

export const attendees: Kind = {
  name: 'attendees',
  schema: {},
  target: 'event',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  recognise: () => [],
  compare: () => ({ relation: 'unchecked' }),
  show: () => '',
}
