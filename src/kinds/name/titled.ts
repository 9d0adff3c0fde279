import type { Span } from '../../model.ts'

/** A relative clause or an apposition with a title in it is no longer. */
const reach = 90

/**
 * Whether one of the titles that the record gives to a person stands at a name: before it ("the
 * clerk Deno Roe", "his wife, Deno Roe"), or set off behind it ("Deno Roe, the town’s clerk,",
 * "Deno Roe, who was made clerk"). Never the title of another one: "the clerk’s brother, Deno Roe",
 * "Deno Roe, an aide to the clerk". `roles` are the titles, as the record writes them.
 */
export function isTitled(text: string, { start, end }: Span, roles: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - reach), start).toLowerCase()
  const behind = /^,\s(?<clause>[^.;:]*)/u.exec(text.slice(end, end + reach))?.groups?.['clause']
  return roles.some((role) => {
    const title = role.toLowerCase()
    return endsIn(title, before) || (behind !== undefined && holds(title, behind.toLowerCase()))
  })
}

/** "the clerk ", "his wife, " */
function endsIn(title: string, before: string): boolean {
  const words = before.replace(/,?\s+$/u, '')
  return words !== before && words.endsWith(title) && isApart(words.at(-title.length - 1))
}

// "who recently came to the town to serve as ", "who is "
const SERVING = /^who(?:se)?\s.*\b(?:as|is|was|became|become|named|made|elected|appointed)\s/u
const OF_ANOTHER = /\b(?:of|to|for|with|by|under|against|from|who|whose)\s/u

function holds(title: string, clause: string): boolean {
  const at = clause.indexOf(title)
  if (at < 0 || !isApart(clause[at - 1]) || !isApart(clause[at + title.length])) return false
  return !OF_ANOTHER.test(clause.slice(0, at).replace(SERVING, ''))
}

/** No letter, hyphen or apostrophe: "the clerk’s brother" is not the clerk. */
function isApart(letter: string | undefined): boolean {
  return letter === undefined || !/[\p{L}\p{N}'’-]/u.test(letter)
}
