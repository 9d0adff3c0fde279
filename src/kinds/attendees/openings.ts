import type { Anchor } from './anchors.ts'
import type { List } from './lists.ts'
import { predicateAfter } from './predicates.ts'
import { titledFrom } from './titled.ts'
import type { Unit } from './units.ts'
import { FINITE } from './words.ts'

/** "On the Harlovian side, Ortiz, Vance and Liu were present": a list that is whole. */
export function onTheSide(units: readonly Unit[], list: List): Anchor | undefined {
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

/** "After meeting Ortiz on Friday, Liu said …": the subject took part. */
export function afterMeeting(units: readonly Unit[], list: List): Anchor | undefined {
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

/** "A Harlovian delegation led by Ortiz arrived": the collective and who leads it. */
export function ledBy(units: readonly Unit[], { items }: List): Anchor | undefined {
  const [group, leader] = items
  if (items.length !== 2 || group?.as !== 'collective' || leader?.as !== 'person') return undefined
  if (!/^(?:led|headed)$/u.test(units[group.to]?.lower ?? '')) return undefined
  const [side] = group.groups
  return { construction: 'head', ...(side === undefined ? {} : { side }) }
}
