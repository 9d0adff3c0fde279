import type { Fact, Link, Problem, Result, Shard, TextFile, Verdict } from '../model.ts'

/** The result of one shard as its report kept it. */
export interface ShardReport {
  readonly file: string
  readonly shard: Shard
  readonly result: Result
}

/** How `shardData` keeps a result: facts by their number in `known`, maps as lists. */
interface Packed extends Omit<Result, 'facts' | 'verdicts' | 'unlinked' | 'texts' | 'changes'> {
  readonly known: readonly Omit<Fact, 'value'>[]
  readonly facts: readonly number[]
  readonly verdicts: readonly (Omit<Verdict, 'fact' | 'link'> & {
    readonly fact: number
    readonly link: PackedLink
  })[]
  readonly unlinked: readonly PackedLink[]
  readonly texts: readonly (readonly [string, string])[]
  readonly changes?: Omit<NonNullable<Result['changes']>, 'before'> & {
    readonly before: readonly (readonly [string, string])[]
  }
}

type PackedLink = Omit<Link, 'fact' | 'mention'> & {
  readonly fact?: number
  readonly mention: Omit<Link['mention'], 'value'>
}

const help = 'Write it with `corroborate check --shard 1/2 --format json=FILE`.'

/**
 * Read the JSON report of a shard, written by this very release. What is no such report is a
 * problem. Never throws.
 */
export function unpack(
  { file, text }: TextFile,
  version: string,
): { readonly report: ShardReport } | { readonly problem: Problem } {
  const found = parse(text)
  if (found === undefined) {
    return { problem: { file, message: 'Unexpected text, expected a report as JSON', help } }
  }
  const shard = shardOf(found)
  if (!shard) {
    return { problem: { file, message: 'Expected the report of a shard, found none in it', help } }
  }
  if (shard.version !== version) {
    const message = `Unexpected report of release ${shard.version}, expected one of ${version}`
    return { problem: { file, message, help: 'Check and merge with the same release.' } }
  }
  const result = resultOf(found)
  if (!result) {
    return { problem: { file, message: 'The report was cut off or changed, expected it whole' } }
  }
  return { report: { file, shard, result: { ...result, shard } } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function shardOf(report: unknown): Shard | undefined {
  const shard = field(report, 'shard')
  const [part, of, version, articles] = ['part', 'of', 'version', 'articles'].map((name) =>
    field(shard, name),
  )
  if (typeof part !== 'number' || typeof of !== 'number' || typeof version !== 'string') {
    return undefined
  }
  if (!Array.isArray(articles) || !articles.every((one) => typeof one === 'string'))
    return undefined
  return { part, of, version, articles }
}

const lists = ['known', 'facts', 'findings', 'suppressed', 'verdicts', 'unlinked', 'problems']

function resultOf(report: unknown): Result | undefined {
  const packed = field(field(report, 'shard'), 'result')
  const whole = [...lists, 'articles', 'texts'].every((name) => Array.isArray(field(packed, name)))
  if (!whole || typeof field(packed, 'summary') !== 'object') return undefined
  // `shardData` of the same release wrote it.
  return restored(packed as Packed)
}

function restored({ known, texts, changes, ...packed }: Packed): Result | undefined {
  const facts = known.map((fact): Fact => ({ ...fact, value: undefined }))
  const missing = (number: number | undefined) => number !== undefined && !facts[number]
  const numbers = [...packed.facts, ...packed.verdicts.map(({ fact }) => fact)]
  if ([...numbers, ...packed.unlinked.map(({ fact }) => fact)].some(missing)) return undefined
  const linkOf = ({ fact, mention, ...link }: PackedLink): Link => {
    const linked = fact === undefined ? undefined : facts[fact]
    return { ...link, mention: { ...mention, value: undefined }, ...(linked && { fact: linked }) }
  }
  return {
    ...packed,
    facts: packed.facts.flatMap((fact) => facts[fact] ?? []),
    verdicts: packed.verdicts.flatMap(({ fact, link, ...verdict }) => {
      const held = facts[fact]
      return held ? [{ ...verdict, fact: held, link: linkOf(link) }] : []
    }),
    unlinked: packed.unlinked.map(linkOf),
    texts: new Map(texts),
    ...(changes ? { changes: { ...changes, before: new Map(changes.before) } } : {}),
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}
