import { lint, type Problem, problemsText, type Report, type Result, reports } from '../index.ts'
import { gatherRecords } from './gather-records.ts'
import type { LintRequest } from './options.ts'
import { reportResult } from './report-result.ts'
import type { Terminal } from './terminal.ts'

/**
 * Read records and tell of every problem and, but for `--quiet`, all advice. Resolves to the exit
 * status: 2 for any problem, else 0.
 */
export async function runLint(request: LintRequest, terminal: Terminal): Promise<0 | 1 | 2> {
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
  const asked = { ...request, failOn: 'error', explain: false, fails: () => false } as const
  const read = { sources: records.paths, notes: [] }
  return reportResult(result, read, { ...asked, formats: { ...reports, text } }, terminal)
}

/** In the text format all advice, and a last line with the counts. */
const text: Report = (result, options) => {
  const told = problemsText(result, options)
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
