import { longForm } from './long-form.ts'
import { entriesOf, memberOf, textsOf } from './mapping.ts'

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
  for (const list of everyValue(who)) {
    side(list)
    for (const [key, value] of sides(list)) {
      groups.push(key)
      side(value)
    }
  }
  return { people: [...people], groups }
}

/** `members` and `head` of a flat list are no sides. */
function sides(list: unknown): readonly (readonly [string, unknown])[] {
  return entriesOf(list).filter(([key]) => key !== 'members' && key !== 'head')
}

/** Every value of a long form, whatever the day and the source. */
export function everyValue(raw: unknown): readonly unknown[] {
  const { main, accept, revisions, disputed } = longForm(raw, [])
  return [main, ...accept, ...revisions, ...disputed].map((written) => written.raw)
}

/** Everyone whom the quotations of a record name as their speaker, by id or name. */
export function speakersIn(quotes: unknown): readonly string[] {
  return entriesOf(quotes).flatMap(([, quote]) => textsOf(memberOf(quote, 'by')))
}
