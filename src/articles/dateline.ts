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
 * date is never guessed. Behind the title, where prose begins, only a short line that opens so.
 */
export function readDateline(
  blocks: readonly Block[],
  { behindTitle = false }: { readonly behindTitle?: boolean } = {},
): { readonly published: Published; readonly line: number } | undefined {
  for (const [line, { text }] of blocks.slice(0, behindTitle ? lines - 1 : lines).entries()) {
    if (text.length > (behindTitle ? longest / 2 : longest)) continue
    for (const match of text.matchAll(label)) {
      const day = readDay(text.slice(match.index + match[0].length))
      const own = (line === 0 && !behindTitle) || match.index === 0
      if (day !== undefined && own) return { published: { day, from: 'dateline' }, line }
    }
  }
  return undefined
}

/** "HARLOW, Ill., March 10, 2026 (AP) — ": a place in capitals, up to a dash. */
const opening = /^\p{Lu}{2}[\p{Lu} .'’-]*,\s(?<rest>[^—–]{8,60}?)\s*(?:—|–|\s--?\s)/u
const agency = /\s*\([\p{L} /]{2,20}\)$/u

/** The day that a news dateline opens one of the first paragraphs with; only one with a year. */
export function newsDateline(blocks: readonly Block[]): Published | undefined {
  for (const { text } of blocks.slice(0, lines)) {
    const parts = opening.exec(text)?.groups?.['rest']?.replace(agency, '').split(', ') ?? []
    // "Ill., March 10, 2026": the date may stand behind the state.
    for (let from = 0; from < parts.length; from++) {
      const written = parts.slice(from).join(', ')
      const day = /\d{4}$/u.test(written) ? readDay(written) : undefined
      if (day !== undefined) return { day, from: 'dateline' }
    }
  }
  return undefined
}

/** "HARLOW", "ST. IVES, England": a place in capitals, and the state or country it is in. */
const capitals = /^\p{Lu}{2}[\p{Lu} .'’-]*(?:,\s\p{Lu}[\p{L} .'’-]*)?,?\s(?=\P{L}|\p{Lu}\p{Ll})/u

/** "HARLOW, England 2026-03-10 18:05 UTC": a line of its own that says where and when it was written. */
export function isDatelineAlone(text: string): boolean {
  if (text.length > longest / 2 || !capitals.test(text)) return false
  return [...text.matchAll(/\s(?=\S)/gu)].some(
    ({ index }) => readDay(text.slice(index + 1)) !== undefined,
  )
}
