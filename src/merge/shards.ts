import type { Problem } from '../model.ts'
import type { ShardReport } from './unpack.ts'

/**
 * What keeps these shards from being one whole check, each as a problem: none at all, some of
 * another split or of other articles or texts, some twice, some missing.
 */
export function shardProblems(shards: readonly ShardReport[], unread: boolean): readonly Problem[] {
  const [first] = shards
  if (!first) return []
  const strays = shards.filter((one) => !isOfSame(one, first))
  const twice = shards.filter(
    (one, index) => shards.findIndex(({ shard }) => shard.part === one.shard.part) !== index,
  )
  return [
    ...strays.map((one) => stray(one, first)),
    ...twice.map((one) => again(one, shards)),
    ...missing(shards, first, unread),
    ...unlike(shards),
  ]
}

function isOfSame({ shard }: ShardReport, { shard: other }: ShardReport): boolean {
  const same = shard.articles.length === other.articles.length
  return (
    same &&
    shard.of === other.of &&
    shard.articles.every((file, index) => file === other.articles[index])
  )
}

function stray({ file, shard }: ShardReport, { file: other, shard: first }: ShardReport): Problem {
  const [one, two] = [shard, first].map(
    ({ part, of, articles }) => `shard ${part}/${of} of ${articles.length} articles`,
  )
  const message = `Unexpected ${one}, which does not go with ${two} in ${other}`
  return { file, message, help: 'Merge the reports of one check of the same commit.' }
}

function again({ file, shard }: ShardReport, shards: readonly ShardReport[]): Problem {
  const other = shards.find((one) => one.shard.part === shard.part)?.file
  const message = `Shard ${shard.part}/${shard.of} is here twice; ${other} has it too`
  return { file, message, help: 'Merge one report of each shard.' }
}

function missing(
  shards: readonly ShardReport[],
  { file, shard: { of } }: ShardReport,
  unread: boolean,
): readonly Problem[] {
  const here = new Set(shards.map(({ shard }) => shard.part))
  const gone: number[] = []
  for (let part = 1; part <= of; part++) if (!here.has(part)) gone.push(part)
  if (gone.length === 0) return []
  const list = gone.map((part) => `${part}/${of}`).join(', ')
  const message = `Missing shard ${list}: ${gone.length === 1 ? 'its' : 'their'} articles were not checked`
  const ways = unread ? 'It may be among the reports that could not be read.' : undefined
  return [{ file, message, help: ways ?? 'Merge the reports of all shards.' }]
}

/** Files that two shards read in two versions. */
function unlike(shards: readonly ShardReport[]): readonly Problem[] {
  const first = new Map<string, { readonly text: string; readonly report: string }>()
  const problems = new Map<string, Problem>()
  for (const { file: report, result } of shards) {
    for (const [file, text] of result.texts) {
      const known = first.get(file)
      if (!known) first.set(file, { text, report })
      else if (known.text !== text && !problems.has(file)) {
        const message = `Its text is another in ${report} than in ${known.report}`
        problems.set(file, { file, message, help: 'Check all shards at the same commit.' })
      }
    }
  }
  return [...problems.values()]
}
