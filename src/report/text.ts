import type { Problem, Result } from '../model.ts'
import { type Cause, causesOf } from './causes.ts'
import { acknowledgementLines, afterwardLines, changeLines } from './change-lines.ts'
import { coverage } from './coverage.ts'
import { explanation } from './explanation.ts'
import { failsBy } from './fails.ts'
import { causeLines } from './finding-lines.ts'
import { many } from './many.ts'
import { painter } from './paint.ts'
import { type Printer, printerOf } from './printer.ts'
import type { Report, ReportOptions } from './report.ts'
import { forRunner } from './runner.ts'
import { rank } from './severity.ts'
import { inline } from './visible.ts'

/**
 * The report for a reader at a terminal: what a change did to the rules, problems, then findings,
 * each with the article and the record side by side, those with one cause together; with
 * `explain`, every mention; the last line says what was covered. What is accepted or was there
 * before is counted, not shown.
 */
export const text: Report = (result, options) => {
  const { colour, explain, least, runner } = options
  const printer = printerOf(result.texts, painter(colour))
  const causes = causesOf(result)
  const shown = causes.filter((one) => isShown(one, options))
  const above = new Set(shown.flatMap((one) => one.findings))
  const blocks = [
    ...changeLines(result, printer),
    ...result.problems.flatMap((one) => (one.advice ? [] : [problemLines(one, printer)])),
    ...shown.map((cause) => causeLines(cause, printer)),
    ...afterwardLines(result, above, printer),
    ...acknowledgementLines(result, printer),
    ...(explain ? explanation(result, printer) : []),
    ...(least === 'info' ? adviceLines(result, printer) : []),
    coverage(result, shown, printer.paint),
  ]
  const report = `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
  return runner ? forRunner(report) : report
}

/** What only a changed record makes differ is on the work list, where it does not fail. */
function isShown({ findings }: Cause, options: ReportOptions): boolean {
  const { least } = options
  const fails = failsBy(options)
  const [{ severity, acknowledged }] = findings
  const before = findings.every(
    (one) => one.status === 'known' || (one.status === 'record-changed' && !fails(one)),
  )
  return rank(severity) >= rank(least) && !acknowledged && !before
}

/** The advice on the articles, and how much there is on the record: `corroborate lint` tells it. */
function adviceLines(result: Result, printer: Printer): readonly string[][] {
  const articles = new Set(result.articles.map(({ file }) => file))
  const all = result.problems.filter(({ advice }) => advice)
  const own = all.filter(({ file }) => articles.has(file))
  const lines = own.map((one) => problemLines(one, printer))
  const count = all.length - own.length
  if (count === 0) return lines
  const words = `${many(count, 'hint')} on how the record is written: run \`corroborate lint\``
  return [...lines, [printer.paint('dim', words)]]
}

/** The problems alone, and all advice, worded as in the report; empty when there are none. */
export const problemsText: Report = ({ problems, texts }, { colour, runner }) => {
  const printer = printerOf(texts, painter(colour))
  const all = problems.map((problem) => `${problemLines(problem, printer).join('\n')}\n`)
  return runner ? forRunner(all.join('\n')) : all.join('\n')
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
