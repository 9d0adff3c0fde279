import type { Unit } from './units.ts'
import { SIDE_NOUNS } from './words.ts'

/** A group and the unit that names it. */
interface Nearest {
  readonly side?: string
  readonly index?: number
}

/** The last group named in the clause before `at`. */
export function nearestGroup(units: readonly Unit[], at: number): Nearest {
  for (let i = at - 1; i >= 0 && at - i < 16; i--) {
    const unit = units[i]
    if (!unit || /^(?:that|who|which|where|;)$/u.test(unit.lower)) return {}
    const side = unit.groups[0]
    // In "to Moss Quay" a town is a place; "the team from Moss Quay" is its side.
    const before = units[i - 1]?.lower ?? ''
    const from = before === 'from' && SIDE_NOUNS.has(units[i - 2]?.lower ?? '')
    const placed = unit.as === 'place' && !from && /^(?:in|to|at|from|near)$/u.test(before)
    if (side !== undefined && !placed) return { side, index: i }
  }
  return {}
}

/** The side whose delegation is spoken of: "Harlow’s team", "the Harlovian delegation", "Harlow’s will". */
export function sideBefore(units: readonly Unit[], at: number): { readonly side?: string } {
  const { side, index = 0 } = nearestGroup(units, at)
  if (side === undefined) return {}
  const between = units.slice(index + 1, at)
  // "The delegation from Harlow was headed by Ortiz."
  const from = /^(?:from|of)$/u.test(units[index - 1]?.lower ?? '')
  if (from && SIDE_NOUNS.has(units[index - 2]?.lower ?? '')) return { side }
  const noun = between.some((unit) => SIDE_NOUNS.has(unit.lower))
  const elided = between[0]?.lower === "'s" && between.length < 3
  return noun || elided ? { side } : {}
}
