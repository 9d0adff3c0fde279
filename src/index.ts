export { type AcknowledgeOptions, applyAcknowledged } from './acknowledged/apply.ts'
export { acknowledgeLine } from './acknowledged/line.ts'
export { type AcknowledgedReading, readAcknowledged } from './acknowledged/read.ts'
export { writeAcknowledged } from './acknowledged/write.ts'
export { type Reading, recordsNamedBy } from './articles/read.ts'
export { loadReaders, type Readers } from './articles/readers.ts'
export { type Checked, type CheckOptions, check } from './check.ts'
export { type RecordReading, readRecord } from './facts/read.ts'
export { usedFiles } from './facts/shared.ts'
export { kinds } from './kinds/index.ts'
export type * from './kinds/kind.ts'
export { type LintOptions, lint } from './lint/lint.ts'
export { merge } from './merge/merge.ts'
export type * from './model.ts'
export {
  ignoreLine,
  isReport,
  markedWithin,
  problemsText,
  type Report,
  type ReportOptions,
  reports,
} from './report/index.ts'
export type { Renames, Side } from './since/side.ts'
export { type SinceOptions, sinceBase } from './since/since.ts'
