import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { Problem, Report, ReportOptions, Result } from '../index.ts'
import { inActions, repositoryOf, stepSummary } from './actions.ts'
import { appendReport, roomIn } from './append-report.ts'
import { reasonOf } from './failure.ts'
import type { Output } from './outputs.ts'
import { shownPath } from './paths.ts'
import { send, type Terminal, wantsColour } from './terminal.ts'
import { version } from './version.ts'
import { writeReport } from './write-report.ts'

/** The reports to make, and of what. */
export interface Sending {
  readonly outputs: readonly Output[]
  /** What makes each format. */
  readonly formats: Readonly<Record<string, Report>>
  readonly result: Result
  readonly options: Omit<ReportOptions, 'colour'>
  /** Undefined: as the terminal likes it. */
  readonly colour?: boolean
  /** Absolute paths that no report may overwrite. */
  readonly sources: readonly string[]
}

export interface Sent {
  /** What could not be written to a file. */
  readonly unwritten: readonly Problem[]
  /** Why the screen got nothing, where that failed. */
  readonly lost?: string
  /** The screen has the problems of the check. */
  readonly toldProblems: boolean
}

/**
 * Make every report: first the files, then the screen. What could not be written is told, and
 * then the screen shows all findings as text; where the screen is lost, the standard error does.
 */
export async function sendReports(sending: Sending, terminal: Terminal): Promise<Sent> {
  const { outputs, formats, result } = sending
  const unwritten = writeFiles(sending, terminal)
  const asked = outputs.filter(({ file }) => file === undefined).map(({ format }) => format)
  // Annotations alone leave findings out.
  const whole = asked.some((format) => format !== 'github')
  const names = unwritten.length > 0 && !whole ? ['text', ...asked] : asked
  const options = optionsOf(sending, terminal, 'stdout')
  const text = names.map((format) => formats[format]?.(result, options) ?? '').join('')
  const failure = names.length > 0 ? await send(terminal.stdout, text) : undefined
  if (!failure) return { unwritten, toldProblems: names.includes('text') }
  const rescue = formats['text']?.(result, optionsOf(sending, terminal, 'stderr')) ?? ''
  await send(terminal.stderr, rescue)
  return { unwritten, lost: reasonOf(failure), toldProblems: true }
}

/** What reports are told of their reader; of a file without a stream. */
export function optionsOf(
  { options, colour }: Pick<Sending, 'options' | 'colour'>,
  terminal: Terminal,
  stream?: 'stdout' | 'stderr',
): ReportOptions {
  return {
    ...options,
    ...repositoryOf(terminal),
    version,
    colour: stream ? wantsColour(terminal[stream], terminal, colour) : (colour ?? false),
    runner: stream !== undefined && inActions(terminal.env),
  }
}

function writeFiles(sending: Sending, terminal: Terminal): readonly Problem[] {
  const cwd = terminal.cwd()
  const summary = stepSummary(terminal.env)
  const options = optionsOf(sending, terminal)
  const sources = new Set(sending.sources.map(real))
  return sending.outputs.flatMap(({ format, file }): readonly Problem[] | Problem => {
    if (file === undefined) return []
    const target = path.resolve(cwd, file)
    if (sources.has(real(target))) {
      const message = 'The report would overwrite a file that was read; expected another name'
      return [{ file: shownPath(file, cwd), message, help: elsewhere }]
    }
    const make = (room?: number) =>
      sending.formats[format]?.(sending.result, {
        ...options,
        ...(room === undefined ? {} : { room }),
      }) ?? ''
    // Other commands of the step have their own part in its summary.
    return summary !== undefined && target === path.resolve(cwd, summary)
      ? (appendReport(target, make(roomIn(target)), cwd) ?? [])
      : (writeReport(file, make(), cwd) ?? [])
  })
}

const elsewhere =
  'Where it stands among the articles, write it to another folder, or name it in `.corroborateignore`.'

/** Where a path leads through links; the path itself where nothing is. */
function real(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
