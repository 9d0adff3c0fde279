import { merge, type Result } from '../index.ts'
import { failsFor } from './fails.ts'
import { findReports } from './find-reports.ts'
import type { MergeRequest } from './merge-options.ts'
import { readTextFile } from './read-file.ts'
import { reportResult } from './report-result.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Join the reports of shards and report as their whole check would. Resolves to its status. */
export async function runMerge(request: MergeRequest, terminal: Terminal): Promise<0 | 1 | 2> {
  const cwd = terminal.cwd()
  const { files, problems: lost } = findReports(request.reports, cwd)
  const read = files.map((file) => readTextFile(file, cwd, 'a report'))
  const unread = read.flatMap(({ problem }) => problem ?? [])
  const merged = merge(
    read.filter(({ problem }) => !problem).map(({ file }) => file),
    version,
  )
  const result: Result = { ...merged, problems: [...lost, ...unread, ...merged.problems] }
  const asked = { ...request, explain: false, fails: failsFor(request) }
  return reportResult(result, { sources: files, notes: [] }, asked, terminal)
}
