export { recordsNamedBy } from './articles/read.ts'
export { type CheckOptions, check } from './check.ts'
export { type RecordReading, readRecord } from './facts/read.ts'
export { usedFiles } from './facts/shared.ts'
export { kinds } from './kinds/index.ts'
export type * from './kinds/kind.ts'
export { type LintOptions, lint } from './lint/lint.ts'
export type * from './model.ts'
export {
  ignoreLine,
  problemsText,
  type Report,
  type ReportOptions,
  reports,
} from './report/index.ts'
