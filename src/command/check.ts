import { failsFor } from './fails.ts'
import { gather } from './gather.ts'
import { hold } from './hold.ts'
import type { CheckRequest } from './options.ts'
import { progressOf } from './progress.ts'
import { reportResult } from './report-result.ts'
import { resultOf } from './result.ts'
import type { Terminal } from './terminal.ts'

/** Read, check, report. Resolves to the exit status. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<0 | 1 | 2> {
  const gathered = await gather(request, terminal)
  const progress = progressOf(gathered.articles.length, terminal)
  const found = resultOf(gathered, progress.step)
  progress.end()
  const { result, notes: held } = await hold(found, gathered, request, terminal)
  const told = { sources: gathered.sources, notes: [...gathered.notes, ...held] }
  return reportResult(result, told, { ...request, fails: failsFor(request) }, terminal)
}
