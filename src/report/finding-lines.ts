import type { Cue, Excerpt, Finding, Severity } from '../model.ts'
import { causeWords, placesOfCause } from './cause-words.ts'
import { type Cause, valuesOf } from './causes.ts'
import { ignoreLine, ignorePlace } from './ignore-line.ts'
import { many } from './many.ts'
import type { Ink } from './paint.ts'
import type { Printer } from './printer.ts'
import { shorten } from './shorten.ts'
import { inline } from './visible.ts'

/** The colour of each severity on a terminal. */
const inks: Readonly<Record<Severity, Ink>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  off: 'dim',
}

/** Frames of one cause; further places are named without theirs. */
const mostFrames = 6

/** Of the words that gave a reason, in UTF-16 units. */
const longestWords = 60

/** A cause as the text report shows it: one finding with its places, or what several ask. */
export function causeLines(cause: Cause, printer: Printer): string[] {
  const words = causeWords(cause)
  if (!words) return valueLines(cause, printer)
  const { paint } = printer
  const [{ record, severity, article }] = cause.findings
  const ofRecord = cause.type === 'record'
  const place = ofRecord ? printer.place(record.file, record) : printer.place(article.file)
  const end = words.title.endsWith('?') ? '' : ':'
  const label = paint(inks[severity], `${severity} ${words.title}${end}`)
  return [
    `${paint('bold', place)} ${label} ${words.message}`,
    ...(ofRecord ? printer.frame(record.file, record, inks[severity]) : []),
    ...(ofRecord ? sourceLines(record.source) : []),
    `  help: ${words.help}`,
    // What is asked of all does not tell of each why it was tied to the record.
    ...valuesOf(cause).flatMap((one) => ['', ...valueLines(one, printer)]),
  ]
}

function valueLines(cause: Cause, printer: Printer): string[] {
  const [first] = cause.findings
  const { article, record, severity, rule, because, status } = first
  const { paint } = printer
  const label = paint(inks[severity], `${severity} ${rule}`)
  const places = placesOfCause(cause)
  const count = cause.findings.length > 1 ? ` (${many(places.length, 'place')})` : ''
  const known = status === 'new' ? '' : ` (${status.replace('-', ' ')})`
  return [
    `${paint('bold', printer.place(article.file, article))} ${label} ${inline(first.message)}${count}${known}`,
    ...places.slice(0, mostFrames).flatMap((one) => printer.frame(one.file, one, inks[severity])),
    ...furtherLines(places.slice(mostFrames), printer),
    `  record: ${printer.place(record.file, record)} ${paint('dim', inline(first.fact))}`,
    ...printer.frame(record.file, record, 'green'),
    ...sourceLines(record.source),
    ...(because.length > 0 ? ['  because:'] : []),
    ...because.map((cue) => `    - ${cueText(cue, printer)}`),
    `  help: ${inline(first.help)}`,
    ...acceptLines(cause, printer),
  ]
}

/** How to accept what stands there, ready to paste but for the reason; by a command, or in place. */
function acceptLines({ findings: [first, ...others] }: Cause, { paint, texts }: Printer): string[] {
  if (first.accept === undefined) return []
  const more = others.length > 0 ? ` (the first of ${others.length + 1})` : ''
  return [
    `  accept: ${paint('dim', `${inline(first.accept)}${more}`)}`,
    `      or${ignorePlace(first, texts)}: ${paint('dim', inline(ignoreLine(first, texts)))}`,
  ]
}

function furtherLines(places: readonly Excerpt[], printer: Printer): string[] {
  if (places.length === 0) return []
  const lines = [...new Set(places.map((one) => printer.line(one)))]
  return [`  also on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`]
}

function sourceLines(source: Finding['record']['source']): string[] {
  if (!source) return []
  const url = source.url === undefined ? '' : ` <${source.url}>`
  return [`  source: ${inline(`${source.title}${url}`)}`]
}

/** The reason, and the words that gave it where it does not quote them itself. */
function cueText({ cue, at }: Cue, printer: Printer): string {
  if (!at) return inline(cue)
  const words = cue.includes(at.text) ? '' : `“${shorten(at.text, longestWords)}”, `
  return `${inline(cue)} ${printer.paint('dim', `(${inline(words)}${words && ' '}line ${printer.line(at)})`)}`
}
