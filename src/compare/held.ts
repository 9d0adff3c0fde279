import { isoDay } from '../english/civil-day.ts'
import type { Excerpt, Fact } from '../model.ts'

/** One value that an article may be held to. */
export interface Held {
  readonly value: unknown
  readonly shown: string
  readonly at: Excerpt
}

/** The values of a fact on a day: any of `values` agrees; the last is the one to show. */
export interface HeldValues {
  readonly values: readonly Held[]
  /** Values of other days, with the words for it. */
  readonly past: readonly (Held & { readonly note: string })[]
}

/**
 * The values that an article of a day is held to: of a fact that changed, the newest that held by
 * then. Without a day any value that ever held agrees.
 */
export function heldOn(fact: Fact, day: number | undefined): HeldValues {
  const revisions = fact.revisions ?? []
  const own = { value: fact.value, shown: fact.shown, at: fact.at }
  const accepted = (fact.accept ?? []).map((value) => ({ ...own, value }))
  if (revisions.length === 0) return { values: [...accepted, own], past: [] }
  if (day === undefined) return { values: [...accepted, own, ...revisions], past: [] }
  const count = revisions.filter(({ since }) => since <= day).length
  const held = count === 0 ? own : (revisions[count - 1] ?? own)
  const next = revisions[count]
  const earlier = [own, ...revisions].slice(0, count)
  return {
    values: [...accepted, held],
    past: [
      ...earlier.map((one, index) => ({
        ...one,
        note: `so it was until ${isoDay(revisions[index]?.since ?? day)}`,
      })),
      ...(next ? [{ ...next, note: `so it is only since ${isoDay(next.since)}` }] : []),
    ],
  }
}
