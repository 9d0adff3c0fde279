import { CALENDAR_WORDS } from '../../english/name-words.ts'
import { type Site, siteOf, sitesIn } from '../../english/world.ts'
import type { FactRecord, NameMention, Sentence } from '../../model.ts'
import type { Recognised } from '../kind.ts'
import type { PlaceValue } from './value.ts'

// "in ", "in the city of ", right before the name: what goes between is for places of the record
const PLACED = /(?<![\p{L}-])(?:[Ii]n|[Aa]t|[Ii]nside)\s(?:the\s)?(?:city\sof\s|capital,?\s)?$/u
// ", Austria," behind "Vienna"; "In Vienna, Ortiz spoke" opens a clause
const WIDER = /^,\s(?<wider>\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)(?:[,.;:)]|\s\p{Lu}|$)/u

/**
 * Countries and capitals that the record does not name, where the words say that something was
 * there: "met in Vienna". `known` are the names of the record in the sentence.
 */
export function placesAbroad(
  { text, quoted }: Sentence,
  known: readonly NameMention[],
): readonly Recognised<PlaceValue>[] {
  return sitesIn(text).flatMap((site): readonly Recognised<PlaceValue>[] => {
    const { start, name } = site
    const end = start + name.length
    if (!PLACED.test(text.slice(Math.max(0, start - 24), start))) return []
    if (known.some((one) => one.start < end && start < one.end)) return []
    if (quoted.some((quote) => quote.start < end && start < quote.end)) return []
    const after = text.slice(end, end + 40)
    // "in Vienna Woods", "in Athens, Ohio"
    const next = /^\s(?<word>\p{Lu}\p{L}*)/u.exec(after)?.groups?.['word']?.toLowerCase()
    if (next !== undefined && !CALENDAR_WORDS.has(next)) return []
    const wider = WIDER.exec(after)?.groups?.['wider']
    if (wider !== undefined && siteOf(wider)?.country !== site.country) return []
    return [{ start, end, value: { places: [], abroad: site } }]
  })
}

/**
 * Whether a place of the record is surely not there: it is, or lies in, another capital or another
 * country. Where the record names neither, nobody knows.
 */
export function isElsewhere(
  id: string,
  { name, country, capital }: Site,
  record: FactRecord,
): boolean {
  const around = surroundings(id, record)
  return around.some(
    (site) => site.country !== country || (capital && site.capital && site.name !== name),
  )
}

function surroundings(id: string, { places }: FactRecord): readonly Site[] {
  const sites: Site[] = []
  let place = places.get(id)
  for (let depth = 0; place && depth < 8; depth++) {
    sites.push(...[place.name, ...place.also].flatMap((name) => siteOf(name) ?? []))
    place = place.within === undefined ? undefined : places.get(place.within)
  }
  return sites
}
