import { looksDemonym, TITLE_WORDS } from '../english/name-words.ts'
import { foldName, givenKey } from '../english/transliteration.ts'
import type { FactRecord, Named, NameMention } from '../model.ts'
import { nameWords } from './words.ts'

/** One way to write a name of the record. */
export interface Form {
  readonly id: string
  readonly type: NameMention['type']
  readonly by: NameMention['by']
  readonly words: readonly string[]
  /** What stands between the words, and after the last ("U.S." ends in a full stop). */
  readonly gaps: readonly string[]
  /** `foldName` of each word; people only. */
  readonly folded?: readonly string[]
  /** The given name of which `words` is the surname. */
  readonly given?: string
}

/** Forms of a record by their first word: in lower case and, for people, as `givenKey`. */
export interface Forms {
  readonly exact: ReadonlyMap<string, readonly Form[]>
  readonly folded: ReadonlyMap<string, readonly Form[]>
}

type Category = Pick<Form, 'id' | 'type' | 'by'>

function form(category: Category, name: string, given?: string): Form | undefined {
  const words = nameWords(name)
  if (words.length === 0) return undefined
  return {
    ...category,
    words: words.map((word) => word.text),
    gaps: words.map((word, i) => name.slice(word.end, words[i + 1]?.start ?? name.length)),
    ...(category.type === 'person' ? { folded: words.map((word) => foldName(word.text)) } : {}),
    ...(given === undefined ? {} : { given }),
  }
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u

/** The last word of a person's name, with the given name before it: "Vance" of "T.J. Vance". */
function surname(category: Category, name: string): Form | undefined {
  const words = nameWords(name)
  const parts = words.filter((word) => !GENERATION.test(word.lower))
  const [first, last] = [parts[0], parts.at(-1)]
  // "the Iron Lady" has no surname, nor has "Sheikh Saif": the title leaves one name.
  if (!first?.capital || !last?.capital || first === last || last.text.length < 2) return undefined
  const given = parts.find((word) => !TITLE_WORDS.has(word.lower))
  if (!given || given === last) return undefined
  return form(category, last.text, name.slice(given.start, last.start).trim().split(/\s+/u)[0])
}

/** A name that starts with a title, without it: "Omar Saif" of "Sheikh Omar Saif". */
function untitled(category: Category, name: string): Form | undefined {
  const words = nameWords(name)
  const start = words.findIndex((word) => !TITLE_WORDS.has(word.lower))
  const first = words[start]
  if (start < 1 || !first?.capital || words.length - start < 2) return undefined
  return form(category, name.slice(first.start))
}

// "US" and "UAE", but not "Kyiv": initials, written with full stops or without.
const INITIALS = /^\p{Lu}{2,4}$/u
// "U.S." and "U.A.E."
const DOTTED = /^(?:\p{Lu}\.){2,4}$/u

/** The spellings that everyone takes for the same: US and U.S., Harlow and Harlow’s people. */
function spellings(name: string, type: Form['type']): readonly string[] {
  if (INITIALS.test(name)) return [name, [...name].map((letter) => `${letter}.`).join('')]
  if (DOTTED.test(name)) return [name, name.replaceAll('.', '')]
  if (type !== 'group' || !/^\p{Lu}\p{Ll}+$/u.test(name)) return [name]
  // "Austrian" and "Austrians" of Austria, "Harlovian" by `also` only: the ending must be regular.
  const stem = name.replace(/[aeoy]$/u, '')
  const adjectives = looksDemonym(name)
    ? [name]
    : [`${name}n`, `${stem}an`, `${stem}ian`, `${stem}ese`, `${stem}ish`, `${name}i`]
  return [name, ...adjectives, ...adjectives.map((word) => `${word}s`)]
}

function formsOf(type: Form['type'], named: Named): readonly Form[] {
  const forms = new Map<string, Form>()
  const add = (one: Form | undefined) => {
    if (!one) return
    const key = one.words.join(' ') + one.gaps.join('|')
    if (!forms.has(key)) forms.set(key, one)
  }
  const addName = (name: string, by: Form['by'], bySurname: Form['by']) => {
    for (const [i, spelling] of spellings(name, type).entries())
      add(form({ id: named.id, type, by: i === 0 ? by : 'alias' }, spelling))
    if (type !== 'person') return
    add(untitled({ id: named.id, type, by }, name))
    add(surname({ id: named.id, type, by: bySurname }, name))
  }
  addName(named.name, 'name', 'surname')
  for (const name of named.also) addName(name, 'alias', 'surname')
  for (const name of named.variants) addName(name, 'variant', 'variant')
  return [...forms.values()]
}

/** Compile every form of every name once. */
export function compileForms(record: FactRecord): Forms {
  const exact = new Map<string, Form[]>()
  const folded = new Map<string, Form[]>()
  const all = [
    ...[...record.people.values()].flatMap((person) => formsOf('person', person)),
    ...[...record.places.values()].flatMap((place) => formsOf('place', place)),
    ...[...record.groups.values()].flatMap((group) => formsOf('group', group)),
  ]
  for (const one of all) {
    const [first] = one.words
    if (first === undefined) continue
    file(exact, plain(first).toLowerCase(), one)
    if (one.folded) file(folded, givenKey(first), one)
  }
  return { exact, folded }
}

function file(index: Map<string, Form[]>, key: string, one: Form): void {
  const forms = index.get(key)
  if (forms) forms.push(one)
  else index.set(key, [one])
}

/** With straight apostrophes. */
export function plain(word: string): string {
  return word.replace(/[’ʼ]/gu, "'")
}
