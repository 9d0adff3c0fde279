/** One line for each figure that two runs do not share, with both: "total.found: 3 → 5 (+2)". */
export function differences(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [new Map(leaves(before, '')), new Map(leaves(after, ''))]
  const paths = [...new Set([...old.keys(), ...now.keys()])]
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)]
    if (was === is) return []
    const change = (is ?? 0) - (was ?? 0)
    return [`${path}: ${was ?? 'none'} → ${is ?? 'none'} (${change > 0 ? '+' : ''}${change})`]
  })
}

function leaves(value: unknown, path: string): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, path === '' ? key : `${path}.${key}`),
  )
}
