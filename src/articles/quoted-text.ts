import type { Span } from '../model.ts'
import { type Block, BlockBuilder } from './block.ts'
import type { Stretch } from './source-text.ts'

/** `{' '}`, `{"four hours"}` */
const quoted = /\{\s*(?<mark>["'`])(?<text>(?:\\.|(?!\k<mark>|\$\{)[^\\])*)\k<mark>\s*\}$/dsuy

/**
 * Where the text stands in an expression of MDX that is nothing but one, without parts of its own;
 * the expression begins at `from` and ends with `written`. Undefined for any other.
 */
export function quotedIn(written: string, from = 0): Span | undefined {
  quoted.lastIndex = from
  const place = quoted.exec(written)?.indices?.groups?.['text']
  return place && { start: place[0], end: place[1] }
}

/** The text between the quotation marks of a template or a script, as a caption. */
export function quotedBlock(stretch: Stretch): Block | undefined {
  const builder = new BlockBuilder()
  copyQuoted(builder, stretch)
  return builder.build('caption')
}

/** Append such a text: `\"` stands for a mark, white space for a space, all else for itself. */
export function copyQuoted(builder: BlockBuilder, { source, start, end, base }: Stretch): void {
  let at = start
  while (at < end) {
    const escapes = source[at] === '\\' && at + 1 < end
    const own = source.charAt(escapes ? at + 1 : at)
    const length = escapes ? 2 : 1
    const space = /[\r\n\t]/u.test(own) || (escapes && /[nrt]/u.test(own))
    builder.replace(space ? ' ' : own, base + at, base + at + length)
    at += length
  }
}
