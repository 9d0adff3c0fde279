import type { Group, Location, Person, Problem } from '../model.ts'
import { ageProblems } from './age.ts'
import { didYouMean } from './did-you-mean.ts'
import { problemAt, type RecordDocument, spanAt } from './document.ts'
import { entriesOf, memberOf, textOf, textsOf } from './mapping.ts'
import { everyValue, namedIn, speakersIn } from './named-in.ts'
import { type Directory, directory, group, location, person, type Rename } from './names.ts'
import type { RawEvent } from './raw-events.ts'
import { timezoneProblems } from './timezone.ts'

/** Everyone and everything with a name. */
export interface Cast {
  readonly people: Directory<Person>
  readonly places: Directory<Location>
  readonly groups: Directory<Group>
}

/**
 * The people, places and groups of a record: declared in it or in a file that it uses, or named
 * in full where they appear. The first of `documents` is the record itself.
 */
export function readCast(
  documents: readonly RecordDocument[],
  events: readonly RawEvent[],
  rename: Rename,
): { readonly cast: Cast; readonly problems: readonly Problem[] } {
  const named = events.map(({ entry }) => namedIn(memberOf(entry, 'who')))
  const groups = directory({
    section: 'groups',
    documents,
    mentioned: named.flatMap((who) => who.groups),
    rename,
    make: group,
  })
  const { places, problems } = readPlaces(documents, events, rename)
  // A palace or a council may speak as well: only a name that fits neither is a person's.
  const speakers = speakersIn(memberOf(documents[0]?.value, 'quotes')).filter(
    (name) => groups.find(name) === undefined && places.find(name) === undefined,
  )
  const people = directory({
    section: 'people',
    documents,
    mentioned: [...named.flatMap((who) => who.people), ...speakers],
    rename,
    make: person,
  })
  const all = [...problems, ...documents.flatMap(ageProblems)]
  return { cast: { people, places, groups }, problems: all }
}

function readPlaces(
  documents: readonly RecordDocument[],
  events: readonly RawEvent[],
  rename: Rename,
) {
  const sections = documents.map((document) => ({
    document,
    entries: entriesOf(memberOf(document.value, 'places')),
  }))
  const around = sections.flatMap(({ entries }) => entries.map(([, entry]) => textOf(entry, 'in')))
  const where = events.flatMap(({ entry }) => everyValue(memberOf(entry, 'where')).flatMap(textsOf))
  const mentioned = [...around, ...where].filter((name) => name !== undefined)
  const named = directory({ section: 'places', documents, mentioned, rename, make: location })
  const byId = new Map([...named.byId].map(([id, place]) => [id, settled(place, named)]))
  const problems = sections.flatMap(({ document, entries }) =>
    entries.flatMap(([id, entry]) => [
      ...placeProblems(document, ['places', id, 'in'], memberOf(entry, 'in'), named),
      ...timezoneProblems(document, ['places', id, 'timezone'], memberOf(entry, 'timezone')),
    ]),
  )
  return { places: { ...named, byId }, problems }
}

function settled({ within, ...place }: Location, named: Directory<Location>): Location {
  const id = within === undefined ? undefined : named.find(within)
  return id === undefined ? place : { ...place, within: id }
}

/** The problem of a place that the record does not know; nothing for a known one. */
export function placeProblems(
  document: RecordDocument,
  path: readonly string[],
  value: unknown,
  places: Directory<Location>,
): readonly Problem[] {
  if (typeof value !== 'string' || value === '' || places.find(value) !== undefined) return []
  const message = `Unknown place \`${value}\`, expected an id of \`places\` or a name in full`
  const help = didYouMean(value, places.byId.keys()) ?? 'Declare it under `places`.'
  return [problemAt(document, spanAt(document, path), message, help)]
}

/** All that an article may call a voice: itself, or every spelling of someone whom we know. */
export function voicesOf(voice: string, { people, groups, places }: Cast): readonly string[] {
  const person = people.byId.get(people.find(voice) ?? '')
  const named =
    person ?? groups.byId.get(groups.find(voice) ?? '') ?? places.byId.get(places.find(voice) ?? '')
  if (!named) return [voice]
  // Phrase: "Vance said" (the surname stands alone from the second mention on)
  const surname = person?.name.split(' ').slice(-1) ?? []
  return [...new Set([named.name, ...named.also, ...named.variants, ...surname])]
}
