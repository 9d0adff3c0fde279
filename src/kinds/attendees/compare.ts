import type { Comparison, FactRecord } from '../../model.ts'
import type { CompareContext } from '../kind.ts'
import { listed } from './show.ts'
import type { AttendeesValue, RecordedAttendees, StatedAttendees, StatedMember } from './value.ts'

/** Members of the recorded side that the list does not name. */
export function leftOut(recorded: RecordedAttendees, stated: StatedAttendees): readonly string[] {
  const named = new Set(stated.members.flatMap(({ ids }) => ids))
  return recorded.members.filter((id) => !named.has(id))
}

/** "leaves out Dana Ortiz": the note of an omission. */
export function leavesOut(ids: readonly string[], record: FactRecord): string {
  return `leaves out ${listed(ids.map((id) => record.people.get(id)?.name ?? id))}`
}

/**
 * Relate a recorded side to a list in an article. Names of other sides of the same event
 * (`context.event`) belong to a list of those who met; a list of one side holds that side alone.
 * `firm` is set when the words are exclusive: a closed list, a complete record.
 */
export function compare(
  recorded: AttendeesValue,
  stated: AttendeesValue,
  context: CompareContext,
): Comparison {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return { relation: 'unchecked' }
  const said = { stated: listed(stated.members.map((member) => member.text)) }
  return { ...said, ...relate(recorded, stated, context) }
}

function relate(
  recorded: RecordedAttendees,
  stated: StatedAttendees,
  context: CompareContext,
): Comparison {
  if (stated.construction === 'head') return compareHead(recorded, stated)
  const everyone = everybody(recorded, stated, context)
  const inside = stated.members.filter(({ ids }) => ids.some((id) => everyone.has(id)))
  const own = stated.members.filter(({ ids }) => ids.some((id) => recorded.members.includes(id)))
  // "met separately with A and B" is no joint list.
  if (stated.construction === 'separate')
    return { relation: own.length > 0 ? 'agrees' : 'unchecked' }
  if (inside.length === 0) return compareCollectives(recorded, stated)
  const extra = stated.members.filter((member) => isExtra(member, everyone))
  const added = compareExtra(recorded, stated, { extra, inside: inside.length }, context)
  if (added) return added
  const missing = leftOut(recorded, stated)
  if (missing.length === 0) return { relation: 'agrees' }
  // "Ortiz and a group of US envoys": the collective stands for the others.
  if (fitsCollective(recorded, stated)) return { relation: 'vaguer' }
  if (isDeed(stated) && !recorded.complete) return { relation: 'agrees' }
  return compareMissing(stated, own, missing, context.record)
}

/** Everyone whom the list may hold. */
function everybody(
  recorded: RecordedAttendees,
  { construction, side }: StatedAttendees,
  { record, event }: CompareContext,
): ReadonlySet<string> {
  const oneSided = side !== undefined || construction === 'closed'
  const others = event === undefined || oneSided ? [] : (record.events.get(event)?.people ?? [])
  return new Set([...recorded.members, ...others])
}

function compareHead(recorded: RecordedAttendees, stated: StatedAttendees): Comparison {
  const people = stated.members.filter(({ as }) => as !== 'collective')
  if (recorded.head === undefined || people.length === 0) {
    const member = people.some(({ ids }) => ids.some((id) => recorded.members.includes(id)))
    return { relation: member ? 'agrees' : 'unchecked' }
  }
  const { head } = recorded
  if (people.some(({ ids }) => ids.includes(head))) return { relation: 'agrees' }
  const named = listed(people.map((member) => member.text))
  return { relation: 'conflicts', note: `names ${named} as the head` }
}

/** It says who did what the event was, not who came together for it. */
function isDeed({ construction }: StatedAttendees): boolean {
  return construction === 'deed' || construction === 'awarded'
}

function isExtra({ as, ids }: StatedMember, everyone: ReadonlySet<string>): boolean {
  return as !== 'collective' && !ids.some((id) => everyone.has(id))
}

function compareExtra(
  recorded: RecordedAttendees,
  stated: StatedAttendees,
  { extra, inside }: { readonly extra: readonly StatedMember[]; readonly inside: number },
  { record: { people, events }, event }: CompareContext,
): Comparison | undefined {
  if (extra.length === 0) return undefined
  // More strangers than members: other people's meeting.
  if (extra.length > inside) return { relation: 'unchecked' }
  if (recorded.open) return { relation: 'agrees' }
  // Others may have won, voted or been tried as well, unless the record has them all.
  if (isDeed(stated) && !recorded.complete) return { relation: 'unchecked' }
  // The record has one side alone: whoever is not of it may be of the other.
  const sides = [...(events.get(event ?? '')?.sides.keys() ?? [])]
  if (recorded.group !== undefined && stated.side === undefined && sides.length === 1)
    return { relation: 'unchecked', note: 'the record does not say who was on the other side' }
  // "talks between Ortiz and Moe" with one outsider are other talks.
  if (stated.pair) return { relation: 'unchecked' }
  const note = `adds ${listed(extra.map(({ ids, text }) => people.get(ids[0] ?? '')?.name ?? text))}`
  return { relation: 'adds', note, ...(recorded.complete ? { firm: true } : {}) }
}

function fitsCollective(recorded: RecordedAttendees, { collectives }: StatedAttendees): boolean {
  return collectives.some((group) => group === '' || !recorded.group || group === recorded.group)
}

function compareCollectives(recorded: RecordedAttendees, stated: StatedAttendees): Comparison {
  const only = stated.members.every(({ as }) => as === 'collective')
  return { relation: only && fitsCollective(recorded, stated) ? 'vaguer' : 'unchecked' }
}

/** A closed list must name all; two of a side in one breath may leave one out, to be revised. */
function compareMissing(
  stated: StatedAttendees,
  own: readonly StatedMember[],
  missing: readonly string[],
  record: FactRecord,
): Comparison {
  const note = leavesOut(missing, record)
  if (stated.construction === 'closed') return { relation: 'omits', note, firm: true }
  const several = own.length >= 2
  const exhaustive = /^(?:argument|present)$/u.test(stated.construction) || isDeed(stated)
  return several && exhaustive ? { relation: 'omits', note } : { relation: 'agrees' }
}
