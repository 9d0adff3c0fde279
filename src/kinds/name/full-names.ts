import { GENERATION_WORDS, TITLE_WORDS } from '../../english/name-words.ts'
import { foldName, givenKey } from '../../english/transliteration.ts'
import type { FactRecord } from '../../model.ts'
import { nameWords } from '../../names/words.ts'

/** The given name and the surname of a person, in one of the accepted forms or the variants. */
export interface FullName {
  readonly id: string
  readonly given: string
  /** What stands between them: "Lee" of "Robert Lee Hale", "Van" of "Jo Van Ness". */
  readonly middle: readonly string[]
  readonly surname: string
  /** "jr", where the record has it. */
  readonly generation?: string
}

/** Full names by what transliteration leaves of a part, and by the surname’s first letter. */
export interface FullNames {
  readonly byGiven: ReadonlyMap<string, readonly FullName[]>
  readonly bySurname: ReadonlyMap<string, readonly FullName[]>
  readonly byLetter: ReadonlyMap<string, readonly FullName[]>
}

const compiled = new WeakMap<FactRecord, FullNames>()

/** Every full name of the record’s people; titles and middle names left out. */
export function fullNames(record: FactRecord): FullNames {
  const known = compiled.get(record)
  if (known) return known
  const all = [...record.people.values()].flatMap(({ id, name, also, variants }) =>
    [name, ...also, ...variants].flatMap((form) => fullName(id, form)),
  )
  const names = {
    byGiven: groupBy(all, ({ given }) => givenKey(given)),
    bySurname: groupBy(all, ({ surname }) => foldName(surname)),
    byLetter: groupBy(all, ({ surname }) => surname.charAt(0)),
  }
  compiled.set(record, names)
  return names
}

function fullName(id: string, form: string): readonly FullName[] {
  const all = nameWords(form)
  const generation = all.find(({ lower }) => GENERATION_WORDS.has(lower))?.lower
  const words = all.filter(
    ({ lower, capital }) => capital && !TITLE_WORDS.has(lower) && !GENERATION_WORDS.has(lower),
  )
  const [given, surname] = [words[0]?.text, words.at(-1)?.text]
  if (given === undefined || surname === undefined || words.length < 2) return []
  const middle = words.slice(1, -1).map(({ text }) => text)
  // "the Iron Lady" is not a full name.
  return /^\p{Lu}/u.test(form)
    ? [{ id, given, middle, surname, ...(generation ? { generation } : {}) }]
    : []
}

function groupBy(
  all: readonly FullName[],
  keyOf: (name: FullName) => string,
): ReadonlyMap<string, readonly FullName[]> {
  const groups = new Map<string, FullName[]>()
  for (const name of all) {
    const group = groups.get(keyOf(name))
    if (group) group.push(name)
    else groups.set(keyOf(name), [name])
  }
  return groups
}
