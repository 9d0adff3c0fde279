import type { Arguments } from './arguments.ts'
import { type CheckRequest, readOptions } from './options.ts'
import { takenBy } from './taken-by.ts'
import type { Terminal } from './terminal.ts'

/** `corroborate merge` as the user asked for it. */
export interface MergeRequest
  extends Pick<CheckRequest, 'outputs' | 'failOn' | 'failOnRecordChange' | 'quiet' | 'colour'> {
  /** JSON reports of shards: files, folders of them, and patterns. */
  readonly reports: readonly string[]
}

const recordChange = 'fail-on-record-change'

/** The request that a command line of `merge` makes; with any complaint, no request. */
export function readMergeOptions(
  args: Pick<Arguments, 'given' | 'complaints'>,
  reports: readonly string[],
  env: Terminal['env'],
): { readonly request?: MergeRequest; readonly complaints: readonly string[] } {
  const { given, complaints } = takenBy('merge', args)
  // Whether anything was held against a base is in the reports.
  const fit = new Map([...given].filter(([name]) => name !== recordChange))
  const { request, complaints: others } = readOptions({ given: fit, complaints }, [], env)
  const all = [
    ...others,
    ...(reports.length > 0 ? [] : ['`merge` needs the JSON reports: `corroborate merge reports`.']),
  ]
  if (all.length > 0 || !request) return { complaints: all }
  return {
    request: { ...request, reports, failOnRecordChange: given.has(recordChange) },
    complaints: [],
  }
}
