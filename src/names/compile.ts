import type { FactRecord } from '../model.ts'
import { compileForms, type Forms } from './forms.ts'
import { compileRoles, type Roles } from './roles.ts'

/** All that a record calls its people, places and groups, ready for looking up. */
export interface Names {
  readonly forms: Forms
  readonly roles: Roles
}

/** Compiled once per record; the same record always compiles to the same names. */
const compiled = new WeakMap<FactRecord, Names>()

/** The names of a record. */
export function compileNames(record: FactRecord): Names {
  const known = compiled.get(record)
  if (known) return known
  const names = { forms: compileForms(record), roles: compileRoles(record) }
  compiled.set(record, names)
  return names
}
