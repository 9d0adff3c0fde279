import type { Sentence } from '../../model.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { type Anchor, anchorBefore, titledFrom } from './anchors.ts'
import { itemsOf } from './items.ts'
import { type List, listsOf } from './lists.ts'
import { predicateAfter } from './predicates.ts'
import { type Unit, unitsOf } from './units.ts'
import type { StatedAttendees, StatedMember } from './value.ts'
import { FINITE } from './words.ts'

// Collectives of no named side, "ministry officials"; spares other sentences the rest.
const COLLECTIVE =
  /\b(?:officials|envoys|negotiators|delegates|diplomats|representatives|personnel)\b/u

/**
 * Every list of people, or single name, that the sentence says took part in something. Needs a
 * person of the record or a collective ("US envoys"); speakers, possessors and people merely
 * spoken of are none. Nothing inside quotation marks.
 */
export function recognise(
  sentence: Sentence,
  { names }: RecogniseContext,
): readonly Recognised<StatedAttendees>[] {
  if (!names.some(({ type }) => type !== 'place') && !COLLECTIVE.test(sentence.text)) return []
  const units = unitsOf(sentence, names)
  const items = itemsOf(units)
  if (items.length === 0) return []
  const lists = listsOf(units, items).flatMap((list) => clauses(units, list))
  return lists.flatMap((list) => {
    const stated = read(sentence, units, list)
    return stated ? [stated] : []
  })
}

/** "met Ortiz and Vance left": a verb behind the object starts another clause. */
function clauses(units: readonly Unit[], list: List): readonly List[] {
  const last = list.items.at(-1)
  const rest = list.items.slice(0, -1)
  const kept = rest.at(-1)
  if (!last || !kept || !anchorBefore(units, list)?.object || !opensClause(units, list.to))
    return [list]
  const own = { items: [last], from: last.from, to: last.to, hyphen: false }
  const single = { ...list, items: rest, to: kept.to }
  return rest.length > 1
    ? [...rest.map((item) => ({ items: [item], from: item.from, to: item.to, hyphen: false })), own]
    : [single, own]
}

const AFTER_OBJECT = new Set(
  `in on at for to from during before after behind over about who this last earlier later and or
  as by with while when where until late early again today yesterday together separately ahead amid
  near inside outside within instead privately face`.split(/\s+/u),
)

function opensClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.as !== 'word' || unit.capital) return false
  return FINITE.has(unit.lower) || !AFTER_OBJECT.has(unit.lower)
}

function read(
  sentence: Sentence,
  units: readonly Unit[],
  list: List,
): Recognised<StatedAttendees> | undefined {
  const [first, last] = [units[list.from], units[list.to - 1]]
  if (!first || !last || !list.items.some((item) => item.as !== 'stranger')) return undefined
  if (sentence.quoted.some((span) => span.start <= first.start && first.start < span.end))
    return undefined
  const before = anchorBefore(units, list)
  const left =
    before?.object && list.items.length === 1 && !isObject(units, list) ? undefined : before
  const anchor =
    onTheSide(units, list) ??
    left ??
    predicateAfter(units, list) ??
    afterMeeting(units, list) ??
    ledBy(units, list)
  if (!anchor) return undefined
  const members = list.items.map((item): StatedMember => {
    const [start, end] = [units[item.from]?.start ?? 0, units[item.to - 1]?.end ?? 0]
    return { start, end, text: sentence.text.slice(start, end), ids: item.ids, as: item.as }
  })
  const { construction, pair = false, side } = anchor
  const value: StatedAttendees = {
    as: 'stated',
    construction,
    pair,
    ...(side === undefined ? {} : { side }),
    members,
    people: members.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
    unknown: members.flatMap((member) => (member.as === 'stranger' ? [member.text] : [])),
    collectives: list.items.flatMap((item) =>
      item.as !== 'collective' ? [] : item.groups.length > 0 ? item.groups : [''],
    ),
  }
  return { start: first.start, end: last.end, value }
}

/** A conjunct of an unnamed object: "met reporters and Ortiz left" has Ortiz as a subject. */
function isObject(units: readonly Unit[], list: List): boolean {
  const before = units[titledFrom(units, list) - 1]
  return before?.lower !== 'and' || !opensClause(units, list.to)
}

// "On the Harlovian side, Ortiz, Vance and Liu were present": a list that is whole.
function onTheSide(units: readonly Unit[], list: List): Anchor | undefined {
  const from = titledFrom(units, list)
  if (units[from - 1]?.text !== ',') return undefined
  let at = from - 2
  const noun = /^(?:side|delegation|team|part)$/u.test(units[at]?.lower ?? '')
  if (noun) at -= 1
  if (units[at]?.lower === "'s") at -= 1
  const side = units[at]?.groups[0]
  if (side === undefined) return undefined
  const opener = units[at - 1]?.lower === 'the' ? units[at - 2] : units[at - 1]
  if (!/^(?:on|from|for)$/u.test(opener?.lower ?? '')) return undefined
  const predicate = predicateAfter(units, list)
  return (
    predicate && {
      construction: predicate.construction === 'present' ? 'closed' : predicate.construction,
      side,
    }
  )
}

const OPENERS = /^(?:after|before|following|upon|on|since|having|while)$/u

// "After meeting Ortiz on Friday, Liu said …": the subject took part.
function afterMeeting(units: readonly Unit[], list: List): Anchor | undefined {
  const from = titledFrom(units, list)
  if (units[from - 1]?.text !== ',' || !OPENERS.test(units[0]?.lower ?? '')) return undefined
  const opening = units.slice(0, from - 1)
  const verb = opening
    .slice(1, 3)
    .some((unit) => /^(?:meeting|met|hosting|receiving)$/u.test(unit.lower))
  const clause = opening.some((unit) => unit.text === ',' || FINITE.has(unit.lower))
  const article = /^(?:the|a|an)$/u.test(units[1]?.lower ?? '')
  return verb && !clause && !article ? { construction: 'argument' } : undefined
}

// "A Harlovian delegation led by Ortiz arrived": the collective and who leads it.
function ledBy(units: readonly Unit[], { items }: List): Anchor | undefined {
  const [group, leader] = items
  if (items.length !== 2 || group?.as !== 'collective' || leader?.as !== 'person') return undefined
  if (!/^(?:led|headed)$/u.test(units[group.to]?.lower ?? '')) return undefined
  const [side] = group.groups
  return { construction: 'head', ...(side === undefined ? {} : { side }) }
}
