import type { Published } from '../model.ts'
import type { Block } from './block.ts'
import { readDay } from './day.ts'

/** "date 2026-01-23", "Published: 23 January 2026", "Posted on Friday, Jan. 23, 2026" */
const label = /(?:^|[\s|•·(])(?:date|published|updated|posted)(?:\s+on|\s+at)?\s*:?\s+/giu

/** A line this long is prose: "the report, published 3 May 2020, …". */
const longest = 120

/** A dateline stands in the first line, or is a line of its own below the title and the byline. */
const lines = 4

/**
 * The day of publication that a plain text states in its first lines beside the word date,
 * published, updated or posted, and the index of that line. Undefined where there is none: a
 * date is never guessed.
 */
export function readDateline(
  blocks: readonly Block[],
): { readonly published: Published; readonly line: number } | undefined {
  for (const [line, { text }] of blocks.slice(0, lines).entries()) {
    if (text.length > longest) continue
    for (const match of text.matchAll(label)) {
      const day = readDay(text.slice(match.index + match[0].length))
      const own = line === 0 || match.index === 0
      if (day !== undefined && own) return { published: { day, from: 'dateline' }, line }
    }
  }
  return undefined
}
