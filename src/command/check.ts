import path from 'node:path'
import {
  check,
  lint,
  type Problem,
  problemsText,
  type ReportOptions,
  type Result,
  reports,
} from '../index.ts'
import { inline } from '../report/visible.ts'
import { reasonOf } from './failure.ts'
import { type Gathered, gather } from './gather.ts'
import type { CheckRequest } from './options.ts'
import { shownPath } from './paths.ts'
import { statusOf } from './status.ts'
import { send, type Terminal, wantsColour } from './terminal.ts'
import { writeReport } from './write-report.ts'

/** Read, check, report. Resolves to the exit status. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<0 | 1 | 2> {
  const gathered = await gather(request, terminal)
  const result = resultOf(gathered)
  const unwritten = writeFiles(request, result, gathered, terminal)
  const screen = screenFormat(request, unwritten)
  const options = optionsFor(request, wantsColour(terminal.stdout, terminal, request.colour))
  const lost =
    screen === undefined
      ? undefined
      : await send(terminal.stdout, reports[screen]?.(result, options) ?? '')
  // The text report has the problems of the check; beside any other they are told aside.
  const problems = screen === 'text' ? unwritten : [...grave(result), ...unwritten]
  const notes = [...gathered.notes, ...(lost ? [`the report was lost: ${reasonOf(lost)}`] : [])]
  await tellAside({ ...result, problems }, notes, request, terminal)
  return unwritten.length > 0 || lost ? 2 : statusOf(result, request.failOn)
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

/** The result, with what could not be read among its problems. */
function resultOf(gathered: Gathered): Result {
  const { records, onDemand, shared, readings, articles, covered, problems, texts } = gathered
  const unread = records.filter(({ file }) => !readings.has(file))
  const known = new Map([...readings, ...unread.map(({ file }) => [file, nothing] as const)])
  const options = { readings: known, onDemand, shared, covered }
  const result = check(articles, records, options)
  return {
    ...result,
    problems: [...problems, ...result.problems, ...adviceOn(gathered)],
    texts: new Map([...texts, ...result.texts]),
  }
}

/** Advice on records that can be read; what is wrong with the others comes first. */
function adviceOn({ records, shared, readings }: Gathered): readonly Problem[] {
  return records.flatMap((file) => {
    const reading = readings.get(file.file)
    if (!reading?.record) return []
    // That a fact has no source changes no verdict: `lint` tells it.
    return lint(file, { shared, reading, sources: false })
  })
}

/** What was wrong with the file itself is told already. */
const nothing = { problems: [] }

function optionsFor({ explain, quiet, failOn }: CheckRequest, colour: boolean): ReportOptions {
  const failing = failOn === 'warning' ? 'warning' : 'error'
  return { colour, explain, least: quiet ? failing : 'info' }
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
