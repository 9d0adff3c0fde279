import path from 'node:path'
import { type Problem, problemsText, type ReportOptions, type Result, reports } from '../index.ts'
import { inline } from '../report/visible.ts'
import { failsFor } from './fails.ts'
import { reasonOf } from './failure.ts'
import { type Gathered, gather } from './gather.ts'
import { hold } from './hold.ts'
import type { CheckRequest } from './options.ts'
import { shownPath } from './paths.ts'
import { resultOf } from './result.ts'
import { statusOf } from './status.ts'
import { send, type Terminal, wantsColour } from './terminal.ts'
import { writeReport } from './write-report.ts'

/** Read, check, report. Resolves to the exit status. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<0 | 1 | 2> {
  const gathered = await gather(request, terminal)
  const { result, notes: held } = await hold(resultOf(gathered), gathered, request, terminal)
  const unwritten = writeFiles(request, result, gathered, terminal)
  const screen = screenFormat(request, unwritten)
  const options = optionsFor(request, wantsColour(terminal.stdout, terminal, request.colour))
  const lost =
    screen === undefined
      ? undefined
      : await send(terminal.stdout, reports[screen]?.(result, options) ?? '')
  // The text report has the problems of the check; beside any other they are told aside.
  const problems = screen === 'text' ? unwritten : [...grave(result), ...unwritten]
  const loss = lost ? [`the report was lost: ${reasonOf(lost)}`] : []
  const notes = [...gathered.notes, ...held, ...loss]
  await tellAside({ ...result, problems }, notes, request, terminal)
  return unwritten.length > 0 || lost ? 2 : statusOf(result, failsFor(request))
}

function grave({ problems }: Result): readonly Problem[] {
  return problems.filter(({ advice }) => !advice)
}

/** What goes to the screen; a report that could not be written reaches its reader there. */
function screenFormat({ outputs }: CheckRequest, unwritten: readonly Problem[]) {
  const screen = outputs.find(({ file }) => file === undefined)
  return screen?.format ?? (unwritten.length > 0 ? 'text' : undefined)
}

async function tellAside(
  result: Result,
  notes: readonly string[],
  request: CheckRequest,
  terminal: Terminal,
): Promise<void> {
  const colour = wantsColour(terminal.stderr, terminal, request.colour)
  const problems = problemsText(result, optionsFor(request, colour))
  const text = problems + notes.map((note) => `corroborate: ${inline(note)}\n`).join('')
  if (text !== '') await send(terminal.stderr, text)
}

function optionsFor(request: CheckRequest, colour: boolean): ReportOptions {
  const { explain, quiet, failOn } = request
  const failing = failOn === 'warning' ? 'warning' : 'error'
  return { colour, explain, least: quiet ? failing : 'info', fails: failsFor(request) }
}

/** Write every report that has a file; returns what could not be written. */
function writeFiles(
  request: CheckRequest,
  result: Result,
  { sources }: Gathered,
  terminal: Terminal,
): readonly Problem[] {
  const cwd = terminal.cwd()
  const options = optionsFor(request, request.colour ?? false)
  return request.outputs.flatMap(({ format, file }) => {
    if (file === undefined) return []
    if (sources.includes(path.resolve(cwd, file))) {
      const message = 'The report would overwrite a file that was checked; expected another name'
      return [{ file: shownPath(file, cwd), message }]
    }
    return writeReport(file, reports[format]?.(result, options) ?? '', cwd) ?? []
  })
}
