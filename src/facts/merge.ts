import type { Entity, Kind } from '../kinds/kind.ts'
import type { Age, Fact, FactRecord, Named, Person, TextFile } from '../model.ts'
import { entityOf } from './entities.ts'
import { readRecord } from './read.ts'
import { plainId, renames } from './renames.ts'

/** A record and the file it was read from. */
export interface ReadFile {
  readonly file: TextFile
  readonly record: FactRecord
}

/**
 * Several records as one. Who and what has the same name is the same; ids that two files use for
 * different things are told apart inside, and `plainId` gives them back as they are written.
 * A fact keeps the policy of its own record.
 */
export function mergeRecords(
  files: readonly ReadFile[],
  kinds: readonly Kind[],
  shared: readonly TextFile[],
): FactRecord | undefined {
  const renamed = renames(files.map(({ record }) => record))
  const records = files.flatMap(({ file, record }, index) => {
    const rename = renamed[index]
    const again = rename ? readRecord(file, kinds, { shared, rename }).record : record
    return again ? [again] : []
  })
  const [first] = records
  if (!first) return undefined
  const merged = {
    ...first,
    people: union(
      records.map(({ people }) => people),
      samePerson,
    ),
    places: union(
      records.map(({ places }) => places),
      sameNamed,
    ),
    groups: union(
      records.map(({ groups }) => groups),
      sameNamed,
    ),
    events: new Map(records.flatMap(({ events }) => [...events])),
  }
  return { ...merged, facts: factsOf(records, merged, kinds) }
}

function union<Entry extends Named>(
  maps: readonly ReadonlyMap<string, Entry>[],
  join: (one: Entry, other: Entry) => Entry,
): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>()
  for (const map of maps) {
    for (const [id, entry] of map) {
      const known = all.get(id)
      all.set(id, known ? join(known, entry) : entry)
    }
  }
  return all
}

/** The first spells the name; what else one of the two accepts is accepted. */
function sameNamed<Entry extends Named>(one: Entry, other: Entry): Entry {
  const house = one.name === other.name || one.variants.includes(other.name) ? [] : [other.name]
  const also = [...new Set([...one.also, ...house, ...other.also])]
  const variants = [...new Set([...one.variants, ...other.variants])].filter(
    (form) => form !== one.name,
  )
  return { ...other, ...one, also, variants: variants.filter((form) => !also.includes(form)) }
}

function samePerson(one: Person, other: Person): Person {
  const roles = [...new Set([...one.roles, ...other.roles])]
  const rolesComplete = one.rolesComplete && other.rolesComplete
  const { age: _, ...named } = sameNamed(one, other)
  // Two ages are of two days: neither is right of both records.
  const age =
    one.age && other.age && !isSameAge(one.age, other.age) ? undefined : (one.age ?? other.age)
  return { ...named, roles, rolesComplete, ...(age ? { age } : {}) }
}

function isSameAge(one: Age, other: Age): boolean {
  return one.years === other.years && one.asOf === other.asOf
}

/** Every fact once; those of a name that two records share are seen anew in both together. */
function factsOf(
  records: readonly FactRecord[],
  merged: FactRecord,
  kinds: readonly Kind[],
): readonly Fact[] {
  const facts = new Map<string, Fact>()
  for (const { facts: own, policy } of records) {
    for (const fact of own) {
      if (facts.has(fact.id)) continue
      const entity = entityOf(fact, merged)
      const known = entity ? seenIn(entity, fact, merged, kinds) : fact
      if (known) facts.set(fact.id, { ...known, shown: plainId(known.shown), policy })
    }
  }
  return [...facts.values()]
}

function seenIn(
  entity: Entity,
  fact: Fact,
  merged: FactRecord,
  kinds: readonly Kind[],
): Fact | undefined {
  const kind = kinds.find(({ name }) => name === fact.kind)
  const seen = kind?.entity?.(entity).find(({ key }) => key === fact.key)
  return kind && seen && { ...fact, value: seen.value, shown: kind.show(seen.value, merged) }
}
