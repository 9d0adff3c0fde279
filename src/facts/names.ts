import type { Group, Location, Named, Person } from '../model.ts'
import { ageOf } from './age.ts'
import type { RecordDocument } from './document.ts'
import { isFullName, slug } from './ids.ts'
import { entriesOf, memberOf, type Path, textOf, textsOf } from './mapping.ts'

/** People, places or groups: those declared, and those that are only named in full. */
export interface Directory<Entry extends Named> {
  readonly byId: ReadonlyMap<string, Entry>
  /** Where each declared one stands, by its id. */
  readonly origins: ReadonlyMap<string, Origin>
  /** The id for an id or a name in any of its spellings; undefined for an unknown one. */
  find(idOrName: string): string | undefined
}

/** A file, and the path to an entry in it. */
export interface Origin {
  readonly document: RecordDocument
  readonly path: Path
}

/** What a directory is made of. */
export interface Members<Entry extends Named> {
  /** Key of the record: people, places, groups. */
  readonly section: string
  /** The record, and the files it uses; the first that has an id counts. */
  readonly documents: readonly RecordDocument[]
  /** Names in full that need not be declared. */
  readonly mentioned: readonly string[]
  readonly rename: Rename
  make(named: Named, entry: unknown): Entry
}

/** The id inside of an id in the file: another one where two records are read as one. */
export type Rename = (section: string, id: string) => string

/**
 * The entries of one section of the record, and one for every name in full that fits none:
 * its id is made of the name. Upper and lower case, and kinds of space, do not count.
 */
export function directory<Entry extends Named>(members: Members<Entry>): Directory<Entry> {
  const { section, documents, mentioned, rename, make } = members
  const byId = new Map<string, Entry>()
  const origins = new Map<string, Origin>()
  const written = new Map<string, string>()
  for (const document of documents) {
    for (const [name, entry] of entriesOf(memberOf(document.value, section))) {
      if (written.has(name)) continue
      const id = rename(section, name)
      written.set(name, id)
      byId.set(id, make(declared(id, name, entry), entry))
      origins.set(id, { document, path: [section, name] })
    }
  }
  const spellings = spellingsOf([...byId.values()])
  const find = (text: string): string | undefined => {
    const known = written.get(text) ?? spellings.get(folded(text))
    if (known !== undefined || !isFullName(text)) return known
    // `Ortiz` in `who` means the person whose id is `ortiz`.
    return written.get(text.toLowerCase())
  }
  for (const name of mentioned) {
    if (!isFullName(name) || find(name) !== undefined) continue
    const word = unusedId(slug(name) || 'name', written)
    const id = rename(section, word)
    written.set(word, id)
    byId.set(id, make({ id, name: name.trim(), also: [], variants: [] }, undefined))
    spellings.set(folded(name), id)
  }
  return { byId, origins, find }
}

function declared(id: string, word: string, entry: unknown): Named {
  const name = typeof entry === 'string' ? entry : (textOf(entry, 'name') ?? word)
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

/** A person of `people`, with its roles and its age. */
export const person = (named: Named, entry: unknown): Person => {
  const age = ageOf(memberOf(entry, 'age'))
  return {
    ...named,
    roles: textsOf(memberOf(entry, 'roles')),
    rolesComplete: memberOf(entry, 'roles_complete') === true,
    ...(age ? { age } : {}),
  }
}

/** A place of `places`; `within` is still an id or a name. */
export const location = (named: Named, entry: unknown): Location => {
  const within = textOf(entry, 'in')
  const timezone = textOf(entry, 'timezone')
  return { ...named, ...(within ? { within } : {}), ...(timezone ? { timezone } : {}) }
}

/** A group of `groups`. */
export const group = (named: Named): Group => named
