import type { Document } from 'yaml'
import type { Problem, Span, TextFile } from '../model.ts'

interface Wording {
  readonly message: string
  readonly help: string
}

/** Our words for what most often goes wrong in YAML, by the parser's code. */
const wordings: Readonly<Record<string, Wording>> = {
  TAB_AS_INDENT: {
    message: 'Unexpected tab, expected spaces as indentation',
    help: 'YAML takes spaces only: two for each level.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected second `:` in one line, expected a single value',
    help: 'Put text with a colon in quotes: `source: "Harbour Post: four hours"`.',
  },
  MULTIPLE_DOCS: {
    message: 'Unexpected second document after `---`, expected one record in a file',
    help: 'Put the second record in a file of its own.',
  },
  BAD_INDENT: {
    message: 'Unexpected indentation',
    help: 'Start the keys of a mapping, and the items of a list, in one column; close every bracket.',
  },
  MISSING_CHAR: {
    message: 'Unexpected end of a value, expected its closing mark or `:`',
    help: 'Close every `{`, `[` and quotation mark, and put a `:` behind every key.',
  },
  BAD_SCALAR_START: {
    message: 'Unexpected character at the start of a value',
    help: 'Put the value in quotes.',
  },
}

/** The problems of syntax in a file's documents: none when all of it can be read. */
export function wordSyntax(
  file: TextFile,
  documents: readonly Document.Parsed[],
): readonly Problem[] {
  const [first, second] = documents
  if (!first) return []
  const all = [...first.errors, ...first.warnings]
  const tabs = all.filter(({ code }) => code === 'TAB_AS_INDENT')
  // A tab breaks whatever follows it: what comes of that is no problem of its own.
  const errors = (tabs.length > 0 ? tabs : all).map(({ code, message, pos }) =>
    worded(file, code, message, { start: pos[0], end: pos[1] }),
  )
  if (second) errors.push(worded(file, 'MULTIPLE_DOCS', '', markOf(second)))
  const { version, explicit } = first.directives.yaml
  return explicit && version !== '1.2' ? [oldVersion(file), ...errors] : errors
}

function worded(file: TextFile, code: string, detail: string, span: Span): Problem {
  const wording = tightColon(file.text, span) ?? wordings[code]
  return {
    file: file.file,
    span: clamp(span, file.text),
    message: wording ? detailed(wording.message, code, detail) : unread(detail),
    help: wording?.help ?? 'Put text with `:`, `#`, brackets or other marks in quotes.',
  }
}

/** "kind:meeting" is one word to YAML. */
function tightColon(text: string, { start }: Span): Wording | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 80).split('\n')[0] ?? ''
  const key = /^\s*(?<key>[\w-]+):[^\s:/]/u.exec(line)?.groups?.['key']
  if (key === undefined) return undefined
  return {
    message: `Unexpected \`${key}:\` without a space behind the colon`,
    help: `Put a space behind the colon: \`${key}: …\`.`,
  }
}

/** The `---` in front of a document. */
function markOf({ range }: Document.Parsed): Span {
  return { start: range[0], end: range[0] + '---'.length }
}

/** The parser says what is missing: "Flow map … must end with a }". */
function detailed(message: string, code: string, detail: string): string {
  return code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? `${message} (${detail})` : message
}

function unread(message: string): string {
  return `YAML cannot be read here: ${message}`
}

function clamp({ start, end }: Span, text: string): Span {
  const last = Math.max(0, text.length - 1)
  const from = Math.min(start, last)
  return { start: from, end: Math.max(from, Math.min(end, text.length)) }
}

/** In YAML 1.1 `20:00` is the number 1200 and `no` is false. */
function oldVersion({ file, text }: TextFile): Problem {
  // Phrase: "%YAML 1.1"
  const directive = /^%YAML[ \t]+\S+/mu.exec(text)
  const start = directive?.index ?? 0
  return {
    file,
    span: { start, end: start + (directive?.[0].length ?? 0) },
    message: `Unexpected \`${directive?.[0] ?? '%YAML'}\`, expected YAML 1.2`,
    help: 'Remove the line: older YAML reads `20:00` as a number and `no` as false.',
  }
}
