import path from 'node:path'
import { check, problemsText, type ReportOptions, type Result, reports } from '../index.ts'
import { inline } from '../report/visible.ts'
import { reasonOf } from './failure.ts'
import { type Gathered, gather } from './gather.ts'
import type { CheckRequest, Output } from './options.ts'
import { shownPath } from './paths.ts'
import { statusOf } from './status.ts'
import { send, type Terminal, wantsColour } from './terminal.ts'
import { writeReport } from './write-report.ts'

/** Read, check, report. Resolves to the exit status. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<0 | 1 | 2> {
  const gathered = await gather(request, terminal)
  const result = resultOf(gathered)
  const written = writeFiles(request, result, gathered, terminal)
  const failed = written.filter((problem) => problem !== undefined)
  const screen = request.outputs.find(({ file }) => file === undefined)
  // A report that could not be written still reaches its reader.
  const format = screen?.format ?? (failed.length > 0 ? 'text' : undefined)
  const options = optionsFor(request, wantsColour(terminal.stdout, terminal, request.colour))
  const lost = format === undefined ? undefined : await print(format, result, options, terminal)
  const aside = format === 'text' ? failed : [...result.problems, ...failed]
  const colour = wantsColour(terminal.stderr, terminal, request.colour)
  const complaints = problemsText({ ...result, problems: aside }, { ...options, colour })
  const notes = [
    ...gathered.notes,
    ...(lost ? [`Could not write the report: ${reasonOf(lost)}`] : []),
  ]
  const lines = notes.map((note) => `corroborate: ${inline(note)}\n`)
  if (complaints + lines.join('') !== '') await send(terminal.stderr, complaints + lines.join(''))
  return failed.length > 0 || lost ? 2 : statusOf(result, request.failOn)
}

/** The result, with what could not be read among its problems. */
function resultOf({ recordFile, reading, articles, problems, texts }: Gathered): Result {
  const unread = { problems: [] }
  const result = check(reading?.record ? articles : [], recordFile, { reading: reading ?? unread })
  return {
    ...result,
    problems: [...problems, ...result.problems],
    texts: new Map([...texts, ...result.texts]),
  }
}

function optionsFor({ explain, quiet, failOn }: CheckRequest, colour: boolean): ReportOptions {
  const failing = failOn === 'warning' ? 'warning' : 'error'
  return { colour, explain, least: quiet ? failing : 'info' }
}

function print(format: string, result: Result, options: ReportOptions, { stdout }: Terminal) {
  return send(stdout, reports[format]?.(result, options) ?? '')
}

function writeFiles(request: CheckRequest, result: Result, gathered: Gathered, terminal: Terminal) {
  const cwd = terminal.cwd()
  const options = optionsFor(request, request.colour ?? false)
  return request.outputs.map(({ format, file }: Output) => {
    if (file === undefined) return undefined
    if (gathered.sources.includes(path.resolve(cwd, file))) {
      const message = 'The report would overwrite a file that was checked; expected another name'
      return { file: shownPath(file, cwd), message }
    }
    return writeReport(file, reports[format]?.(result, options) ?? '', cwd)
  })
}
