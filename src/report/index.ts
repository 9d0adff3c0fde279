import { github } from './github.ts'
import { htmlReport } from './html/html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { rdjson } from './rdjson.ts'
import type { Report } from './report.ts'
import { sarif } from './sarif/sarif.ts'
import { summary } from './summary/summary.ts'
import { text } from './text.ts'

/** Every report by the name that `--format` takes. A new one is one file or folder and one line here. */
export const reports: Readonly<Record<string, Report>> = {
  text,
  json,
  github,
  summary,
  sarif,
  junit,
  rdjson,
  html: htmlReport,
}

export { ignoreLine } from './ignore-line.ts'
export { isReport, markedWithin } from './mark.ts'
export type { Report, ReportOptions } from './report.ts'
export { problemsText } from './text.ts'
