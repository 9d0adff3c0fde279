import type { Cue, Finding, Problem, Result, Severity } from '../model.ts'
import { coverage, many } from './coverage.ts'
import { explanation } from './explanation.ts'
import { type Ink, painter } from './paint.ts'
import { type Printer, printerOf } from './printer.ts'
import type { Report } from './report.ts'
import { inline } from './visible.ts'

const inks: Readonly<Record<Severity, Ink>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  off: 'dim',
}

const order: readonly Severity[] = ['off', 'info', 'warning', 'error']

/**
 * The report for a reader at a terminal: problems, then findings, each with the article and the
 * record side by side; with `explain`, every mention; the last line says what was covered.
 */
export const text: Report = (result, { colour, explain, least }) => {
  const printer = printerOf(result.texts, painter(colour))
  const shown = result.findings.filter((one) => order.indexOf(one.severity) >= order.indexOf(least))
  const blocks = [
    ...result.problems.flatMap((one) => (one.advice ? [] : [problemLines(one, printer)])),
    ...shown.map((finding) => findingLines(finding, printer)),
    ...(explain ? explanation(result, printer) : []),
    ...(least === 'info' ? adviceLines(result, printer) : []),
    coverage(result, printer.paint),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** How much advice there is on the record; `corroborate lint` tells all of it. */
function adviceLines({ problems }: Result, { paint }: Printer): readonly string[][] {
  const count = problems.filter(({ advice }) => advice).length
  if (count === 0) return []
  const words = `${many(count, 'hint')} on how the record is written: run \`corroborate lint\``
  return [[paint('dim', words)]]
}

/** The problems alone, and all advice, worded as in the report; empty when there are none. */
export const problemsText: Report = ({ problems, texts }, { colour }) => {
  const printer = printerOf(texts, painter(colour))
  return problems.map((problem) => `${problemLines(problem, printer).join('\n')}\n`).join('\n')
}

function problemLines(problem: Problem, printer: Printer): string[] {
  const { file, span, message, help, advice } = problem
  const { paint } = printer
  const ink = advice ? 'blue' : 'red'
  const label = paint(ink, advice ? 'advice' : 'problem')
  return [
    `${paint('bold', printer.place(file, span))} ${label} ${inline(message)}`,
    ...(span ? printer.frame(file, span, ink) : []),
    ...(help === undefined ? [] : [`  help: ${inline(help)}`]),
  ]
}

function findingLines(finding: Finding, printer: Printer): string[] {
  const { article, record, severity, rule, because } = finding
  const { paint } = printer
  const label = paint(inks[severity], `${severity} ${rule}`)
  return [
    `${paint('bold', printer.place(article.file, article))} ${label} ${inline(finding.message)}`,
    ...printer.frame(article.file, article, inks[severity]),
    ...finding.also.flatMap((other) => printer.frame(other.file, other, inks[severity])),
    `  record: ${printer.place(record.file, record)} ${paint('dim', inline(finding.fact))}`,
    ...printer.frame(record.file, record, 'green'),
    ...sourceLines(finding),
    ...(because.length > 0 ? ['  because:'] : []),
    ...because.map((cue) => `    - ${cueText(cue, printer)}`),
    `  help: ${inline(finding.help)}`,
  ]
}

function sourceLines({ record: { source } }: Finding): string[] {
  if (!source) return []
  const url = source.url === undefined ? '' : ` <${source.url}>`
  return [`  source: ${inline(`${source.title}${url}`)}`]
}

/** The reason, and the words that gave it where it does not quote them itself. */
function cueText({ cue, at }: Cue, printer: Printer): string {
  if (!at) return inline(cue)
  const words = cue.includes(at.text) ? '' : `“${shorten(at.text)}”, `
  return `${inline(cue)} ${printer.paint('dim', `(${inline(words)}${words && ' '}line ${printer.line(at)})`)}`
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58).trimEnd()} …` : words
}
