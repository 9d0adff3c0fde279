import type { Entity, Kind } from '../kinds/kind.ts'
import type { Excerpt, FactRecord, Named, Person } from '../model.ts'
import { excerptAt, pointerTo, type RecordDocument, spanAt } from './document.ts'
import type { DraftFact } from './draft.ts'
import { memberOf } from './mapping.ts'
import { folded } from './names.ts'

/** The facts that the kinds see in people, places and groups: `people.<id>.<key>`. */
export function readEntityFacts(
  document: RecordDocument,
  record: Pick<FactRecord, 'people' | 'places' | 'groups'>,
  kinds: readonly Kind[],
): readonly DraftFact[] {
  const holders = kinds.filter((kind) => kind.entity)
  if (holders.length === 0) return []
  const mentioned = mentionsIn(document)
  const read = (section: string, entity: Entity) =>
    holders.flatMap((kind) =>
      (kind.entity?.(entity) ?? []).map(({ key, value }) => ({
        kind,
        fact: {
          id: `${section}.${entity.named.id}.${key}`,
          kind: kind.name,
          entity: entity.named.id,
          key,
          value,
          at: placeOf(document, section, entity.named, key, mentioned),
        },
      })),
    )
  return [
    ...[...record.people.values()].flatMap((one) => read('people', person(one))),
    ...[...record.places.values()].flatMap((one) => read('places', untitled('place', one))),
    ...[...record.groups.values()].flatMap((one) => read('groups', untitled('group', one))),
  ]
}

function person(named: Person): Entity {
  return { type: 'person', named, roles: named.roles, rolesComplete: named.rolesComplete }
}

function untitled(type: 'place' | 'group', named: Named): Entity {
  return { type, named, roles: [], rolesComplete: false }
}

/** The value of the key; the whole entry in its short form; else where the name is first used. */
function placeOf(
  document: RecordDocument,
  section: string,
  { id, name }: Named,
  key: string,
  mentioned: ReadonlyMap<string, Excerpt>,
): Excerpt {
  const path = [section, id]
  const declared = document.places.has(pointerTo(path))
  if (declared) {
    const below = memberOf(memberOf(memberOf(document.value, section), id), key) !== undefined
    return excerptAt(document, spanAt(document, below ? [...path, key] : path))
  }
  return mentioned.get(folded(name)) ?? excerptAt(document, undefined)
}

/** The first place of every text of the record, by the text. */
function mentionsIn(document: RecordDocument): ReadonlyMap<string, Excerpt> {
  const first = new Map<string, Excerpt>()
  for (const [, { key, value }] of document.places) {
    for (const span of key ? [key, value] : [value]) {
      const excerpt = excerptAt(document, span)
      // Phrase: "Dana Ortiz" (in quotes, as YAML allows)
      const text = folded(excerpt.text.replace(/^(?<mark>["'])(?<text>.*)\k<mark>$/su, '$<text>'))
      if (!first.has(text)) first.set(text, excerpt)
    }
  }
  return first
}
