import path from 'node:path'
import { lint, type Problem, problemsText, type Result, reports } from '../index.ts'
import { reasonOf } from './failure.ts'
import { gatherRecords } from './gather-records.ts'
import type { LintRequest } from './options.ts'
import { shownPath } from './paths.ts'
import { send, type Terminal, wantsColour } from './terminal.ts'
import { writeReport } from './write-report.ts'

/**
 * Read records and tell of every problem and, but for `--quiet`, all advice. Resolves to the exit
 * status: 2 for any problem, else 0.
 */
export async function runLint(request: LintRequest, terminal: Terminal): Promise<0 | 2> {
  const cwd = terminal.cwd()
  const named = request.records.length > 0 ? request.records : ['facts.yaml']
  const records = gatherRecords(named, cwd, 'Name a record, a YAML file.')
  const { files, readings, shared } = records
  const told = files.flatMap((file) => {
    const reading = readings.get(file.file)
    return reading ? lint(file, { shared, reading }) : []
  })
  const shown = told.filter(({ advice }) => !advice || !request.quiet)
  const result = resultOf([...records.problems, ...shown], [...files, ...shared])
  const unwritten = writeFiles(request, result, records.paths, terminal)
  const colour = wantsColour(terminal.stdout, terminal, request.colour)
  const screen = request.outputs.filter(({ file }) => file === undefined)
  const text = screen.map(({ format }) => reportOf(format, result, colour)).join('')
  const lost = await send(
    terminal.stdout,
    text + problemsText({ ...result, problems: unwritten }, plain(colour)),
  )
  if (lost) await send(terminal.stderr, `corroborate: the report was lost: ${reasonOf(lost)}\n`)
  const failed = [...result.problems, ...unwritten].some(({ advice }) => !advice)
  return failed || lost ? 2 : 0
}

function writeFiles(
  { outputs, colour = false }: LintRequest,
  result: Result,
  sources: readonly string[],
  terminal: Terminal,
): readonly Problem[] {
  const cwd = terminal.cwd()
  return outputs.flatMap(({ format, file }) => {
    if (file === undefined) return []
    if (sources.includes(path.resolve(cwd, file))) {
      const message = 'The report would overwrite a record that was read; expected another name'
      return [{ file: shownPath(file, cwd), message }]
    }
    return writeReport(file, reportOf(format, result, colour), cwd) ?? []
  })
}

/** In the text format all advice, and a last line with the counts. */
function reportOf(format: string, result: Result, colour: boolean): string {
  if (format !== 'text') return reports[format]?.(result, plain(colour)) ?? ''
  const told = problemsText(result, plain(colour))
  return `${told}${told === '' ? '' : '\n'}${countsOf(result)}\n`
}

function countsOf({ problems, texts }: Result): string {
  const advice = problems.filter((one) => one.advice).length
  const broken = problems.length - advice
  const parts = [...some(broken, 'problem'), ...some(advice, 'hint')]
  return `${parts.length > 0 ? parts.join(', ') : 'Nothing to mend'} in ${some(texts.size, 'file').join('')}`
}

function some(count: number, noun: string): readonly string[] {
  return count > 0 ? [`${count} ${noun}${count === 1 ? '' : 's'}`] : []
}

function plain(colour: boolean) {
  return { colour, explain: false, least: 'info' } as const
}

/** A result of nothing but problems, for the reports. */
function resultOf(
  problems: readonly Problem[],
  files: readonly { readonly file: string; readonly text: string }[],
): Result {
  return {
    findings: [],
    suppressed: [],
    verdicts: [],
    unlinked: [],
    problems,
    facts: [],
    articles: [],
    summary: {
      articles: 0,
      uncovered: 0,
      facts: 0,
      mentions: 0,
      claims: 0,
      silentFacts: [],
      counts: { error: 0, warning: 0, info: 0 },
    },
    texts: new Map(files.map(({ file, text }) => [file, text])),
  }
}
