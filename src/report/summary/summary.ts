import type { Result } from '../../model.ts'
import { type Cause, causesOf } from '../causes.ts'
import { summaryMark } from '../mark.ts'
import type { Report } from '../report.ts'
import { worstFirst } from '../severity.ts'
import { besideParts, changesParts, fixedParts, staleParts } from './changes.ts'
import { contextOf } from './context.ts'
import { causeBlock, findingColumns, findingRow } from './finding-rows.ts'
import { fitted, type Part } from './fit.ts'
import { headPart } from './head.ts'
import { tableHead } from './markdown.ts'
import { folded, passedParts, problemParts, silentParts } from './others.ts'
import { uncheckedParts } from './unchecked.ts'

/** The most that GitHub takes of a step, 1 MiB (docs.github.com, "Adding a job summary"). */
const mebibyte = 1_048_576

/**
 * A summary in GitHub Flavored Markdown that can be read without the log, the worst first: what
 * could not be checked, what a change did to the rules, what is asked of the record, errors,
 * warnings; then, folded, what was there before, what passed and what was not checked. No longer
 * than `room`, 1 MiB when left out; what does not fit is counted. Empty where nothing fits.
 */
export const summary: Report = (result, options) => {
  const context = contextOf(result, options)
  const causes = [...causesOf(result)].sort((a, b) => worstFirst(a.findings[0], b.findings[0]))
  const open = causes.filter(({ findings: [first] }) => !first.acknowledged)
  const is = (status: string) => (cause: Cause) => statusOf(cause) === status
  const asking = open.filter((one) => one.type !== 'value' && statusOf(one) !== 'known')
  const values = open.filter(({ type }) => type === 'value')
  const rows = (some: readonly Cause[]) => some.map((one) => findingRow(one, context))
  const fresh = values.filter(is('new'))
  const table = (title: string, noun: string, some: readonly Cause[]): readonly Part[] =>
    some.length === 0
      ? []
      : [{ head: `### ${title}\n\n${tableHead(...findingColumns)}`, rows: rows(some), noun }]
  const of = (severity: string) => fresh.filter(({ findings: [one] }) => one.severity === severity)
  const head = headPart(result)
  const parts = [
    { ...head, head: `${summaryMark}\n${head.head}` },
    ...problemParts(result, context),
    ...changesParts(result, context),
    ...askingParts(asking.map((one) => causeBlock(one, context))),
    ...table('Errors', 'error', of('error')),
    ...table('Warnings', 'warning', of('warning')),
    ...table('For information', 'note', of('info')),
    ...table(
      'Work list: the record changed, these articles did not',
      'work-list finding',
      values.filter(is('record-changed')),
    ),
    ...besideParts(result, context),
    ...staleParts(result, context),
    ...fixedParts(result),
    ...knownParts(rows(knownOf(open))),
    ...passedParts(result, context),
    ...uncheckedParts(result, context),
    ...silentParts(result),
  ]
  return fitted(parts, options.room ?? mebibyte)
}

/** All of them, as far as they fit: they are findings like the others. */
function knownParts(rows: readonly string[]): readonly Part[] {
  const head = tableHead(...findingColumns)
  return folded('Known before this change', head, 'known finding', rows, rows.length)
}

function knownOf(open: readonly Cause[]): readonly Cause[] {
  return open.filter((cause) => statusOf(cause) === 'known')
}

/** `new` where one of its findings is, and `known` where all are. */
function statusOf({ findings }: Cause): Result['findings'][number]['status'] {
  const has = (status: string) => findings.some((one) => one.status === status)
  return has('new') ? 'new' : has('record-changed') ? 'record-changed' : 'known'
}

function askingParts(blocks: readonly string[]): readonly Part[] {
  if (blocks.length === 0) return []
  return [{ head: '### First of all\n', rows: blocks, noun: 'question' }]
}
