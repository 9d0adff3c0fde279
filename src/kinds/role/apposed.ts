import type { NameMention, Span } from '../../model.ts'
import { isTitle } from './behind.ts'

// "the ", "Harlow’s ", "its " before a title, and the comma behind it; "an aide to the mayor, Ortiz,"
// may name either of them
const LEAD =
  /(?:^|[\s(—–-])(?<!\b(?:[Oo]f|[Tt]o|[Ff]or)\s)(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}['’]s?)\s(?<title>[^,;:.!?()—–“”"]{3,80}),\s$/u
// "Ortiz, said", "Ortiz." but not "Ortiz, the clerk and the sheriff" or "Ortiz and Vance"
const CLOSED = /^(?:,\s(?!(?:and|or|the|a|an|his|her|its|their|who|whose)\s)\p{Ll}|\.(?:\s|$))/u

/**
 * The title that a name is in apposition to: "Harlow’s deputy mayor, Dana Ortiz, said". The name
 * is closed by a comma and a verb, or by the sentence, for in a list a conjunction would follow.
 */
export function titleApposed(
  text: string,
  { start, end, possessive }: NameMention,
  people: readonly NameMention[],
): Span | undefined {
  if (possessive || !CLOSED.test(text.slice(end, end + 20))) return undefined
  const from = Math.max(0, start - 140)
  const title = LEAD.exec(text.slice(from, start))?.groups?.['title']
  if (title === undefined || /\s(?:and|or|with)\s/u.test(title)) return undefined
  const span = { start: start - 2 - title.length, end: start - 2 }
  const isNamed = people.some((one) => one.start < span.end && span.start < one.end)
  return !isNamed && isTitle(title) ? span : undefined
}
