import { type Acceptance, reasonToGive } from '../model.ts'
import type { Arguments } from './arguments.ts'
import { type CheckRequest, readOptions } from './options.ts'
import { isDay, noDay } from './since-options.ts'
import { takenBy } from './taken-by.ts'

/** `corroborate acknowledge` or `corroborate baseline` as the user asked for it. */
export interface AcknowledgeRequest {
  /** The finding meant, by the first digits of its fingerprint; undefined: every one there is. */
  readonly fingerprint?: string
  /** `by` is left out where the user gave no name. */
  readonly acceptance: Acceptance
  /** How to find the findings. */
  readonly check: CheckRequest
}

/** The request that a command line makes; with any complaint, no request. */
export function readAcknowledgeOptions(
  command: 'acknowledge' | 'baseline',
  args: Pick<Arguments, 'given' | 'complaints'>,
  words: readonly string[],
): { readonly request?: AcknowledgeRequest; readonly complaints: readonly string[] } {
  const own = takenBy(command, args)
  const last = (name: string) => own.given.get(name)?.at(-1)
  const [fingerprint = '', ...rest] = words
  const single = command === 'acknowledge'
  const check = readOptions(own, single ? rest : words)
  const reason = last('reason')?.trim() ?? ''
  const ground = last('as') ?? 'intended'
  const until = last('until')
  const by = last('by')
  const all = [
    ...check.complaints,
    ...(single ? meant(fingerprint, rest) : []),
    ...(/\p{L}/u.test(reason) && reason !== reasonToGive ? [] : [noReason]),
    ...(ground === 'wrong' || ground === 'intended' ? [] : [noGround(ground)]),
    ...(until === undefined || isDay(until) ? [] : [noDay('until', until)]),
  ]
  if (all.length > 0 || !check.request) return { complaints: all }
  const acceptance: Acceptance = {
    as: ground === 'wrong' ? 'wrong' : 'intended',
    reason,
    ...(by === undefined ? {} : { by }),
    ...(until === undefined ? {} : { until }),
  }
  const request = { acceptance, check: check.request, ...(single ? { fingerprint } : {}) }
  return { request, complaints: [] }
}

const noReason =
  '`--reason` must say in words why this is accepted: `--reason "speaks of the open part alone"`.'

function noGround(value: string): string {
  return `Unknown value \`${value}\` of \`--as\`, expected \`wrong\` (the check is mistaken) or \`intended\`.`
}

function meant(fingerprint: string, rest: readonly string[]): readonly string[] {
  return [
    ...(/^[0-9a-f]{4,16}$/u.test(fingerprint)
      ? []
      : [
          `Expected the fingerprint of a finding, at least its first 4 digits; found \`${fingerprint}\`.`,
        ]),
    ...(rest.length > 1 ? ['`acknowledge` takes one article; `baseline` takes several.'] : []),
  ]
}
