import { json } from './json.ts'
import type { Report } from './report.ts'
import { text } from './text.ts'

/** Every report by the name that `--format` takes. A new one is one file and one line here. */
export const reports: Readonly<Record<string, Report>> = { text, json }

export { ignoreLine } from './ignore-line.ts'
export type { Report, ReportOptions } from './report.ts'
export { problemsText } from './text.ts'
