import type { Changes, Result } from '../model.ts'
import { onceEach } from '../once-each.ts'

/** What a change did, over all shards: the rules changed alike in each, articles in their own. */
export function joinChanges(results: readonly Result[]): Changes | undefined {
  const all = results.flatMap(({ changes }) => changes ?? [])
  const [first] = all
  if (!first) return undefined
  const beside = all.flatMap((one) => one.beside ?? [])
  return {
    ...first,
    facts: union(all.flatMap((one) => one.facts)),
    rules: union(all.flatMap((one) => one.rules)),
    acknowledgements: union(all.flatMap((one) => one.acknowledgements)),
    ignores: union(all.flatMap((one) => one.ignores)),
    settled: union(all.flatMap((one) => one.settled)),
    fixed: union(all.flatMap((one) => one.fixed)),
    ...(first.beside ? { beside: union(beside) } : {}),
    touched: union(all.flatMap((one) => one.touched)),
    before: new Map(all.flatMap((one) => [...one.before])),
  }
}

/** Each once; all of it is data that JSON holds whole. */
function union<Item>(items: readonly Item[]): readonly Item[] {
  return onceEach(items, (item) => JSON.stringify(item))
}
