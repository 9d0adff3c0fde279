import { isoDay } from '../english/civil-day.ts'
import type { Fact, FactChange } from '../model.ts'
import type { Renames } from './side.ts'

/**
 * The facts that were removed, changed and added, in this order. A fact that moved to another file
 * is the same fact; that it has another source changes nothing.
 */
export function factChanges(
  before: readonly Fact[],
  now: readonly Fact[],
  renames: Renames,
): readonly FactChange[] {
  const old = new Map(before.map((fact) => [nameOf(fact, renames.now(fact.at.file)), fact]))
  const fresh = new Map(now.map((fact) => [nameOf(fact, fact.at.file), fact]))
  const gone = [...old].filter(([name]) => !fresh.has(name)).map(([, fact]) => fact)
  const come = [...fresh].filter(([name]) => !old.has(name)).map(([, fact]) => fact)
  const moved = gone.flatMap((fact) => {
    const to = come.find(({ id }) => id === fact.id)
    return to ? [[fact, to] as const] : []
  })
  const kept = [...old].flatMap(([name, fact]) => {
    const to = fresh.get(name)
    return to ? [[fact, to] as const] : []
  })
  return [
    ...gone.filter((fact) => !moved.some(([from]) => from === fact)).map(removed),
    ...[...kept, ...moved].filter(([from, to]) => inWords(from) !== inWords(to)).map(changed),
    ...come.filter((fact) => !moved.some(([, to]) => to === fact)).map(added),
  ]
}

function nameOf({ id }: Fact, file: string | undefined): string {
  return `${file ?? ''}\n${id}`
}

function removed(fact: Fact): FactChange {
  return { type: 'removed', fact: fact.id, before: inWords(fact), at: fact.at }
}

function added(fact: Fact): FactChange {
  return { type: 'added', fact: fact.id, after: inWords(fact), at: fact.at }
}

function changed([from, to]: readonly [Fact, Fact]): FactChange {
  const words = { before: inWords(from), after: inWords(to) }
  return { type: 'changed', fact: to.id, ...words, at: to.at }
}

/** All values of a fact: "10 people, 12 people from 2026-01-22; or 9 people (police)". */
function inWords({ shown, revisions = [], disputed = [] }: Fact): string {
  const newer = revisions.map((one) => `${one.shown} from ${isoDay(one.since)}`)
  const others = disputed.map((one) => `or ${one.shown} (${one.by.join(', ')})`)
  return [[shown, ...newer].join(', '), ...others].join('; ')
}
