import type { Group, Location, Named, Person } from '../model.ts'
import { isFullName, slug } from './ids.ts'
import { entriesOf, memberOf, textOf, textsOf } from './mapping.ts'

/** People, places or groups: those declared, and those that are only named in full. */
export interface Directory<Entry extends Named> {
  readonly byId: ReadonlyMap<string, Entry>
  /** The id for an id or a name in any of its spellings; undefined for an unknown one. */
  find(idOrName: string): string | undefined
}

type Make<Entry extends Named> = (named: Named, entry: unknown) => Entry

/**
 * The entries of one section of the record, and one for every name in full that fits none:
 * its id is made of the name. Upper and lower case, and kinds of space, do not count.
 */
export function directory<Entry extends Named>(
  section: unknown,
  mentioned: readonly string[],
  make: Make<Entry>,
): Directory<Entry> {
  const byId = new Map<string, Entry>()
  for (const [id, entry] of entriesOf(section)) byId.set(id, make(declared(id, entry), entry))
  const spellings = spellingsOf([...byId.values()])
  const find = (text: string): string | undefined => {
    if (byId.has(text)) return text
    const known = spellings.get(folded(text))
    if (known !== undefined || !isFullName(text)) return known
    // `Ortiz` in `who` means the person whose id is `ortiz`.
    return byId.has(text.toLowerCase()) ? text.toLowerCase() : undefined
  }
  for (const name of mentioned) {
    if (!isFullName(name) || find(name) !== undefined) continue
    const id = unusedId(slug(name) || 'name', byId)
    byId.set(id, make({ id, name: name.trim(), also: [], variants: [] }, undefined))
    spellings.set(folded(name), id)
  }
  return { byId, find }
}

function declared(id: string, entry: unknown): Named {
  const name = typeof entry === 'string' ? entry : (textOf(entry, 'name') ?? id)
  const also = textsOf(memberOf(entry, 'also'))
  return { id, name, also, variants: textsOf(memberOf(entry, 'variants')) }
}

/** House spellings count first, variants last. */
function spellingsOf(entries: readonly Named[]): Map<string, string> {
  const spellings = new Map<string, string>()
  const add = (text: string, id: string) => {
    if (!spellings.has(folded(text))) spellings.set(folded(text), id)
  }
  for (const { id, name } of entries) add(name, id)
  for (const { id, also } of entries) for (const form of also) add(form, id)
  for (const { id, variants } of entries) for (const form of variants) add(form, id)
  return spellings
}

/** A name as it is looked up: neither case nor kinds of space and apostrophe count. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase()
}

function unusedId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(wanted)) return wanted
  for (let count = 2; ; count++) {
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
  }
}

/** A person of `people`, with its roles. */
export const person: Make<Person> = (named, entry) => ({
  ...named,
  roles: textsOf(memberOf(entry, 'roles')),
  rolesComplete: memberOf(entry, 'roles_complete') === true,
})

/** A place of `places`; `within` is still an id or a name. */
export const location: Make<Location> = (named, entry) => {
  const within = textOf(entry, 'in')
  const timezone = textOf(entry, 'timezone')
  return { ...named, ...(within ? { within } : {}), ...(timezone ? { timezone } : {}) }
}

/** A group of `groups`. */
export const group: Make<Group> = (named) => named

/** The people and groups that `who` values name in full, in the order of the record. */
export function namedIn(who: unknown): { people: readonly string[]; groups: readonly string[] } {
  const people = new Set<string>()
  const groups: string[] = []
  const collect = (value: unknown): void => {
    for (const text of textsOf(value)) people.add(text)
  }
  const side = (value: unknown): void => {
    collect(value)
    for (const key of ['members', 'head']) collect(memberOf(value, key))
  }
  const list = memberOf(who, 'value') ?? who
  side(list)
  for (const [key, value] of sides(list)) {
    groups.push(key)
    side(value)
  }
  return { people: [...people], groups }
}

/** `members` and `head` of a flat list are no sides. */
function sides(list: unknown): readonly (readonly [string, unknown])[] {
  return entriesOf(list).filter(([key]) => key !== 'members' && key !== 'head')
}
