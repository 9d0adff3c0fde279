import { appositionEnd } from './asides.ts'
import { originEnd } from './deeds.ts'
import type { Item } from './items.ts'
import { isTitle } from './titles.ts'
import type { Unit } from './units.ts'

/** What joins two people of one list. */
export type Joint = 'and' | 'comma' | 'hyphen' | 'led'

const CONJUNCTIONS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['and'],
  ['&'],
]

/** How two people, one behind the other, are joined to a list; undefined when they are not. */
export function joint(units: readonly Unit[], before: Item, item: Item): Joint | undefined {
  const gap = units.slice(Math.min(originEnd(units, before.to), item.from), item.from)
  if (
    gap.length === 1 &&
    /^[-–]$/u.test(gap[0]?.text ?? '') &&
    gap[0]?.start === units[before.to - 1]?.end
  )
    return 'hyphen'
  if (before.as === 'collective' && isLedBy(gap)) return 'led'
  const direct = readJoint(gap)
  // "two envoys, Liu and Vance": the names say who the envoys are.
  if (direct === 'comma' && before.as === 'collective' && item.as !== 'collective') return undefined
  if (direct) return direct
  const close = appositionEnd(gap)
  return close === undefined ? undefined : readJoint(gap.slice(close))
}

// "a US group led by special envoy Liu"
function isLedBy(gap: readonly Unit[]): boolean {
  return (
    /^(?:led|headed)$/u.test(gap[0]?.lower ?? '') && gap[1]?.lower === 'by' && isTitle(gap.slice(2))
  )
}

/** A comma or a conjunction, then nothing but a title. */
export function readJoint(gap: readonly Unit[]): Joint | undefined {
  const comma = gap[0]?.text === ','
  const rest = comma ? gap.slice(1) : gap
  const word = CONJUNCTIONS.find((words) => words.every((one, i) => rest[i]?.lower === one))
  if (!comma && !word) return undefined
  if (!isTitle(rest.slice(word?.length ?? 0))) return undefined
  return word ? 'and' : 'comma'
}
