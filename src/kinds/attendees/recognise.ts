import type { Sentence } from '../../model.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { anchorBefore } from './anchors.ts'
import { apposedTo } from './apposed.ts'
import { opensClause } from './clauses.ts'
import { isHeadline } from './headline.ts'
import { itemsOf } from './items.ts'
import { type List, listsOf } from './lists.ts'
import { isExcluded } from './negation.ts'
import { afterMeeting, ledBy, onTheSide } from './openings.ts'
import { predicateAfter } from './predicates.ts'
import { titledFrom } from './titled.ts'
import { type Unit, unitsOf } from './units.ts'
import type { StatedAttendees, StatedMember } from './value.ts'

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
  const lists = listsOf(units, items, isHeadline(sentence)).flatMap((list) => clauses(units, list))
  const found = lists.flatMap((list) => {
    const stated = read(sentence, units, list)
    return stated ? [{ list, stated }] : []
  })
  // "Two envoys, Liu and Vance, met": the envoys are those two.
  const named = found.flatMap(({ list }) => apposedTo(units, list, titledFrom(units, list)) ?? [])
  return found
    .filter(({ list }) => !(isCollective(list) && named.some((one) => holds(one, list))))
    .map(({ stated }) => stated)
}

function isCollective({ items }: List): boolean {
  return items.every(({ as }) => as === 'collective')
}

function holds(outer: Pick<List, 'from' | 'to'>, inner: List): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** "met Ortiz and Vance left": a verb behind the object starts another clause. */
function clauses(units: readonly Unit[], list: List): readonly List[] {
  const last = list.items.at(-1)
  const rest = list.items.slice(0, -1)
  const kept = rest.at(-1)
  // "met Liu and Ortiz’s envoys": Ortiz was not there.
  if (last?.possessive && anchorBefore(units, list) && !predicateAfter(units, list))
    return kept ? [{ ...list, items: rest, to: kept.to }] : []
  if (!last || !kept || !anchorBefore(units, list)?.object || !opensClause(units, list.to))
    return [list]
  const own = { items: [last], from: last.from, to: last.to, hyphen: false }
  const single = { ...list, items: rest, to: kept.to }
  return rest.length > 1
    ? [...rest.map((item) => ({ items: [item], from: item.from, to: item.to, hyphen: false })), own]
    : [single, own]
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
  if (before?.denied || isExcluded(units, titledFrom(units, list))) return undefined
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
