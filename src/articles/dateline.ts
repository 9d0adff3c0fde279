import type { Published } from '../model.ts'
import type { Block } from './block.ts'
import { readDay } from './day.ts'

/** "date 2026-01-23", "Published: 23 January 2026", "Posted on Friday, Jan. 23, 2026" */
const label = /(?:^|[\s|•·(])(?:date|published|updated|posted)(?:\s+on|\s+at)?\s*:?\s+/giu

/** A line this long is prose: "the report, published 3 May 2020, …". */
const longest = 120

/**
 * The day of publication that the first line of a plain text states beside the word date,
 * published, updated or posted. Undefined where there is none: a date is never guessed.
 */
export function readDateline(block: Block | undefined): Published | undefined {
  if (!block || block.text.length > longest) return undefined
  for (const match of block.text.matchAll(label)) {
    const day = readDay(block.text.slice(match.index + match[0].length))
    if (day !== undefined) return { day, from: 'dateline' }
  }
  return undefined
}
