import type { Sentence } from '../../model.ts'
import { opensClause } from './clauses.ts'
import { isTitleUnit } from './titles.ts'
import type { Unit } from './units.ts'
import { MEET_TRANSITIVE, MEET_VERBS } from './words.ts'

/** A headline, by its place or for want of a full stop: there a comma may stand for "and". */
export function isHeadline({ where, text }: Sentence): boolean {
  if (where === 'title' || where === 'heading') return true
  return !/[.!?…:;]["”’)]*\s*$/u.test(text)
}

// "Ortiz, Vance meet": the plural says that both do.
const PLURAL =
  /^(?:meet|hold|talk|speak|attend|host|receive|confer|sit|gather|huddle|negotiate|open|begin|resume)$/u

/** In a headline, the units `from` to `to` are people joined by a comma alone: "Ortiz, Vance meet". */
export function joinedByComma(units: readonly Unit[], from: number, to: number): boolean {
  let at = from - 1
  for (let unit = units[at]; unit && from - at < 14; unit = units[at]) {
    if (!isTitleUnit(unit) || MEET_TRANSITIVE.has(unit.lower)) break
    at -= 1
  }
  const before = units[at]
  const [after, next] = [units[to]?.lower ?? '', units[to + 1]?.lower ?? '']
  // "Belov meets Ortiz, Vance", not "Belov meets Ortiz, Vance skips talks"
  if (before && (MEET_TRANSITIVE.has(before.lower) || before.lower === 'with'))
    return !opensClause(units, to)
  const opens = before === undefined || /^(?::|\||says?)$/u.test(before.lower)
  const plans = after === 'to' && (MEET_VERBS.has(next) || PLURAL.test(next))
  return opens && (PLURAL.test(after) || plans)
}
