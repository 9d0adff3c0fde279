import type { Finding, Result } from '../model.ts'
import { changeItems } from './changes.ts'
import { many } from './many.ts'
import type { Printer } from './printer.ts'
import { staleWords } from './stale.ts'
import { inline } from './visible.ts'

/** So many lines of one list; the rest is counted. */
const most = 50

/** What the report opens with: what a change did to the rules; nothing without `--since`. */
export function changeLines(result: Result, printer: Printer): readonly string[][] {
  const { changes } = result
  if (!changes) return []
  const { paint, place } = printer
  const base = `${inline(changes.since)} (merge base ${changes.base.slice(0, 7)})`
  const whose = changes.record === 'base' ? ', by the record of the merge base' : ''
  const items = changeItems(result)
  if (items.length === 0) {
    return [[paint('dim', `Compared with ${base}${whose}: the rules are as they were`)]]
  }
  const rows = items.map(({ says, grave, file, at }) => {
    const words = `${inline(says)} ${paint('dim', `(${place(file, at)})`)}`
    return `  ${grave ? paint('yellow', '!') : '-'} ${words}`
  })
  return [
    [paint('bold', `What this change does to the rules, since ${base}${whose}:`), ...some(rows)],
  ]
}

/**
 * What comes behind the findings, of which those `above` were shown: the work list, what the other
 * record says, and what is fixed.
 */
export function afterwardLines(
  result: Result,
  above: ReadonlySet<Finding>,
  printer: Printer,
): readonly string[][] {
  const { findings, changes } = result
  const list = findings.filter(
    (one) => one.status === 'record-changed' && !one.acknowledged && !above.has(one),
  )
  const short = (one: Finding) => shortLine(one, printer)
  return [
    ...block(
      `Work list: the record changed, and these articles, which nobody touched, differ from it`,
      list.map(short),
      printer,
    ),
    ...besideLines(result, printer),
    // Its place is in a text that is no longer there.
    ...block(
      'Fixed',
      (changes?.fixed ?? []).map(
        ({ article, message }) => `${inline(article.file)} ${inline(message)}`,
      ),
      printer,
    ),
  ]
}

function besideLines({ findings, changes }: Result, printer: Printer): readonly string[][] {
  if (!changes?.beside) return []
  const { beside } = changes
  const name = ({ article, fact, message }: Finding) =>
    JSON.stringify([article.file, article.start, fact, message])
  const [here, there] = [findings, beside].map((list) => new Set(list.map(name)))
  const only = (list: readonly Finding[], other: ReadonlySet<string> | undefined) =>
    list.filter((one) => !other?.has(name(one))).map((one) => shortLine(one, printer))
  const count = (severity: string) => beside.filter((one) => one.severity === severity).length
  const counts = `${many(count('error'), 'error')}, ${many(count('warning'), 'warning')}`
  return [
    [printer.paint('bold', `By the record as this change leaves it: ${counts}`)],
    ...block('Found by the record of the merge base alone', only(findings, there), printer),
    ...block('Found by the record as this change leaves it alone', only(beside, here), printer),
  ]
}

/** Acknowledgements that no longer hold, each with the way out. */
export function acknowledgementLines(result: Result, printer: Printer): readonly string[][] {
  const told = (result.acknowledgements ?? []).flatMap((held) => {
    const words = staleWords(held)
    if (words === undefined) return []
    const { at } = held.entry
    return [`${printer.place(at.file, at)} ${inline(words)}`]
  })
  return block('Acknowledgements that no longer hold', told, printer)
}

function shortLine(finding: Finding, { paint, place }: Printer): string {
  const { article, severity, rule, message } = finding
  return `${place(article.file, article)} ${paint('dim', `${severity} ${rule}`)} ${inline(message)}`
}

function block(title: string, rows: readonly string[], { paint }: Printer): readonly string[][] {
  if (rows.length === 0) return []
  return [[paint('bold', `${title} (${rows.length}):`), ...some(rows.map((row) => `  - ${row}`))]]
}

function some(rows: readonly string[]): readonly string[] {
  if (rows.length <= most) return rows
  return [...rows.slice(0, most), `  - and ${rows.length - most} more`]
}
