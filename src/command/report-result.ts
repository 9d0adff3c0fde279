import {
  type Finding,
  type Problem,
  problemsText,
  type Report,
  type ReportOptions,
  type Result,
  reports,
} from '../index.ts'
import { inline } from '../report/visible.ts'
import type { CheckRequest } from './options.ts'
import { optionsOf, sendReports } from './send-reports.ts'
import { statusOf } from './status.ts'
import { send, type Terminal } from './terminal.ts'

/** What a user asks of the reports, and which findings fail. */
export interface Asked extends Pick<CheckRequest, 'outputs' | 'failOn' | 'explain' | 'quiet'> {
  /** Undefined: as the terminal likes it. */
  readonly colour?: boolean
  readonly fails: (finding: Finding) => boolean
  /** What makes each format; when left out, as for a check. */
  readonly formats?: Readonly<Record<string, Report>>
}

/** What was read, which no report may overwrite, and what else there is to tell. */
export interface Told {
  readonly sources: readonly string[]
  readonly notes: readonly string[]
}

/** Make every report of a result, and tell its problems aside. Resolves to the exit status. */
export async function reportResult(
  result: Result,
  { sources, notes }: Told,
  asked: Asked,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const { outputs, colour, fails } = asked
  const reporting = {
    outputs,
    formats: asked.formats ?? reports,
    options: optionsFor(asked),
    ...(colour === undefined ? {} : { colour }),
  }
  const sending = { ...reporting, result, sources }
  const { unwritten, lost, toldProblems } = await sendReports(sending, terminal)
  // The text report has the problems of the check; beside any other they are told aside.
  const problems = toldProblems ? unwritten : [...grave(result), ...unwritten]
  const loss = lost === undefined ? [] : [`the report was lost: ${lost}`]
  const options = optionsOf(reporting, terminal, 'stderr')
  await tellAside({ ...result, problems }, [...notes, ...loss], options, terminal)
  return unwritten.length > 0 || lost !== undefined ? 2 : statusOf(result, fails)
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

function optionsFor({ explain, quiet, failOn, fails }: Asked): Omit<ReportOptions, 'colour'> {
  const failing = failOn === 'warning' ? 'warning' : 'error'
  return { explain, least: quiet ? failing : 'info', fails }
}
