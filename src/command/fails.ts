import type { Finding } from '../model.ts'
import type { CheckRequest } from './options.ts'

/**
 * Says of a finding whether it makes the status 1: it is as grave as was asked for, nobody has
 * accepted it, and it was not there before.
 */
export function failsFor({
  failOn,
  failOnRecordChange,
}: Pick<CheckRequest, 'failOn' | 'failOnRecordChange'>): (finding: Finding) => boolean {
  return ({ severity, status, acknowledged }) => {
    if (failOn === 'never' || acknowledged || status === 'known') return false
    if (status === 'record-changed' && !failOnRecordChange) return false
    return severity === 'error' || (failOn === 'warning' && severity === 'warning')
  }
}
