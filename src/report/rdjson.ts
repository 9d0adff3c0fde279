import type { Finding, Problem, Severity, Span } from '../model.ts'
import { type ChangeItem, changeItems } from './changes.ts'
import { failsBy } from './fails.ts'
import { jsonText } from './json-text.ts'
import type { Line } from './lines.ts'
import { type LinesIn, linesIn } from './lines-in.ts'
import type { Report, ReportOptions } from './report.ts'
import { rank } from './severity.ts'
import { inline, visible } from './visible.ts'

const severities: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  off: 'INFO',
}

/**
 * Findings and problems in the diagnostic format of reviewdog (reviewdog/proto/rdf): lines and
 * columns from 1, columns in bytes of UTF-8, the end exclusive. Paths start from the working
 * directory. What is accepted or was there before is left out.
 */
export const rdjson: Report = (result, options) => {
  const lines = linesIn(result.texts)
  const open = result.findings.filter((one) => isOpen(one, options))
  const data = {
    source: { name: 'corroborate' },
    diagnostics: [
      ...result.problems.filter(({ advice }) => !advice).map((one) => problemData(one, lines)),
      ...changeItems(result).map((one) => changeData(one, lines)),
      ...open.map((one) => findingData(one, lines)),
    ],
  }
  return `${jsonText(data, 2)}\n`
}

/** To be quiet, what only a changed record refutes is told where it fails. */
function isOpen(finding: Finding, options: ReportOptions): boolean {
  const { severity, acknowledged, status } = finding
  if (acknowledged || status === 'known' || rank(severity) < rank(options.least)) return false
  return status === 'new' || options.least === 'info' || failsBy(options)(finding)
}

function findingData({ article, severity, rule, message, help, record }: Finding, lines: LinesIn) {
  const place = lines.range(record.file, record).start
  const text = `${inline(message)}\nThe record: ${visible(record.file)}:${place.line}\n${inline(help)}`
  return {
    message: text,
    location: location(article.file, article, lines),
    severity: severities[severity],
    code: { value: rule },
  }
}

function problemData({ file, span, message, help }: Problem, lines: LinesIn) {
  const text = inline(help === undefined ? message : `${message}. ${help}`)
  return { message: text, location: location(file, span, lines), severity: 'ERROR' }
}

function changeData({ says, grave, file, at }: ChangeItem, lines: LinesIn) {
  const severity = grave ? 'WARNING' : 'INFO'
  return { message: inline(says), location: location(file, at, lines), severity }
}

function location(file: string, span: Span | undefined, lines: LinesIn) {
  if (!span) return { path: file }
  const { start, end } = lines.range(file, span)
  const inBytes = ({ line, column }: typeof start) => ({
    line,
    column: bytesBefore(lines.of(file).line(line), column) + 1,
  })
  return { path: file, range: { start: inBytes(start), end: inBytes(end) } }
}

const encoder = new TextEncoder()

function bytesBefore({ text }: Line, column: number): number {
  return encoder.encode(text.slice(0, column - 1)).length
}
