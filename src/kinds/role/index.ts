import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { recognise } from './recognise.ts'
import { tie } from './tie.ts'
import { distinct } from './title.ts'
import type { RoleValue } from './value.ts'

/** The titles of a person: `roles`, and whether they are all (`roles_complete`). */
export const role: Kind<RoleValue> = {
  name: 'role',
  schema: {},
  target: 'entity',
  licences: [],
  read: () => ({ values: [], misread: [] }),
  entity: ({ type, roles, rolesComplete }) =>
    type === 'person' && roles.length > 0
      ? [{ key: 'roles', value: { as: 'recorded', roles, complete: rolesComplete } }]
      : [],
  recognise,
  tie,
  compare,
  show: (value) => (value.as === 'recorded' ? listed(distinct(value.roles)) : value.text),
}

/** "mayor", "mayor or clerk", "mayor, clerk or treasurer" */
function listed(roles: readonly string[]): string {
  const last = roles.at(-1) ?? ''
  return roles.length < 2 ? last : `${roles.slice(0, -1).join(', ')} or ${last}`
}
