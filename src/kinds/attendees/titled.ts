import type { List } from './lists.ts'
import { closesTitle, isTitleUnit } from './titles.ts'
import type { Unit } from './units.ts'
import { MEET_TRANSITIVE } from './words.ts'

/** Verbs of an open list. */
export const INCLUDES = new Set(
  'included includes include including featured features featuring'.split(' '),
)
/** Verbs of a whole list. */
export const COMPRISES = new Set('comprised comprises comprising'.split(' '))
const OF_VERBS = new Set('consisted consists consist consisting composed made'.split(' '))

function isAnchorWord({ lower }: Unit): boolean {
  if (lower === 'opposite' || lower === 'facing') return true
  return INCLUDES.has(lower) || COMPRISES.has(lower) || MEET_TRANSITIVE.has(lower)
}

/** The "of" of "consists of" and "made up of". */
export function isOfVerb(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'of') return false
  const [before, earlier] = [units[at - 1]?.lower ?? '', units[at - 2]?.lower]
  return OF_VERBS.has(before) || (before === 'up' && earlier === 'made')
}

/** First unit of the list with the titles before it. */
export function titledFrom(units: readonly Unit[], list: List): number {
  const comma = units[list.from - 1]?.text === ','
  const end = comma ? list.from - 1 : list.from
  let at = end - 1
  while (at >= 0 && end - at < 14) {
    const unit = units[at]
    if (!unit || !isTitleUnit(unit) || isAnchorWord(unit) || isOfVerb(units, at)) break
    at -= 1
  }
  let from = at + 1
  // "the head of the library and mayor Ortiz": the title starts behind "and" when it can.
  const and = units.slice(from, end).findLastIndex((unit) => unit.lower === 'and')
  if (and >= 0 && closesTitle(units.slice(from + and + 1, end), comma)) from += and + 1
  else if (and >= 0 && from + and + 1 === end) return list.from
  return closesTitle(units.slice(from, end), comma) ? from : list.from
}
