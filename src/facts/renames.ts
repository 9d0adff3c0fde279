import type { FactRecord, Named } from '../model.ts'
import { folded, type Rename } from './names.ts'

/** Stands behind an id that another file uses too; no text of a record has it. */
const mark = '\uE000'

/** Ids, or words with ids in them, as they are written in their file. */
export function plainId(text: string): string {
  return text.includes(mark) ? text.replace(/\uE000\d+/gu, '') : text
}

/**
 * For each record the ids it must have to be read as one with those before it: of a person,
 * place or group of the same name, the one that it has there; of any other id that
 * is taken, one of its own. Undefined where nothing changes.
 */
export function renames(records: readonly FactRecord[]): readonly (Rename | undefined)[] {
  const taken = new Map<string, string>()
  return records.map((record, index) => {
    const changed = new Map<string, string>()
    const added = new Map<string, string>()
    for (const { key, id, names = [] } of idsOf(record)) {
      const same = names.map((name) => taken.get(name)).find((known) => known !== undefined)
      const free = same !== undefined && !added.has(`${key}/${same}`)
      const own = taken.has(`${key}/${id}`) ? `${id}${mark}${index + 1}` : id
      const inside = free ? same : own
      if (inside !== id) changed.set(`${key}/${id}`, inside)
      added.set(`${key}/${inside}`, inside)
      for (const name of names) if (!added.has(name)) added.set(name, inside)
    }
    for (const [key, id] of added) if (!taken.has(key)) taken.set(key, id)
    if (changed.size === 0) return undefined
    return (section, id) => changed.get(`${section}/${id}`) ?? id
  })
}

interface Id {
  readonly key: string
  readonly id: string
  /** Its section with each name that may stand for it in another record, the house spelling first. */
  readonly names?: readonly string[]
}

function idsOf(record: FactRecord): readonly Id[] {
  const named = (key: string, entries: ReadonlyMap<string, Named>) =>
    [...entries.values()].map((one) => ({
      key,
      id: one.id,
      names: (key === 'people' ? fullNames(one) : [one.name]).map(
        (name) => `${key}=${folded(name)}`,
      ),
    }))
  const events = [...record.events.values()].filter(({ whole }) => whole === undefined)
  const top = record.facts.filter(
    ({ event, entity }) => event === undefined && entity === undefined,
  )
  return [
    ...named('people', record.people),
    ...named('places', record.places),
    ...named('groups', record.groups),
    ...events.map(({ id }) => ({ key: 'events', id })),
    ...top.flatMap(({ key, label }) => (label === undefined ? [] : [{ key, id: label }])),
  ]
}

/** A person whom two records spell in two ways: a form of several words is nobody else's. */
function fullNames({ name, also, variants }: Named): readonly string[] {
  return [name, ...[...also, ...variants].filter((form) => /\s/u.test(form))]
}
