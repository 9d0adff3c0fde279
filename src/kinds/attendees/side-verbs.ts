import type { Anchor } from './anchors.ts'
import type { Unit } from './units.ts'
import { SIDE_NOUNS } from './words.ts'

/** What the verb at `at` says of a side: who makes it up, stands for it or leads it. */
export function readSide(units: readonly Unit[], at: number, lower: string): Anchor | undefined {
  if (/^represent(?:ed|ing)?$/u.test(lower)) return readRepresent(units, at)
  return /^(?:led|leads?|leading|head|heads|headed|heading|chairs?|chaired)$/u.test(lower)
    ? readLead(units, at)
    : makesUp(units, at, lower)
}

const OFFICE = /^(?:senate|house|parliament|congress|assembly|legislature|court|council)$/u

// "Ortiz and Vance represent Harlow"; "represents Harlow", "represented Harlow in the Senate" is
// an office.
function readRepresent(units: readonly Unit[], at: number): Anchor | undefined {
  if (units.slice(at + 1, at + 7).some((unit) => OFFICE.test(unit.lower))) return undefined
  const side = groupWithin(units, at + 1, 4)
  return side === undefined ? undefined : { construction: 'closed', side }
}

// "make up the Harlow delegation", "formed Harlow’s team"; not "made up of".
function makesUp(units: readonly Unit[], at: number, lower: string): Anchor | undefined {
  const make = /^ma(?:k(?:e|es|ing)|de)$/u.test(lower) && units[at + 1]?.lower === 'up'
  if (!make && !/^(?:compris(?:ed?|ing)|form(?:ed)?|constituted?)$/u.test(lower)) return undefined
  const near = units.slice(at + 1, at + 8)
  const noun = near.some((unit) => /^(?:delegation|team|side|group|mission)$/u.test(unit.lower))
  const side = groupWithin(units, at + 1, 8)
  const other = near.some((unit) => /^(?:of|an?)$/u.test(unit.lower))
  return noun && !other && side !== undefined ? { construction: 'closed', side } : undefined
}

// "would lead negotiations for Harlow"; "will head Harlow’s delegation"; not "headed to Harlow".
function readLead(units: readonly Unit[], at: number): Anchor | undefined {
  const near = units.slice(at + 1, at + 8)
  if (/^(?:by|to|for|home)$/u.test(near[0]?.lower ?? '')) return undefined
  if (!near.some((unit) => SIDE_NOUNS.has(unit.lower))) return undefined
  const side = groupWithin(units, at + 1, 10)
  return { construction: 'head', ...(side === undefined ? {} : { side }) }
}

function groupWithin(units: readonly Unit[], from: number, count: number): string | undefined {
  const found = units
    .slice(from, from + count)
    .find(
      (unit, i, near) =>
        unit.groups.length > 0 && !/^(?:in|to|at|with)$/u.test(near[i - 1]?.lower ?? ''),
    )
  return found?.groups[0]
}
