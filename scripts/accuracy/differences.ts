// "seeds", "stories.harbour-board": what a run may leave out.
const part = /^(?:stories\.[^.]+|seeds|mutations|rewrites)(?=\.)/u

/**
 * One line for each figure that two runs do not share, with both: "total.found: 3 → 5 (+2)".
 * A part that one of them did not measure is left out.
 */
export function differences(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [new Map(leaves(before, '')), new Map(leaves(after, ''))]
  const [oldParts, nowParts] = [partsOf(old.keys()), partsOf(now.keys())]
  const inBoth = (path: string) => {
    const name = part.exec(path)?.[0]
    return name === undefined || (oldParts.has(name) && nowParts.has(name))
  }
  const paths = [...new Set([...old.keys(), ...now.keys()])]
  return paths.filter(inBoth).flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)]
    if (was === is) return []
    const change = (is ?? 0) - (was ?? 0)
    return [`${path}: ${was ?? 'none'} → ${is ?? 'none'} (${change > 0 ? '+' : ''}${change})`]
  })
}

function partsOf(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].flatMap((path) => part.exec(path)?.[0] ?? []))
}

function leaves(value: unknown, path: string): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, path === '' ? key : `${path}.${key}`),
  )
}
