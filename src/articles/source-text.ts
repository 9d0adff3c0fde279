import type { BlockBuilder } from './block.ts'

/** What a character reference stands for: `&amp;` → `&`. Itself when it stands for nothing. */
export type Decode = (reference: string) => string

/** A stretch of a Markdown file: `end` exclusive. */
export interface Stretch {
  readonly source: string
  readonly start: number
  readonly end: number
  /** Where `source` begins in the file: 1 behind a byte order mark. */
  readonly base: number
}

/** "&mdash;", "&#39;", "&#x27;" */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iuy
/** "\*": any ASCII punctuation may be escaped. */
const escaped = /[!-/:-@[-`{-~]/u
/** The block quote marks and indentation before a continued line. */
const prefix = /[ \t>]*/uy

/**
 * Append `value`, the text of an mdast node, to a block, each unit with its place in the file.
 * Value and source are walked side by side, because mdast has positions of nodes only
 * (mdast-util-from-markdown#48). A line ending becomes one space; source characters that `value`
 * lacks are markup and passed over.
 */
export function copySource(
  builder: BlockBuilder,
  value: string,
  { source, start, end, base }: Stretch,
  decode: Decode,
): void {
  let at = start
  let unit = 0
  while (unit < value.length) {
    const own = value.charAt(unit)
    const decoded = decodeAt(source, at, decode)
    const ending = decoded === undefined ? lineEnding(source, at) : undefined
    if (decoded && value.startsWith(decoded.text, unit)) {
      builder.replace(blank(decoded.text), base + at, base + at + decoded.length)
      at += decoded.length
      unit += decoded.text.length
    } else if (ending && (own === '\n' || own === '\r')) {
      builder.replace(' ', base + at, base + ending)
      unit += value.startsWith('\r\n', unit) ? 2 : 1
      at = lineStart(source, ending, value, unit, decode)
    } else if (source[at] === '\\' && source[at + 1] === own && escaped.test(own)) {
      builder.replace(own, base + at, base + at + 2)
      at += 2
      unit++
    } else if (at >= end) {
      // Never reached as long as mdast keeps to its source; the text is kept all the same.
      builder.replace(value.slice(unit), base + end, base + end)
      return
    } else {
      if (same(source[at], own)) {
        builder.copy(own, base + at)
        unit++
      }
      at++
    }
  }
}

/** `&#10;` and `&NewLine;` are line endings to no reader. */
function blank(text: string): string {
  return /^[\n\r]$/u.test(text) ? ' ' : text
}

/** Markdown reads NUL as U+FFFD. */
function same(source: string | undefined, value: string): boolean {
  return source === value || (source === '\0' && value === '\uFFFD')
}

function decodeAt(
  source: string,
  at: number,
  decode: Decode,
): { readonly text: string; readonly length: number } | undefined {
  if (source[at] !== '&') return undefined
  reference.lastIndex = at
  const found = reference.exec(source)?.[0]
  if (found === undefined) return undefined
  const text = decode(found)
  return text === found ? undefined : { text, length: found.length }
}

/** Where the line ending at `at`, or behind white space there, is over. */
function lineEnding(source: string, at: number): number | undefined {
  let end = at
  while (source[end] === ' ' || source[end] === '\t') end++
  if (source.startsWith('\r\n', end)) return end + 2
  return source[end] === '\n' || source[end] === '\r' ? end + 1 : undefined
}

/** Where the text of a continued line begins. A lazy line may have `>` of its own in it. */
function lineStart(
  source: string,
  from: number,
  value: string,
  unit: number,
  decode: Decode,
): number {
  prefix.lastIndex = from
  const limit = from + (prefix.exec(source)?.[0].length ?? 0)
  const longest = Math.min(limit - from, 200)
  for (let length = 0; length <= longest; length++) {
    const start = limit - length
    const verbatim = source.slice(start, limit) === value.slice(unit, unit + length)
    if (verbatim && agrees(source, limit, value, unit + length, decode)) return start
  }
  return limit
}

/** The next unit of `value` may come from the source at `at`. */
function agrees(source: string, at: number, value: string, unit: number, decode: Decode): boolean {
  const own = value.charAt(unit)
  if (unit >= value.length || same(source[at], own)) return true
  if (own === '\n' || own === '\r') return lineEnding(source, at) !== undefined
  if (source[at] === '\\' && source[at + 1] === own) return true
  const decoded = decodeAt(source, at, decode)
  return decoded !== undefined && value.startsWith(decoded.text, unit)
}
