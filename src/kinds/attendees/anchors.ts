import { apposedTo } from './apposed.ts'
import { opensClause } from './clauses.ts'
import { awardedBefore, isExtraposed } from './deeds.ts'
import type { List } from './lists.ts'
import { metBefore } from './met.ts'
import { isDenied } from './negation.ts'
import { isPresent, sitsOpposite } from './presence.ts'
import { nearestGroup, sideBefore } from './sides.ts'
import { COMPRISES, INCLUDES, isOfVerb, titledFrom } from './titled.ts'
import { isTitleUnit } from './titles.ts'
import type { Unit } from './units.ts'
import type { Construction } from './value.ts'
import { MEET_TRANSITIVE, SIDE_NOUNS } from './words.ts'

/** What stands before a list and says how its people took part. */
export interface Anchor {
  readonly construction: Construction
  readonly pair?: boolean
  readonly side?: string
  /** The list is the object of a verb: a verb behind its last name starts another clause. */
  readonly object?: boolean
  /** "did not meet", "refused to meet": nobody of the list took part. */
  readonly denied?: boolean
}

/** The anchor of the list, looking back over its titles and unnamed fellow members. */
export function anchorBefore(units: readonly Unit[], list: List): Anchor | undefined {
  const titled = titledFrom(units, list)
  // "met two envoys, Liu and Vance": what governs the envoys governs their names.
  const from = apposedTo(units, list, titled)?.from ?? titled
  let conjunct = false
  if (isExtraposed(units, from - 1)) return { construction: 'deed' }
  for (let at = from - 1; at >= 0 && from - at < 16; at--) {
    const unit = units[at]
    if (!unit) return undefined
    const anchor = readAnchor(units, at, list)
    if (anchor) return isDenied(units, at) ? { ...anchor, denied: true } : anchor
    // "the oldest clerk of the library and Dana Ortiz": an unnamed member before the list.
    if (at === from - 1 && unit.lower === 'and') conjunct = true
    else if (!conjunct || !(isTitleUnit(unit) || unit.text === ',')) return undefined
  }
  return undefined
}

function readAnchor(units: readonly Unit[], at: number, list: List): Anchor | undefined {
  const unit = units[at]
  const before = units[at - 1]?.lower ?? ''
  const award = awardedBefore(units, at)
  if (award) return { construction: award }
  const several = list.items.length > 1 || (list.items[0]?.groups.length ?? 0) > 1
  switch (unit?.lower) {
    case 'between':
      return metBefore(units, at) && several
        ? { construction: 'argument', pair: list.items.length === 2 }
        : undefined
    case 'with':
      return isPresent(units, list.to) ? { construction: 'present' } : readWith(units, at, several)
    case 'by':
      return readBy(units, at, before)
    case 'of':
      return isOfVerb(units, at) ? closed(units, at - 1) : undefined
    case 'opposite':
    case 'facing':
    case 'from':
      return sitsOpposite(units, at) ? { construction: 'argument', object: true } : undefined
    case 'them':
      return before === 'among' ? { construction: 'open' } : undefined
    case 'as':
      return before === 'such' ? { construction: 'open' } : undefined
    case ':':
      return opensClause(units, list.to) ? undefined : readColon(units, at)
    case 'is':
    case 'are':
    case 'was':
    case 'were':
      return readInverted(units, at)
  }
  if (!unit) return undefined
  if (INCLUDES.has(unit.lower)) return { construction: 'open', ...sideBefore(units, at) }
  // "Ortiz and Vance comprise Harlow’s delegation": the delegation is what they make up.
  const named = list.items.some(({ as }) => as !== 'collective')
  if (COMPRISES.has(unit.lower)) return named ? closed(units, at) : undefined
  if (!MEET_TRANSITIVE.has(unit.lower)) return undefined
  // "the meeting Ortiz attended" is the noun.
  const noun =
    /^(?:meeting|host)$/u.test(unit.lower) && /^(?:the|a|an|this|that|first|last|'s)$/u.test(before)
  return noun ? undefined : { construction: 'argument', object: true }
}

function readWith(units: readonly Unit[], at: number, several: boolean): Anchor | undefined {
  const met = metBefore(units, at)
  if (!met) return undefined
  if (several && units[at - 1]?.lower === 'separately') return { construction: 'separate' }
  return { construction: 'argument', object: met === 'verb' }
}

function readBy(units: readonly Unit[], at: number, before: string): Anchor | undefined {
  if (before === 'represented') return closed(units, at - 1)
  if (before === 'joined') return { construction: 'joined', ...sideBefore(units, at - 1) }
  if (before === 'accompanied' || before === 'flanked') return { construction: 'open' }
  if (before === 'attended') return { construction: 'present' }
  if (!/^(?:led|headed|chaired)$/u.test(before)) return undefined
  const noun = units.slice(Math.max(0, at - 14), at).some((unit) => SIDE_NOUNS.has(unit.lower))
  const side = sideBefore(units, at - 1)
  return noun || side.side !== undefined ? { construction: 'head', ...side } : undefined
}

// "Harlow: Ortiz, Vance and Liu"; "Present were …:" has no side.
function readColon(units: readonly Unit[], at: number): Anchor | undefined {
  const noun = SIDE_NOUNS.has(units[at - 1]?.lower ?? '')
  const group = units[noun ? at - 2 : at - 1]
  const side = group?.groups[0]
  return side === undefined ? undefined : { construction: 'closed', side }
}

// "Representing Harlow were Ortiz and Vance"; "Also present were …".
function readInverted(units: readonly Unit[], at: number): Anchor | undefined {
  const opening = units.slice(Math.max(0, at - 6), at)
  if (opening.some((unit) => unit.lower === 'representing')) return closed(units, at)
  // "Also present were", "In attendance were", "In the room were"
  if ([1, 2, 3].some((back) => isPresent(units, at - back))) return { construction: 'present' }
  // "The head of the Harlow delegation is Ortiz."
  const heads = opening.some((unit) => /^(?:head|leader|chief)$/u.test(unit.lower))
  const noun = opening.some((unit) => SIDE_NOUNS.has(unit.lower))
  return heads && noun ? { construction: 'head', ...sideBefore(units, at) } : undefined
}

function closed(units: readonly Unit[], at: number): Anchor {
  const rest = units.slice(Math.max(0, at - 12), at).some((unit) => unit.lower === 'rest')
  const { side } = nearestGroup(units, at)
  return { construction: rest ? 'open' : 'closed', ...(side === undefined ? {} : { side }) }
}
