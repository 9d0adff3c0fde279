import type { FactRecord } from '../../model.ts'
import type { AttendeesValue } from './value.ts'

/** The names in house spelling: "Dana Ortiz, T.J. Vance and Grace Liu (head: Dana Ortiz)". */
export function show(value: AttendeesValue, record: FactRecord): string {
  if (value.as === 'stated') return listed(value.members.map((member) => member.text))
  const name = (id: string) => record.people.get(id)?.name ?? id
  const members = value.members.map(name)
  const all = listed(value.open ? [...members, 'others'] : members)
  return value.head === undefined ? all : `${all} (head: ${name(value.head)})`
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
