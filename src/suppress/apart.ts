import type { Verdict } from '../model.ts'

/**
 * The verdicts, with those that share one finding parted into what passes and what does not, each
 * with a finding of its own: a comment beside one of three misspellings leaves the others. Days
 * that tell of a wrong date of the article stay together.
 */
export function apart(verdicts: readonly Verdict[]): readonly Verdict[] {
  const parted = new Map<Verdict, Verdict>()
  for (const first of verdicts) {
    const group = first.misdated ? [] : sharersOf(first, verdicts)
    const passing = group.filter(({ suppression }) => suppression)
    if (passing.length === 0 || passing.length === group.length) continue
    for (const part of [passing, group.filter(({ suppression }) => !suppression)])
      for (const [one, changed] of sharing(part)) parted.set(one, changed)
  }
  return parted.size === 0 ? verdicts : verdicts.map((one) => parted.get(one) ?? one)
}

/** A verdict that shows others, and those that it shows. */
function sharersOf(first: Verdict, verdicts: readonly Verdict[]): readonly Verdict[] {
  const places = new Set(first.comparison.also?.map(({ start }) => start))
  if (places.size === 0) return []
  const shown = verdicts.filter(
    ({ comparison, fact, link }) =>
      comparison.repeats && fact.id === first.fact.id && places.has(link.at.start),
  )
  return [first, ...shown]
}

/** The first of them shows the others. */
function sharing(group: readonly Verdict[]): readonly (readonly [Verdict, Verdict])[] {
  return group.map((one, index) => {
    const { also: _, repeats: __, ...comparison } = one.comparison
    const also = group.slice(1).map(({ link }) => link.at)
    const shared = index === 0 ? { ...comparison, also } : { ...comparison, repeats: true }
    return [one, { ...one, comparison: shared }] as const
  })
}
