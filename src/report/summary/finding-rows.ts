import type { Finding } from '../../model.ts'
import { causeWords, placesOfCause } from '../cause-words.ts'
import { type Cause, valuesOf } from '../causes.ts'
import { ignoreLine, ignorePlace } from '../ignore-line.ts'
import { many } from '../many.ts'
import type { Context } from './context.ts'
import { code, message, plain, row } from './markdown.ts'

/** Values shown below a question: it is one row, which is in the summary as a whole or not. */
const mostItems = 50

/** Reasons shown for a link; `--explain` tells all. */
const mostReasons = 2

/** The names of the columns of `findingRow`. */
export const findingColumns = ['Where', 'The article', 'The record', 'Why'] as const

/** A finding with its places in one row: where, its sentence, the recorded value, and why. */
export function findingRow(cause: Cause, context: Context): string {
  const [first] = cause.findings
  const { article, record } = first
  const places = placesOfCause(cause)
  const more = places.length > 1 ? `<br><sub>${many(places.length, 'place')}</sub>` : ''
  const source = record.source ? `<br><sub>${plain(record.source.title)}</sub>` : ''
  return row(
    `${context.place(article.file, article)}<br><sub>${plain(first.rule)}</sub>`,
    `${context.sentence(article)}${more}`,
    `<b>${plain(record.shown)}</b><br><sub>${context.place(record.file, record)} ${code(first.fact)}</sub>${source}`,
    `${message(deedOf(first))}${reasons(first)}<br>${accepting(first, context)}`,
  )
}

/** `The article understates the record`: the rest of the message stands in the other cells. */
function deedOf({ message, record }: Finding): string {
  const expected = message.indexOf('`, expected `')
  const at = message.indexOf('; the article ', expected + record.shown.length)
  return expected >= 0 && at >= 0 ? `The article ${message.slice(at + 14)}` : message
}

function reasons({ because }: Finding): string {
  const shown = because.slice(0, mostReasons).map(({ cue }) => plain(cue))
  return shown.length > 0 ? `<br><sub>Tied by: ${shown.join('; ')}</sub>` : ''
}

/** The ways to have a finding pass, ready to paste. */
function accepting(finding: Finding, { texts }: Context): string {
  const { accept } = finding
  const command = accept === undefined ? '' : `<br>or run ${code(accept)}`
  return `<details><summary>Let it pass${ignorePlace(finding, texts)}</summary>${code(ignoreLine(finding, texts))}${command}</details>`
}

/** What a cause asks, and its findings one a line. */
export function causeBlock(cause: Cause, context: Context): string {
  const words = causeWords(cause)
  if (!words) return ''
  const [{ record, article }] = cause.findings
  const place =
    cause.type === 'record' ? context.place(record.file, record) : context.place(article.file)
  const values = valuesOf(cause)
  const items = values.slice(0, mostItems).map((one) => valueItem(one, context))
  if (values.length > mostItems) items.push(`<li>and ${values.length - mostItems} more</li>`)
  return [
    `- <b>${plain(words.title)}</b> ${place}: ${message(words.message)}. ${message(words.help)}`,
    `  <details><summary>${many(cause.findings.length, 'finding')}</summary><ul>${items.join('')}</ul></details>`,
  ].join('\n')
}

/** A value of an article in its sentence, with the lines of its other places. */
function valueItem(cause: Cause, context: Context): string {
  const [{ article, rule, record }, ...others] = cause.findings
  const more = others.length > 0 ? ` (${many(others.length + 1, 'place')})` : ''
  return `<li>${context.place(article.file, article)} ${context.sentence(article)}${more} <sub>${plain(rule)}; the record: ${plain(record.shown)}</sub></li>`
}
