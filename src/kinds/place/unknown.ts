import { CALENDAR_WORDS } from '../../english/name-words.ts'
import type { NameMention, Sentence, Span } from '../../model.ts'
import { lookUp } from './gazetteer.ts'
import { PLACED, TRAVELLED } from './licences.ts'

const NAME = /(?<![\p{L}\p{N}’'.-])\p{Lu}[\p{L}’'.-]*(?:[ ]\p{Lu}[\p{L}-]+){0,3}/gu
const WORD = /^\p{Lu}[\p{L}-]+$/u
/** What a place is told apart by from its namesakes: "Harlow, Ohio". */
const APPOSED = /^,\s(?<wider>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/u
/** "Harlow’s", "Harlow-based", "Harlow and Dunmore", "Harlow or", "Harlow/Dunmore", "Harlow (Ohio)" */
const NOT_BEHIND = /^(?:[’'\-–/&]|\s\(|,?\s(?:and|or|to)\s+\p{Lu}|\stime\b)/u
/** "in a Harlow court", "in the Harlow", "in Dunmore and Harlow": before a noun, or one of several. */
const NOT_BEFORE =
  /(?:\b(?:an?|the|this|that|his|her|its|their|our)\s+(?:\p{Ll}[\p{L}-]*\s+)?|,\s+|\b(?:and|or)\s+)$/iu

/**
 * Cities and countries that the record does not name, right behind a word that says where: "met in
 * Harlow", "a visit to Harlow". Left alone are those with another name beside them.
 */
export function unknownPlaces(
  { text, quoted }: Sentence,
  names: readonly NameMention[],
): readonly (Span & { readonly name: string })[] {
  let past = 0
  return [...text.matchAll(NAME)].flatMap(({ 0: words, index: start }) => {
    if (start < past) return []
    const name = words.replace(/[’'.-].*$/u, '')
    const end = start + name.length
    if (!name.split(' ').every((word) => WORD.test(word))) return []
    if ([...names, ...quoted].some((other) => other.start < end && start < other.end)) return []
    const before = text.slice(Math.max(0, start - 90), start)
    if (NOT_BEFORE.test(before) || !(PLACED.test(before) || TRAVELLED.test(before))) return []
    const found = spanOf(text, { start, end }, names)
    if (!found) return []
    past = found.end
    return [{ ...found, name: text.slice(found.start, found.end).split(',')[0] ?? '' }]
  })
}

/** The place with the country or province behind it, without a day; undefined for anything longer. */
function spanOf(text: string, whole: Span, names: readonly NameMention[]): Span | undefined {
  const { start } = whole
  let { end } = whole
  // "in Harlow Monday"
  const day = / (?<word>\p{L}+)$/u.exec(text.slice(start, end))?.groups?.['word']
  if (day !== undefined && CALENDAR_WORDS.has(day.toLowerCase())) end -= day.length + 1
  const name = text.slice(start, end)
  const { cities, country } = lookUp(name)
  if (cities.length === 0 && !country) return undefined
  const after = text.slice(end)
  if (NOT_BEHIND.test(after)) return undefined
  const wider = APPOSED.exec(after)?.groups?.['wider']
  if (wider === undefined) return { start, end }
  if (cities.some((one) => one.country === wider || one.province === wider))
    return { start, end: end + 2 + wider.length }
  // "When they met in Harlow, Ortiz"
  const person = names.some((one) => one.start === end + 2 && one.type === 'person')
  return person ? { start, end } : undefined
}
