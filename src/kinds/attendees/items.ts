import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  looksDemonym,
  PLACE_NOUNS,
  TITLE_WORDS,
} from '../../english/name-words.ts'
import type { Unit } from './units.ts'
import type { StatedMember } from './value.ts'
import { CLAUSE_STOPS, COLLECTIVE_NOUNS, MEET_NOUNS, MEET_VERBS, ORGANISATION } from './words.ts'

/** Somebody in a sentence; units `from` to `to`, end exclusive. */
export interface Item {
  readonly as: StatedMember['as']
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
  /** Ids of the groups of a collective. */
  readonly groups: readonly string[]
  readonly possessive: boolean
}

/** Everyone in the sentence, in order: people of the record, strangers, collectives. */
export function itemsOf(units: readonly Unit[]): readonly Item[] {
  const items: Item[] = []
  let done = 0
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit || at < done) continue
    const item =
      unit.as === 'person'
        ? personAt(unit, at)
        : (strangerAt(units, at) ?? collectiveAt(units, at, done))
    if (!item) continue
    const last = items.at(-1)
    // "a delegation of US envoys" is one collective.
    const inside = last?.as === 'collective' && item.as === 'collective' && isOf(units, last, item)
    if (inside && last) items[items.length - 1] = { ...item, from: last.from }
    else items.push(item)
    done = item.to
  }
  return items
}

function personAt({ ids, possessive }: Unit, at: number): Item {
  return { as: 'person', from: at, to: at + 1, ids, groups: [], possessive }
}

function isOf(units: readonly Unit[], outer: Item, inner: Item): boolean {
  return outer.to + 1 === inner.from && units[outer.to]?.lower === 'of'
}

/** A capitalised word that may be part of a stranger's name. */
function isNameWord(unit: Unit | undefined): boolean {
  if (unit?.as !== 'word' || !/^\p{Lu}[\p{Ll}\p{Lu}.'’-]*$/u.test(unit.text)) return false
  if (/^\p{Lu}{2,}$/u.test(unit.text) || looksDemonym(unit.text)) return false
  const { lower } = unit
  const known = [TITLE_WORDS, FUNCTION_WORDS, CALENDAR_WORDS, PLACE_NOUNS, ORGANISATION]
  return !known.some((words) => words.has(lower)) && !MEET_NOUNS.has(lower)
}

const NOT_BEFORE_STRANGER = new Set(['for', 'of', 'in', 'at', 'near', 'from', 'the', 'to'])

// "Ann Moe" and "Ann B. Moe": two or three capitalised words, none a title, place or calendar word.
function strangerAt(units: readonly Unit[], at: number): Item | undefined {
  let to = at
  while (to - at < 4 && isNameWord(units[to]))
    to += units[to + 1]?.text === '.' ? initial(units, to) : 1
  const count = to - at
  if (count < 2 || count > 4 || units[to]?.as === 'place' || isNameWord(units[to])) return undefined
  const [before, after] = [units[at - 1], units[to]]
  if (before && (NOT_BEFORE_STRANGER.has(before.lower) || before.text === '-')) return undefined
  // "Ann Moe House" is not Ann Moe.
  if (after?.as === 'word' && after.capital) return undefined
  const possessive = after?.lower === "'s"
  return { as: 'stranger', from: at, to, ids: [], groups: [], possessive }
}

function initial(units: readonly Unit[], at: number): number {
  return units[at]?.text.length === 1 ? 2 : 1
}

const DETERMINERS = new Set(
  'a an the its their his her our two three several some other'.split(' '),
)
/** These are people of some side even where no side is named. */
const SURE = new Set(
  'officials envoys negotiators delegates diplomats representatives personnel'.split(' '),
)

// "senior Harlovian and Morrovian officials", "a small Harlovian team", "ministry officials".
function collectiveAt(units: readonly Unit[], at: number, floor: number): Item | undefined {
  const head = units[at]
  if (head?.as !== 'word' || !COLLECTIVE_NOUNS.has(head.lower)) return undefined
  const next = units[at + 1]
  // "US envoys Ann Moe and …": a title before names; "the officials’ plan".
  if (next?.as === 'person' || next?.lower === "'s" || strangerAt(units, at + 1)) return undefined
  let from = at
  const groups: string[] = []
  while (from > floor && at - from < 9) {
    const unit = units[from - 1]
    if (!unit) break
    if (unit.as === 'group' || unit.groups.length > 0)
      groups.unshift(...(unit.groups.length ? unit.groups : unit.ids))
    else if (!isModifier(units, from - 1)) break
    from -= 1
    if (DETERMINERS.has(unit.lower)) break
  }
  while (from < at && [',', 'and', "'s"].includes(units[from]?.lower ?? '')) from += 1
  const sure = SURE.has(head.lower) || units[at + 1]?.lower === 'of'
  if (groups.length === 0 && !sure) return undefined
  return { as: 'collective', from, to: at + 1, ids: [], groups, possessive: false }
}

function isModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit) return false
  const { lower } = unit
  if (DETERMINERS.has(lower) || lower === "'s") return true
  const joins = lower === 'and' || lower === ','
  if (joins) {
    const [before, after] = [units[at - 1], units[at + 1]]
    // "Harlovian, Morrovian, and Danish officials"
    return isGroup(before) || (before?.lower === ',' && isGroup(after))
  }
  if (unit.as !== 'word' || unit.capital) return false
  return (
    !FUNCTION_WORDS.has(lower) &&
    !CLAUSE_STOPS.has(lower) &&
    !MEET_VERBS.has(lower) &&
    !/ed$/u.test(lower)
  )
}

function isGroup(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.groups.length > 0
}
