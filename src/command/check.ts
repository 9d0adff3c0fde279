import { type Problem, problemsText, type ReportOptions, type Result } from '../index.ts'
import { inline } from '../report/visible.ts'
import { failsFor } from './fails.ts'
import { gather } from './gather.ts'
import { hold } from './hold.ts'
import type { CheckRequest } from './options.ts'
import { progressOf } from './progress.ts'
import { resultOf } from './result.ts'
import { optionsOf, sendReports } from './send-reports.ts'
import { statusOf } from './status.ts'
import { send, type Terminal } from './terminal.ts'

/** Read, check, report. Resolves to the exit status. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<0 | 1 | 2> {
  const gathered = await gather(request, terminal)
  const progress = progressOf(gathered.articles.length, terminal)
  const found = resultOf(gathered, progress.step)
  progress.end()
  const { result, notes: held } = await hold(found, gathered, request, terminal)
  const { outputs, colour } = request
  const asked = {
    outputs,
    options: optionsFor(request),
    ...(colour === undefined ? {} : { colour }),
  }
  const sending = { ...asked, result, sources: gathered.sources }
  const { unwritten, lost, toldProblems } = await sendReports(sending, terminal)
  // The text report has the problems of the check; beside any other they are told aside.
  const problems = toldProblems ? unwritten : [...grave(result), ...unwritten]
  const loss = lost === undefined ? [] : [`the report was lost: ${lost}`]
  const options = optionsOf(asked, terminal, 'stderr')
  await tellAside({ ...result, problems }, [...gathered.notes, ...held, ...loss], options, terminal)
  return unwritten.length > 0 || lost !== undefined ? 2 : statusOf(result, failsFor(request))
}

function grave({ problems }: Result): readonly Problem[] {
  return problems.filter(({ advice }) => !advice)
}

async function tellAside(
  result: Result,
  notes: readonly string[],
  options: ReportOptions,
  { stderr }: Terminal,
): Promise<void> {
  const problems = problemsText(result, options)
  const text = problems + notes.map((note) => `corroborate: ${inline(note)}\n`).join('')
  if (text !== '') await send(stderr, text)
}

function optionsFor(request: CheckRequest): Omit<ReportOptions, 'colour'> {
  const { explain, quiet, failOn } = request
  const failing = failOn === 'warning' ? 'warning' : 'error'
  return { explain, least: quiet ? failing : 'info', fails: failsFor(request) }
}
