import type { Arguments } from './arguments.ts'
import { type Output, readOutputs, unknownValue } from './outputs.ts'
import { readShard, type ShardRequest } from './shard.ts'
import { readSinceOptions, type SinceRequest } from './since-options.ts'
import { takenBy } from './taken-by.ts'
import type { Terminal } from './terminal.ts'

export type FailOn = 'error' | 'warning' | 'never'

/** `corroborate check` as the user asked for it. */
export interface CheckRequest extends SinceRequest {
  /** Files, folders, patterns and `-`; empty: what the record covers. */
  readonly articles: readonly string[]
  /** Records; empty: facts.yaml in the working directory. */
  readonly facts: readonly string[]
  readonly outputs: readonly Output[]
  readonly failOn: FailOn
  readonly explain: boolean
  readonly quiet: boolean
  readonly stdinName?: string
  readonly ignoreFile?: string
  readonly shard?: ShardRequest
  /** The folder that keeps what was found; undefined: nothing is kept. */
  readonly cache?: string
  /** Undefined: as the terminal likes it. */
  readonly colour?: boolean
}

/** `corroborate lint` as the user asked for it. */
export interface LintRequest extends Pick<CheckRequest, 'outputs' | 'quiet' | 'colour'> {
  /** Record files; empty: facts.yaml in the working directory. */
  readonly records: readonly string[]
}

/** The request that a command line of `lint` makes; with any complaint, no request. */
export function readLintOptions(
  args: Pick<Arguments, 'given' | 'complaints'>,
  files: readonly string[],
): { readonly request?: LintRequest; readonly complaints: readonly string[] } {
  const { request, complaints } = readOptions(takenBy('lint', args), [])
  if (!request) return { complaints }
  return { request: { ...request, records: [...request.facts, ...files] }, complaints: [] }
}

const levels: readonly FailOn[] = ['error', 'warning', 'never']

/** The request that a command line makes; with any complaint, no request. */
export function readOptions(
  { given, complaints }: Pick<Arguments, 'given' | 'complaints'>,
  articles: readonly string[],
  env: Terminal['env'] = {},
): { readonly request?: CheckRequest; readonly complaints: readonly string[] } {
  const last = (name: string) => given.get(name)?.at(-1)
  const failOn = levels.find((level) => level === (last('fail-on') ?? 'error'))
  const outputs = readOutputs(given.get('format'), last('output'), env)
  const since = readSinceOptions(given)
  const shard = readShard(last('shard'), articles)
  const all = [
    ...complaints,
    ...outputs.complaints,
    ...since.complaints,
    ...shard.complaints,
    ...(failOn ? [] : [unknownValue('--fail-on', last('fail-on') ?? '', levels)]),
    ...(last('stdin-filename') !== undefined && !articles.includes('-')
      ? ['`--stdin-filename` names what `-` reads; add `-` to the articles.']
      : []),
    ...(given.has('color') && given.has('no-color')
      ? ['`--color` and `--no-color` exclude each other.']
      : []),
  ]
  if (all.length > 0 || !failOn) return { complaints: all }
  const request = {
    articles,
    facts: given.get('facts') ?? [],
    outputs: outputs.outputs,
    failOn,
    explain: given.has('explain'),
    quiet: given.has('quiet'),
    ...since.request,
    ...(shard.shard ? { shard: shard.shard } : {}),
    ...optional('stdinName', last('stdin-filename')),
    ...optional('ignoreFile', last('ignore-file')),
    ...optional('cache', cacheOf(given)),
    ...(given.has('color') || given.has('no-color') ? { colour: given.has('color') } : {}),
  }
  return { request, complaints: [] }
}

/** To name a place is to ask for a cache. */
function cacheOf(given: Arguments['given']): string | undefined {
  const [place] = given.get('cache-location') ?? []
  return place ?? (given.has('cache') ? 'node_modules/.cache/corroborate' : undefined)
}

function optional<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: string })
}
