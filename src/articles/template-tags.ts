import type { Prose } from '../model.ts'
import type { Block } from './block.ts'
import { isNotAsserted } from './element-role.ts'
import { attributesIn } from './html-attributes.ts'
import { type Comment, commentOf } from './page.ts'
import { proseAttributes } from './prose.ts'
import { quotedBlock } from './quoted-text.ts'
import { mayHaveTags, type TagPattern } from './template-patterns.ts'

/** A text without the tags of its site generator, and what they hold for visitors. */
export interface Untagged {
  /** As long as the text; what is left out stands for nothing that is read. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
}

/** Between these and their end stands no prose. */
const opaque = /^(?:highlight|comment|mermaid|katex|math|chart|raw|javascript|stylesheet|schema)$/iu

/** A character without a width, which no visitor sees and `legible` leaves out. */
const filler = '\u2060'

/**
 * Take the shortcodes of Hugo, the tags of Liquid, the attribute lists of kramdown and the boxes
 * of Docusaurus out of a text that begins at `base` in its file. Their attributes that are prose
 * are blocks of their own.
 */
export function withoutTags(
  text: string,
  base: number,
  tag: TagPattern,
  options: Prose = {},
): Untagged {
  const blocks: Block[] = []
  const comments: Comment[] = []
  if (!mayHaveTags.test(text)) return { text, blocks, comments }
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(tag)) {
    const start = match.index
    if (start < from) continue
    const { hugo, liquid, boxed, title, remark } = match.groups ?? {}
    const place = match.indices?.groups
    const inside = place?.['hugo'] ?? place?.['liquid']
    let end = start + match[0].length
    if (inside) {
      const { name, rest } = nameOf(hugo ?? liquid ?? '')
      const own = proseAttributes(name, options)
      const silent = isNotAsserted(name) || (opaque.test(name) && own.length === 0)
      if (silent) end = closeOf(text, end, name) ?? end
      else blocks.push(...attributeBlocks(text, inside[0] + rest, inside[1], base, own))
    }
    if (remark !== undefined) comments.push(commentOf(remark, base + start, base + end, 4))
    const label = place?.['boxed'] ?? place?.['title']
    const shown = (boxed ?? title ?? '').trim()
    if (label && shown !== '') {
      const block = quotedBlock({ source: text, base, start: label[0], end: label[1] })
      if (block) blocks.push(block)
    }
    pieces.push(text.slice(from, start), blank(text, start, end))
    from = end
  }
  return { text: pieces.join('') + text.slice(from), blocks, comments }
}

/** "include figure.html caption=…" is named figure. `rest` is where the attributes begin. */
function nameOf(inside: string): { readonly name: string; readonly rest: number } {
  const found = /^\s*(?:include(?:_cached|_relative)?\s+|render\s+)?(?<name>[^\s"'=]*)/u.exec(
    inside,
  )
  const name = found?.groups?.['name'] ?? ''
  const file = /(?<stem>[^/]*?)(?:\.\w+)?$/u.exec(name)?.groups?.['stem'] ?? name
  return { name: file, rest: found?.[0].length ?? 0 }
}

/** The end of the tag that closes `name`. */
function closeOf(text: string, from: number, name: string): number | undefined {
  const own = name.replace(/[^\w-]/gu, '\\$&')
  const close = new RegExp(
    `\\{(?:\\{[<%]\\s*/\\s*${own}\\s*[%>]\\}|%-?\\s*end${own}\\s*-?%)\\}`,
    'giu',
  )
  close.lastIndex = from
  return close.test(text) ? close.lastIndex : undefined
}

function attributeBlocks(
  text: string,
  start: number,
  end: number,
  base: number,
  wanted: readonly string[],
): readonly Block[] {
  if (wanted.length === 0) return []
  const attributes = attributesIn(text, start, end, { escapes: true })
  return wanted.flatMap((key) => {
    const found = attributes.get(key.toLowerCase())
    return (found && quotedBlock({ source: text, base, start: found.start, end: found.end })) ?? []
  })
}

/** A tag that has its line to itself parts paragraphs; one within a line is nothing. */
function blank(text: string, start: number, end: number): string {
  const alone =
    /(?:^|[\r\n])$/u.test(text.charAt(start - 1)) && /^(?:[\r\n]|$)/u.test(text.charAt(end))
  return text.slice(start, end).replace(/[^\r\n]/gu, alone ? ' ' : filler)
}
