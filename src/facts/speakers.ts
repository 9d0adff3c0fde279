import { entriesOf, memberOf, textsOf } from './mapping.ts'

/** Everyone whom the quotations of a record name as their speaker, by id or name. */
export function speakersIn(quotes: unknown): readonly string[] {
  return entriesOf(quotes).flatMap(([, quote]) => textsOf(memberOf(quote, 'by')))
}
