import type { Finding } from '../model.ts'
import type { ReportOptions } from './report.ts'

/** Whether a finding fails the run, as the caller says; else any error that nobody accepted. */
export function failsBy({ fails }: Pick<ReportOptions, 'fails'>): (finding: Finding) => boolean {
  return fails ?? (({ severity, acknowledged }) => severity === 'error' && !acknowledged)
}
