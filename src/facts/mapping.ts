/** A YAML mapping as plain data. */
export type Mapping = Readonly<Record<string, unknown>>

/** Steps from the root of the record to a value: `['events', 'vote', 'when']`. */
export type Path = readonly (string | number)[]

/** Narrow to a mapping; a list is none. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a mapping; none for anything else, which the schema has reported. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : []
}

/** The own value of a key; undefined where there is none, or no mapping. */
export function memberOf(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The text of a key; undefined for anything else. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = memberOf(value, key)
  return typeof text === 'string' ? text : undefined
}

/** The texts of a list, or of a single text in its stead; other items are left out. */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((item) => typeof item === 'string')
}
