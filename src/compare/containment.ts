import type { FactRecord } from '../model.ts'

/** How place `a` stands to place `b`: a palace is `within` its city, a country is `wider`. */
export type Containment = 'same' | 'within' | 'wider' | 'apart'

/** Both are ids of the record; unknown ids are apart. Cycles in `in` end after eight steps. */
export function containment(a: string, b: string, record: FactRecord): Containment {
  if (a === b) return 'same'
  if (chain(a, record).includes(b)) return 'within'
  if (chain(b, record).includes(a)) return 'wider'
  return 'apart'
}

const DEPTH = 8

function chain(id: string, record: FactRecord): readonly string[] {
  const ids: string[] = []
  let at = record.places.get(id)?.within
  while (at !== undefined && ids.length < DEPTH) {
    ids.push(at)
    at = record.places.get(at)?.within
  }
  return ids
}
