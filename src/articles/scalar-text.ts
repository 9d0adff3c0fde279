import type { Where } from '../model.ts'
import { type Block, BlockBuilder } from './block.ts'

/** A line ending in a YAML scalar, with the indentation behind it: one space to a reader. */
const fold = /[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/uy
/** "\n", "\x41", "\u2014", "\U0001F600" */
const escaped = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^\r\n])/iuy
/** A backslash that joins two lines of a double-quoted scalar. */
const joined = /\\(?:\r\n|\n|\r)[ \t]*/uy

/** A scalar of YAML; strings of TOML are written like those that are PLAIN or QUOTE_DOUBLE. */
export interface WrittenScalar {
  readonly type?: string | null | undefined
  readonly value: unknown
  readonly source?: string | undefined
  readonly range?: readonly number[] | null | undefined
}

/**
 * The text of a YAML scalar as a block, each unit with its place in the file.
 * `source` is the YAML, which begins at `base` in the file. Undefined for an empty one.
 */
export function scalarBlock(
  scalar: WrittenScalar,
  where: Where,
  source: string,
  base: number,
): Block | undefined {
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
  const [start, end] = insideOf(scalar, source)
  const builder = new BlockBuilder()
  let at = start
  let unit = 0
  while (unit < value.length && at < end) {
    const length = lengthAt(scalar, source, at)
    if (matchLength(fold, source, at) > 0) {
      const space = /\s*/uy
      builder.replace(' ', base + at, base + at + length)
      unit += matchLength(space, value, unit)
    } else if (length === 1) {
      builder.copy(value.charAt(unit), base + at)
      unit++
    } else if (!isJoin(source, at)) {
      // "\U0001F600" is two units; "\uD83D\uDE00" is one each.
      const own = value.slice(unit, unit + (isLong(source, at, value, unit) ? 2 : 1))
      builder.replace(own === '\n' || own === '\t' ? ' ' : own, base + at, base + at + length)
      unit += own.length
    }
    at += length
  }
  return builder.build(where)
}

/** Length in the source of what stands at `at`: a character, an escape, a line ending. */
function lengthAt({ type }: WrittenScalar, source: string, at: number): number {
  const folded = matchLength(fold, source, at)
  if (folded > 0) return folded
  if (type === 'QUOTE_SINGLE' && source.startsWith("''", at)) return 2
  if (type !== 'QUOTE_DOUBLE' || source[at] !== '\\') return 1
  return matchLength(joined, source, at) || matchLength(escaped, source, at) || 1
}

function isLong(source: string, at: number, value: string, unit: number): boolean {
  return source.startsWith('\\U', at) && (value.codePointAt(unit) ?? 0) > 0xffff
}

function isJoin(source: string, at: number): boolean {
  return matchLength(joined, source, at) > 0
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** Without the quotation marks, or the `>-` line of a block. */
function insideOf({ type, range }: WrittenScalar, source: string): readonly [number, number] {
  const [start = 0, end = 0] = range ?? []
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return [start + 1, end - 1]
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return [start, end]
  const line = /\r\n|\n|\r/gu
  line.lastIndex = start
  if (!line.test(source)) return [end, end]
  const indent = matchLength(/[ \t\r\n]*/uy, source, line.lastIndex)
  return [line.lastIndex + indent, end]
}
