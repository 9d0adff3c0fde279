import type { Where } from '../model.ts'
import { type Block, BlockBuilder } from './block.ts'
import type { Decode, Stretch } from './source-text.ts'

/** "&mdash;", "&#39;", "&copy": HTML reads some without their semicolon. */
const reference = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/iuy
const space = /[ \t\r\n\f]+/uy
/** A tag, a comment or a declaration between two stretches of text. */
const markup = /<(?:!--[\s\S]*?(?:-->|$)|[/a-z!?](?:"[^"]*"|'[^']*'|[^'">])*(?:>|$))/iuy

export interface ReferenceOptions {
  /** An attribute: what stands there between `<` and `>` is text. */
  readonly attribute?: boolean
  /** The title of a page, in which there are no tags but references. */
  readonly raw?: boolean
}

/**
 * Append a stretch of HTML source to a block as a visitor reads it: references decoded, white
 * space as one space, tags passed over; each unit with its place in the file.
 */
export function copyReferences(
  builder: BlockBuilder,
  { source, start, end, base }: Stretch,
  decode: Decode,
  { attribute = false, raw = attribute }: ReferenceOptions = {},
): void {
  let at = start
  while (at < end) {
    const own = source.charAt(at)
    const length = matchLength(space, source, at, end)
    const tag = own === '<' && !raw ? matchLength(markup, source, at, end) : 0
    const decoded = own === '&' ? decodeAt(source, at, end, decode, attribute) : undefined
    if (length > 0) builder.replace(' ', base + at, base + at + length)
    else if (decoded) builder.replace(blank(decoded.text), base + at, base + at + decoded.length)
    else if (tag > 0) builder.cut()
    else builder.copy(own, base + at)
    at += length || decoded?.length || tag || 1
  }
}

/** The value of an attribute as a block; undefined where it has no words. */
export function attributeText(stretch: Stretch, decode: Decode, where: Where): Block | undefined {
  const builder = new BlockBuilder()
  copyReferences(builder, stretch, decode, { attribute: true })
  return builder.build(where)
}

/** `&#10;` is a line ending to no reader. */
function blank(text: string): string {
  return /^[\n\r\t\f]$/u.test(text) ? ' ' : text
}

function decodeAt(
  source: string,
  at: number,
  end: number,
  decode: Decode,
  attribute: boolean,
): { readonly text: string; readonly length: number } | undefined {
  const length = matchLength(reference, source, at, end)
  const found = source.slice(at, at + length)
  // "?a=1&copy=2" in an attribute is an address.
  if (length === 0 || (attribute && !found.endsWith(';'))) return undefined
  const text = decode(found)
  if (text === found) return undefined
  // "&copy2026" is "©2026": only what stands for something else is the reference.
  let kept = 0
  while (kept < text.length - 1 && text.at(-1 - kept) === found.at(-1 - kept)) kept++
  return { text: text.slice(0, text.length - kept), length: length - kept }
}

function matchLength(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at
  const length = pattern.exec(text)?.[0].length ?? 0
  return Math.min(length, end - at)
}
