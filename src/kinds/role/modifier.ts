import { irregularPasts } from '../../english/inflect.ts'
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../english/name-words.ts'
import { headOf } from './heads.ts'

/** They may stand inside a title, whatever their class or ending. */
const INSIDE = new Set(
  `former next last late early then first second deputy acting outgoing incoming leading retired
  elected appointed ousted deposed united housing planning engineering banking ruling`.split(
    /\s+/u,
  ),
)

/** Plurals that modify a noun of office: "foreign affairs minister", "sports director". */
const PLURALS = new Set(
  `affairs operations forces sports sales communications services relations works arms systems
  news human-resources resources veterans women rights elections emergencies natural-resources
  finances logistics economics politics us states nations`.split(/\s+/u),
)

// "elected", "leading", "reportedly", "praises": rather a verb or adverb than part of a title
const VERBAL = /(?:[^aeiou]ed|ied|ing|ly|[^s]s)$/u

/** A word of titles, whatever stands before it: "acting", "mayor". */
export function belongs(lower: string): boolean {
  return headOf(lower) !== undefined || INSIDE.has(lower)
}

/** A word that may stand before the noun of a title: "foreign", "Harlow", "GRU", "secret". */
export function modifies(word: string, lower: string): boolean {
  if (belongs(lower)) return true
  // "US envoy"; "us" is a pronoun.
  if (/^\p{Lu}{2,}$/u.test(word)) return true
  if (FUNCTION_WORDS.has(lower) || CALENDAR_WORDS.has(lower) || irregularPasts.has(lower))
    return false
  if (/^\p{Lu}/u.test(word)) return true
  return PLURALS.has(lower) || !VERBAL.test(lower)
}
