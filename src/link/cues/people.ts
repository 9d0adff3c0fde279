import { sideCounts } from '../../english/event-modifiers.ts'
import type { FactRecord, RecordedEvent } from '../../model.ts'
import type { Argument } from '../arguments.ts'
import { type Context, placeOf, type Reason } from '../context.ts'
import { counterpartOf } from '../counterpart.ts'
import { strangerSubject } from '../stranger-subject.ts'

const ALL_MEMBERS = 1
const COVERAGE = 1.6
const STRANGER = -2.5
const STRANGER_NEAR = -0.4
const BY_ROLE = 0.7
const FEW_EVENTS = 4

/** Who is named with the event: members speak for it, a stranger who takes part against it. */
export function peopleCues(context: Context, event: RecordedEvent): readonly Reason[] {
  if (event.people.length === 0) return []
  const { people } = context.args
  const reasons: Reason[] = []
  const members = new Set<string>()
  const strangers = new Set<string>()
  let coreMembers = 0
  let coreStrangers = 0
  for (const argument of people) {
    // "Liu’s envoy met Ortiz" says nothing of Liu; "Liu’s meeting" does.
    if (argument.name.possessive && !argument.core) continue
    const id = argument.name.ids.find((one) => event.people.includes(one))
    if (id !== undefined) {
      if (argument.core) coreMembers++
      if (!members.has(id)) reasons.push(memberReason(context, argument, id))
      members.add(id)
      continue
    }
    // "the former mayor, Dana Ortiz" is one stranger; an open list has room for her.
    if (event.open || argument.name.ids.some((one) => strangers.has(one))) continue
    for (const one of argument.name.ids) strangers.add(one)
    if (argument.core) coreStrangers++
    reasons.push(strangerReason(context, argument))
  }
  const counterpart = counterpartReason(context, event)
  if (counterpart) {
    coreStrangers++
    reasons.push(counterpart)
  }
  if (coreMembers >= 2 && coreStrangers === 0)
    reasons.push({ evidence: 'people', cue: 'all who are named took part', weight: ALL_MEMBERS })
  if (members.size > 0) {
    const share = members.size / event.people.length
    reasons.push({
      evidence: 'people',
      cue: 'how many of those who took part are named',
      weight: COVERAGE * share,
    })
  }
  return reasons
}

/** Who takes part in few events tells more: 2 / √(events with that person) + 0.4. */
function memberReason(context: Context, argument: Argument, id: string): Reason {
  const all = [...context.record.events.values()]
  const events = all.filter((event) => event.people.includes(id))
  // In a record of one event everybody is rare, which tells nothing.
  const rivals = all.filter((event) => event.people.length > 0).length + 1
  const spread = Math.min(1, rivals / FEW_EVENTS)
  const rarity = (2 / Math.sqrt(events.length)) * spread + 0.4
  const weight = rarity * (argument.name.by === 'role' ? BY_ROLE : 1) * (argument.core ? 1 : 0.6)
  return {
    evidence: 'people',
    cue: `“${argument.name.text}” took part`,
    weight,
    ...placeOf(context, argument.name),
  }
}

/**
 * "met residents", "held talks with farmers", "her deputy resigned": whoever was met, or did it, is
 * none of its people.
 */
function counterpartReason(context: Context, event: RecordedEvent): Reason | undefined {
  const counterpart = counterpartOf(context)
  const span = counterpart ?? strangerSubject(context, event)
  if (!span) return undefined
  const text = context.sentence.text.slice(span.start, span.end)
  return {
    evidence: 'people',
    cue: `“${text}” is ${counterpart ? 'nobody of the record' : 'somebody else'}`,
    weight: STRANGER,
    against: true,
    ...placeOf(context, span),
  }
}

function strangerReason(context: Context, argument: Argument): Reason {
  return {
    evidence: 'people',
    cue: `“${argument.name.text}” did not take part`,
    weight: argument.core ? STRANGER : STRANGER_NEAR,
    against: true,
    ...placeOf(context, argument.name),
  }
}

const SIDES_EQUAL = 1.2
const SIDES_SOME = 0.4
const SIDE_MISSING = -1.2
const COUNT_FITS = 1.8
const COUNT_DIFFERS = -2

/** Which sides are named, and how many ("trilateral"). */
export function sideCues(context: Context, event: RecordedEvent): readonly Reason[] {
  const sides = namedSides(event, context.record)
  if (sides.length === 0) return []
  return [...groupReasons(context, sides), ...countReasons(context, sides.length)]
}

function namedSides(event: RecordedEvent, record: FactRecord): readonly string[] {
  return [...event.sides.keys()].filter((id) => record.groups.has(id))
}

function groupReasons(context: Context, sides: readonly string[]): readonly Reason[] {
  const core = context.args.groups.filter((argument) => argument.core || argument.cost < 2)
  const named = new Set<string>()
  const reasons: Reason[] = []
  for (const { name } of core) {
    const id = name.ids.find((one) => sides.includes(one))
    if (id !== undefined) named.add(id)
    else
      reasons.push({
        evidence: 'sides',
        cue: `“${name.text}” was no side of it`,
        weight: SIDE_MISSING,
        against: true,
        ...placeOf(context, name),
      })
  }
  if (named.size === 0) return reasons
  const all = named.size === sides.length
  reasons.push({
    evidence: 'sides',
    cue: all ? 'all its sides are named' : 'a side of it is named',
    weight: all ? SIDES_EQUAL : SIDES_SOME,
  })
  return reasons
}

function countReasons(context: Context, sides: number): readonly Reason[] {
  const word = context.mention.modifiers.find((modifier) => sideCounts[modifier] !== undefined)
  if (word === undefined) return []
  const fits = sideCounts[word] === sides
  return [
    {
      evidence: 'sides',
      cue: fits
        ? `“${word}” is the number of its sides`
        : `“${word}” is not the number of its sides`,
      weight: fits ? COUNT_FITS : COUNT_DIFFERS,
      ...(fits ? {} : { against: true }),
    },
  ]
}
