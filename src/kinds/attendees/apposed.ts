import { TITLE_WORDS } from '../../english/name-words.ts'
import { opensClause } from './clauses.ts'
import { originEnd } from './deeds.ts'
import type { List } from './lists.ts'
import { isTitleUnit } from './titles.ts'
import type { Unit } from './units.ts'
import { COLLECTIVE_NOUNS } from './words.ts'

/** Several people before the list that names them; units `from` to `to`, end exclusive. */
export interface Named {
  readonly from: number
  readonly to: number
}

// "people", "lawyers", "pilots" behind a number
const PEOPLE = /^(?:people|men|women|guests)$|\p{L}{2}(?:ers|ors|ists|ians|ants|ees)$/u

function isPlural({ as, lower }: Unit): boolean {
  if (as !== 'word') return false
  const title = lower.endsWith('s') && TITLE_WORDS.has(lower.replace(/s$/u, ''))
  return title || COLLECTIVE_NOUNS.has(lower) || PEOPLE.test(lower)
}

/**
 * The phrase that the list spells out: "two council members, Liu and Vance,", "three envoys —
 * Liu, Vance and Ortiz —". `titled` is the first unit of the list with its titles. Undefined
 * for a list of one, and where the list is the subject of a clause of its own.
 */
export function apposedTo(units: readonly Unit[], list: List, titled: number): Named | undefined {
  const to = units[list.from - 1]?.text === ',' ? list.from - 1 : titled - 1
  if (list.items.length < 2 || !/^[,(:—–-]$/u.test(units[to]?.text ?? '')) return undefined
  if (opensClause(units, originEnd(units, list.to))) return undefined
  let from = to
  for (let unit = units[from - 1]; unit && to - from < 9; unit = units[from - 1]) {
    if (!isTitleUnit(unit) || /^(?:and|to|for)$/u.test(unit.lower)) break
    from -= 1
  }
  const phrase = units.slice(from, to)
  const of = phrase.findIndex((unit) => unit.lower === 'of')
  const heads = [phrase.at(-1), phrase[of - 1]]
  return heads.some((unit) => unit && isPlural(unit)) ? { from, to } : undefined
}

const PREPOSITION = /^(?:with|of|to|by|for|from|against|about|on|in|between|among|at)$/u

/** Where the clause goes on behind such a list that is its subject: "…, Liu and Vance, met". */
export function apposedSubject(
  units: readonly Unit[],
  list: List,
  titled: number,
): number | undefined {
  const named = apposedTo(units, list, titled)
  if (!named || PREPOSITION.test(units[named.from - 1]?.lower ?? '')) return undefined
  const closing = units[named.to]?.text === '(' ? ')' : units[named.to]?.text
  const end = originEnd(units, list.to)
  return units[end]?.text === closing ? end + 1 : undefined
}
