import type { Problem, Result, TextFile } from '../model.ts'
import { onceEach } from '../once-each.ts'
import { factName, problemName } from '../same.ts'
import { joinAcknowledgements } from './acknowledgements.ts'
import { joinChanges } from './changes.ts'
import { shardProblems } from './shards.ts'
import { joinSummaries } from './summaries.ts'
import { type ShardReport, unpack } from './unpack.ts'

/**
 * Join the JSON reports of all shards of one check into the result that the whole check would
 * give. A report that cannot be read, a shard that is missing or there twice, and shards of
 * different checks are problems, and what the others found is kept. Pure; never throws.
 */
export function merge(reports: readonly TextFile[], version: string): Result {
  const unpacked = reports.map((report) => unpack(report, version))
  const shards = unpacked
    .flatMap((one) => ('report' in one ? [one.report] : []))
    .sort((a, b) => a.shard.part - b.shard.part)
  const problems = unpacked.flatMap((one) => ('problem' in one ? [one.problem] : []))
  const unread = problems.length > 0
  return join(shards, [...problems, ...shardProblems(shards, unread)])
}

function join(shards: readonly ShardReport[], problems: readonly Problem[]): Result {
  const results = shards.map(({ result }) => result)
  const inOrder = sorter(shards)
  const verdicts = inOrder(
    results.flatMap((one) => one.verdicts),
    ({ link }) => link.at.file,
  )
  const facts = onceEach(
    results.flatMap((one) => one.facts),
    factName,
  )
  const acknowledgements = joinAcknowledgements(results)
  const changes = joinChanges(results)
  return {
    findings: inOrder(
      results.flatMap((one) => one.findings),
      ({ article }) => article.file,
    ),
    suppressed: inOrder(
      results.flatMap((one) => one.suppressed),
      ({ article }) => article.file,
    ),
    verdicts,
    unlinked: inOrder(
      results.flatMap((one) => one.unlinked),
      ({ at }) => at.file,
    ),
    problems: [...problems, ...joinProblems(results, inOrder)],
    summary: joinSummaries(results, { facts, verdicts }),
    facts,
    articles: inOrder(
      results.flatMap((one) => one.articles),
      ({ file }) => file,
    ),
    texts: new Map(results.flatMap((one) => [...one.texts])),
    ...(acknowledgements ? { acknowledgements } : {}),
    ...(changes ? { changes } : {}),
  }
}

type Sort = <Item>(items: readonly Item[], file: (item: Item) => string) => readonly Item[]

/** Puts things in the order of the articles of the whole check; those of one stay as they are. */
function sorter(shards: readonly ShardReport[]): Sort {
  const places = new Map((shards[0]?.shard.articles ?? []).map((file, index) => [file, index]))
  const place = (file: string) => places.get(file) ?? -1
  return (items, file) => [...items].sort((a, b) => place(file(a)) - place(file(b)))
}

/** What every shard met comes first, then what single articles have, then advice on the record. */
function joinProblems(results: readonly Result[], inOrder: Sort): readonly Problem[] {
  const all = onceEach(
    results.flatMap(({ problems }) => problems),
    problemName,
  )
  const advice = all.filter((one) => one.advice)
  return [
    ...inOrder(
      all.filter((one) => !one.advice),
      ({ file }) => file,
    ),
    ...advice,
  ]
}
