import type { Arguments } from './arguments.ts'
import { flagNamed } from './flags.ts'
import { type CheckRequest, readOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `corroborate merge` as the user asked for it. */
export interface MergeRequest
  extends Pick<CheckRequest, 'outputs' | 'failOn' | 'failOnRecordChange' | 'quiet' | 'colour'> {
  /** JSON reports of shards: files, folders of them, and patterns. */
  readonly reports: readonly string[]
}

/** Options that `merge` takes as well: all that say how to report, and what fails. */
const ofMerge: ReadonlySet<string> = new Set([
  'format',
  'output',
  'fail-on',
  'quiet',
  'color',
  'no-color',
])

const recordChange = 'fail-on-record-change'

/** The request that a command line of `merge` makes; with any complaint, no request. */
export function readMergeOptions(
  { given, complaints }: Pick<Arguments, 'given' | 'complaints'>,
  reports: readonly string[],
  env: Terminal['env'],
): { readonly request?: MergeRequest; readonly complaints: readonly string[] } {
  const isKnown = (name: string) => ofMerge.has(name) || name === recordChange
  const strays = [...given.keys()].filter((name) => flagNamed(name) && !isKnown(name))
  const fit = new Map([...given].filter(([name]) => ofMerge.has(name)))
  const { request, complaints: others } = readOptions({ given: fit, complaints }, [], env)
  const all = [
    ...others,
    ...strays.map((name) => `\`--${name}\` is no option of \`merge\`; give it to each shard.`),
    ...(reports.length > 0 ? [] : ['`merge` needs the JSON reports: `corroborate merge reports`.']),
  ]
  if (all.length > 0 || !request) return { complaints: all }
  // Whether anything was held against a base is in the reports.
  return {
    request: { ...request, reports, failOnRecordChange: given.has(recordChange) },
    complaints: [],
  }
}
