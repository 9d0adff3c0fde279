import { givenKey } from '../english/transliteration.ts'
import type { FactRecord } from '../model.ts'
import { compileForms, type Forms } from './forms.ts'
import { compileRoles, type Roles } from './roles.ts'

/** All that a record calls its people, places and groups, ready for looking up. */
export interface Names {
  readonly forms: Forms
  readonly roles: Roles
  /** `givenKey` of every capitalised word met so far: the same few thousand words come again. */
  readonly keys: Map<string, string>
}

/** The key of a word, kept for the next article. */
export function keyOf(word: string, { keys }: Names): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  if (keys.size > 50_000) keys.clear()
  const key = givenKey(word)
  keys.set(word, key)
  return key
}

/** Compiled once per record; the same record always compiles to the same names. */
const compiled = new WeakMap<FactRecord, Names>()

/** The names of a record. */
export function compileNames(record: FactRecord): Names {
  const known = compiled.get(record)
  if (known) return known
  const names = { forms: compileForms(record), roles: compileRoles(record), keys: new Map() }
  compiled.set(record, names)
  return names
}
