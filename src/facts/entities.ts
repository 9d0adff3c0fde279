import type { Entity, Kind } from '../kinds/kind.ts'
import type { Excerpt, Fact, FactRecord, Named, Person } from '../model.ts'
import { excerptAt, type RecordDocument, spanAt } from './document.ts'
import type { DraftFact } from './draft.ts'
import { memberOf } from './mapping.ts'
import { type Directory, folded, type Origin } from './names.ts'
import type { Setting } from './setting.ts'
import { severityOf } from './severity.ts'

/** The facts that the kinds see in people, places and groups: `people.<id>.<key>`. */
export function readEntityFacts({ document, cast, kinds }: Setting): readonly DraftFact[] {
  const holders = kinds.filter((kind) => kind.entity)
  if (holders.length === 0) return []
  const mentioned = mentionsIn(document)
  const read = <Entry extends Named>(
    section: string,
    { byId, origins }: Directory<Entry>,
    see: (named: Entry) => Entity,
  ) =>
    [...byId.values()].flatMap((named) => {
      const origin = origins.get(named.id)
      const severity = severityOf(origin && entryAt(origin))
      return entityFacts(section, see(named), holders).map(({ fact, kind }) => ({
        kind,
        fact: {
          ...fact,
          at: origin
            ? placeIn(origin, fact.key)
            : (mentioned.get(folded(named.name)) ?? excerptAt(document, undefined)),
          ...(severity ? { severity } : {}),
        },
      }))
    })
  return [
    ...read('people', cast.people, person),
    ...read('places', cast.places, (named) => untitled('place', named)),
    ...read('groups', cast.groups, (named) => untitled('group', named)),
  ]
}

/** Whom or what a fact is of, as the kinds see it; undefined for a fact of an event or of none. */
export function entityOf(
  fact: Fact,
  { people, places, groups }: Pick<FactRecord, 'people' | 'places' | 'groups'>,
): Entity | undefined {
  if (fact.entity === undefined) return undefined
  const [section] = fact.id.split('.')
  const one = section === 'people' ? people.get(fact.entity) : undefined
  const place = section === 'places' ? places.get(fact.entity) : undefined
  const group = section === 'groups' ? groups.get(fact.entity) : undefined
  if (one) return person(one)
  if (place) return untitled('place', place)
  return group && untitled('group', group)
}

function entityFacts(section: string, entity: Entity, kinds: readonly Kind[]) {
  const { id } = entity.named
  return kinds.flatMap((kind) =>
    (kind.entity?.(entity) ?? []).map(({ key, value }) => ({
      kind,
      fact: { id: `${section}.${id}.${key}`, kind: kind.name, entity: id, key, value },
    })),
  )
}

function person(named: Person): Entity {
  const { roles, rolesComplete, age } = named
  return { type: 'person', named, roles, rolesComplete, ...(age ? { age } : {}) }
}

function untitled(type: 'place' | 'group', named: Named): Entity {
  return { type, named, roles: [], rolesComplete: false }
}

/** The value of the key; the whole entry in its short form. */
function placeIn(origin: Origin, key: string): Excerpt {
  const { document, path } = origin
  const below = memberOf(entryAt(origin), key) !== undefined
  return excerptAt(document, spanAt(document, below ? [...path, key] : path))
}

function entryAt({ document, path: [section = '', id = ''] }: Origin): unknown {
  return memberOf(memberOf(document.value, String(section)), String(id))
}

/** Longer texts are no names. */
const longest = 200

/** The first place of every text of the record, by the text. */
function mentionsIn(document: RecordDocument): ReadonlyMap<string, Excerpt> {
  const first = new Map<string, Excerpt>()
  for (const [, { key, value }] of document.places) {
    for (const span of key ? [key, value] : [value]) {
      if (span.end - span.start > longest) continue
      const excerpt = excerptAt(document, span)
      // Phrase: "Dana Ortiz" (in quotes, as YAML allows)
      const text = folded(excerpt.text.replace(/^(?<mark>["'])(?<text>.*)\k<mark>$/su, '$<text>'))
      if (!first.has(text)) first.set(text, excerpt)
    }
  }
  return first
}
