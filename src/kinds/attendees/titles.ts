import { TITLE_WORDS } from '../../english/name-words.ts'
import type { Unit } from './units.ts'
import { CLAUSE_STOPS, FINITE, MEET_VERBS } from './words.ts'

const IN_TITLE = new Set('a an the his her its their of and to for'.split(' '))

/** Title, appositive or nothing before a name: "harbor police chief", "Vance’s son-in-law, ". */
export function isTitle(units: readonly Unit[]): boolean {
  const comma = units.at(-1)?.text === ','
  const words = comma ? units.slice(0, -1) : units
  const last = words.at(-1)
  if (!last) return !comma
  if (words.length > 12 || (!comma && isComplement(words))) return false
  return closesTitle(words, comma) && words.every((unit) => isTitleUnit(unit))
}

const NOUN_OPENERS = new Set('a an his her its their'.split(' '))

/** The last unit ends a title: "envoy", "Chief of the General Staff", without a comma "Harlovian". */
export function closesTitle(units: readonly Unit[], comma: boolean): boolean {
  // "Gov." and "Mr." end in a full stop of their own.
  const last = units.at(units.at(-1)?.text === '.' ? -2 : -1)
  if (!last) return false
  if (TITLE_WORDS.has(last.lower)) return true
  if (!comma && (last.as === 'group' || last.groups.length > 0)) return true
  // "her friend Ortiz", "Harlovian critic Ortiz": any noun, behind a word that makes it a noun.
  const opener = units.slice(-4, -1)
  const noun = last.as === 'word' && !last.capital && !IN_TITLE.has(last.lower)
  if (
    !comma &&
    noun &&
    !/(?:ly|ed)$/u.test(last.lower) &&
    opener.some((unit) => unit.as === 'group' || NOUN_OPENERS.has(unit.lower))
  )
    return true
  const near = units.slice(-8)
  return near.some((unit, i) => unit.lower === 'of' && TITLE_WORDS.has(near[i - 1]?.lower ?? ''))
}

/** May stand in a title: no verb, no preposition but "of", "to", "for". */
export function isTitleUnit(unit: Unit): boolean {
  if (unit.as === 'group' || unit.as === 'place') return true
  if (unit.as === 'person') return unit.possessive
  if (unit.lower === "'s" || unit.text === '.' || IN_TITLE.has(unit.lower)) return true
  if (unit.as !== 'word') return false
  const { lower } = unit
  return (
    !/^(?:by|with|between|among|as|them)$/u.test(lower) &&
    !CLAUSE_STOPS.has(lower) &&
    !FINITE.has(lower) &&
    (!MEET_VERBS.has(lower) || unit.capital)
  )
}

// What an office is for, not who holds it: "chief of military intelligence Ortiz" is one person.
const FIELDS = new Set(
  `foreign defense defence interior finance treasury energy economy trade security national
  intelligence military state presidential staff`.split(/\s+/u),
)

/**
 * The words end in the words before somebody else's name: in "the sister of Mayor Dana Ortiz"
 * and "an aide to Ortiz" that person only says who the sister and the aide are.
 */
function isComplement(words: readonly Unit[]): boolean {
  const at = words.findLastIndex((unit) => /^(?:of|to|for)$/u.test(unit.lower))
  if (at < 0) return false
  const rest = words.slice(at + 1).filter((unit) => unit.text !== '.')
  const last = rest.at(-1)
  if (!last) return true
  return TITLE_WORDS.has(last.lower) && !FIELDS.has(last.lower)
}
