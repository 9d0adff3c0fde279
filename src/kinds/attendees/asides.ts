import { TITLE_WORDS } from '../../english/name-words.ts'
import type { Unit } from './units.ts'

const OPENS_APPOSITION = new Set(
  `the a an his her its their who whose whom now former formerly then appointed named nominated
  chosen elected hired`.split(/\s+/u),
)

/**
 * Where an aside behind a name ends, as an index into the units: of ", the mayor," the second
 * comma, of "(D)" or "—…—" the unit behind. Undefined when there is none within 24 units.
 */
export function appositionEnd(units: readonly Unit[]): number | undefined {
  const mark = units[0]?.text ?? ''
  const closing = mark === '(' ? ')' : mark
  if (!/^[,(—–]$/u.test(mark)) return undefined
  const opener = units[1]
  if (mark === ',' && !(opener && opensApposition(opener))) return undefined
  const end = units.findIndex((unit, i) => i > 1 && i < 24 && unit.text === closing)
  if (end < 0) return undefined
  return mark === ',' ? end : end + 1
}

function opensApposition(unit: Unit): boolean {
  if (OPENS_APPOSITION.has(unit.lower) || TITLE_WORDS.has(unit.lower)) return true
  // "Ortiz, 52, and …"; "Liu, Vance’s sister, and …"
  return /^\p{N}/u.test(unit.text) || unit.as === 'group' || unit.possessive
}
