import type { Unit } from './units.ts'
import { FINITE } from './words.ts'

const AFTER_OBJECT = new Set(
  `in on at for to from during before after behind over about who this last earlier later and or
  as by with while when where until late early again today yesterday together separately ahead amid
  near inside outside within instead privately face`.split(/\s+/u),
)

/** The word behind a list is the verb of a clause that the list opens: "Ortiz and Vance left". */
export function opensClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.as !== 'word' || unit.capital) return false
  return FINITE.has(unit.lower) || !AFTER_OBJECT.has(unit.lower)
}
