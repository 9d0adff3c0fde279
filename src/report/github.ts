import type { Problem, Severity } from '../model.ts'
import { causeWords, placesOfCause } from './cause-words.ts'
import { type Cause, causesOf, valuesOf } from './causes.ts'
import { type ChangeItem, changeItems } from './changes.ts'
import { linesIn } from './lines-in.ts'
import { many } from './many.ts'
import type { Report } from './report.ts'
import { rank, worstFirst } from './severity.ts'
import { type Annotation, command, data, type Level, property } from './workflow-command.ts'

/**
 * GitHub shows ten annotations of a level for a step and drops the others without a word, fifty
 * for a run (docs.github.com, "Workflow commands", and actions/toolkit#457).
 */
const most = 10

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  off: 'notice',
}

/**
 * Workflow commands that put annotations on the words, the worst first: problems, then what is
 * new, one for each value; where several ask one question, that comes before them. What GitHub
 * would drop is counted in a last notice. What is accepted or was there before has none.
 */
export const github: Report = (result, { prefix = '', least }) => {
  const lines = linesIn(result.texts)
  const all = [
    ...result.problems.filter(({ advice }) => !advice).map(problemAnnotation),
    ...changeItems(result)
      .filter(({ grave }) => grave)
      .map(changeAnnotation),
    ...causesOf(result)
      .filter((cause) => isOpen(cause) && rank(cause.findings[0].severity) >= rank(least))
      .sort((a, b) => newFirst(a, b) || worstFirst(a.findings[0], b.findings[0]))
      .flatMap(causeAnnotations),
  ]
  const of = (level: Level) => all.filter((one) => one.level === level)
  const notices = of('notice')
  const kept = [...of('error').slice(0, most), ...of('warning').slice(0, most)]
  const left = all.length - kept.length - notices.length
  // The last notice is kept for what is left out.
  const fits = left === 0 && notices.length <= most ? most : most - 1
  kept.push(...notices.slice(0, fits))
  const commands = kept.map((one) => command(one, lines, prefix))
  return [...commands, ...restOf(all, kept)].map((line) => `${line}\n`).join('')
}

function isOpen({ findings: [first, ...others] }: Cause): boolean {
  return !first.acknowledged && [first, ...others].some(({ status }) => status !== 'known')
}

/** What the change made before what a changed record made. */
function newFirst(a: Cause, b: Cause): number {
  const later = ({ findings }: Cause) => (findings.some(({ status }) => status === 'new') ? 0 : 1)
  return later(a) - later(b)
}

/** A rule that lets more pass is no finding, and must not look like none. */
function changeAnnotation({ says, file, at }: ChangeItem): Annotation {
  return { level: 'warning', file, ...(at && { span: at }), title: 'Rules changed', message: says }
}

function problemAnnotation({ file, span, message, help }: Problem): Annotation {
  const words = help === undefined ? message : `${message}. ${help}`
  return { level: 'error', file, ...(span && { span }), title: 'Not checked', message: words }
}

function causeAnnotations(cause: Cause): readonly Annotation[] {
  const [first] = cause.findings
  const words = causeWords(cause)
  if (!words) return [valueAnnotation(cause)]
  const { title, message, help } = words
  const place =
    cause.type === 'record'
      ? { file: first.record.file, span: first.record }
      : { file: first.article.file }
  const level = levels[first.severity]
  const values = valuesOf(cause).filter(isOpen)
  return [
    { level, ...place, title, message: `${message}\n${help}` },
    ...values.map(valueAnnotation),
  ]
}

function valueAnnotation(cause: Cause): Annotation {
  const [{ severity, article, rule, message, help }] = cause.findings
  const places = placesOfCause(cause).length
  const more = places > 1 ? `\nIn ${places} places of this article.` : ''
  const { file, start, end } = article
  const words = `${message}${more}\n${help}`
  return { level: levels[severity], file, span: { start, end }, title: rule, message: words }
}

/** `::notice::… 14 more errors …`, for what has no annotation of its own. */
function restOf(all: readonly Annotation[], kept: readonly Annotation[]): readonly string[] {
  const rest = all.filter((one) => !kept.includes(one))
  if (rest.length === 0) return []
  const counts = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const count = rest.filter((one) => one.level === level).length
    return count > 0 ? [many(count, level)] : []
  })
  const text = `GitHub shows ${most} annotations of a level: ${counts.join(', ')} more in the log and in the job summary.`
  return [`::notice title=${property('corroborate: more findings')}::${data(text)}`]
}
