import type { Root } from 'mdast'
import type { Span, TextFile } from '../model.ts'
import type { Block } from './block.ts'
import { readFrontMatter } from './front-matter.ts'
import { HtmlTags } from './html-tags.ts'
import { inOrder, titled } from './in-order.ts'
import { blankMarkRuns } from './markdown-limits.ts'
import { placeOf, type ReadNode, tellPage } from './mdast-page.ts'
import { type Comment, Page } from './page.ts'
import type { Parts, ReadOptions } from './parts.ts'
import type { Decode } from './source-text.ts'
import { type TagPattern, templates } from './template-patterns.ts'
import { withoutTags } from './template-tags.ts'

/** A flavour of Markdown: how it is parsed, and what its own nodes say. */
export interface Flavour {
  /** May throw what the caller of `readTree` catches. */
  readonly parse: (text: string, base: number) => Root
  readonly more?: ReadNode
  readonly tags?: TagPattern
}

/** What is read of a Markdown file: its front matter, then its blocks in the order of the file. */
export function readTree(file: TextFile, options: ReadOptions, flavour: Flavour): Parts {
  const { body: base, ...front } = readFrontMatter(file.file, file.text, options)
  const { parse, more, tags = templates } = flavour
  const untagged = withoutTags(blankMarkRuns(file.text.slice(base)), base, tags, options.prose)
  const { text } = untagged
  const root = parse(text, base)
  const decode = decoder((reference) => parse(reference, 0))
  const page = new Page(base)
  const html = new HtmlTags(page, decode, options.prose ?? {})
  tellPage(root, { page, source: { text, base, decode }, tags: html, more })
  page.end(file.text.length)
  const code = codeOf(root, base)
  const comments = [...page.comments, ...untagged.comments.filter(outside(code))]
  const body = [...page.blocks, ...untagged.blocks.filter(outside([...code, ...comments]))]
  return {
    ...front,
    blocks: [...front.blocks, ...titled(inOrder(body), front.blocks)],
    comments,
  }
}

/** Every reference is decoded by the parser that read the file, once. */
function decoder(parse: (reference: string) => Root): Decode {
  const known = new Map<string, string>()
  return (reference) => {
    const before = known.get(reference)
    if (before !== undefined) return before
    const [paragraph] = parse(reference).children
    const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
    const decoded = text?.type === 'text' ? text.value : reference
    known.set(reference, decoded)
    return decoded
  }
}

/** The places of code, which shows tags and does not use them. */
function codeOf(root: Root, base: number): readonly Span[] {
  const spans: Span[] = []
  const stack: Root['children'][number][] = [...root.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (node.type !== 'code' && node.type !== 'inlineCode') continue
    const { start, end } = placeOf(node)
    spans.push({ start: base + start, end: base + end })
  }
  return spans
}

/** Whether what is found by its text alone stands outside of these places. */
function outside(spans: readonly Span[]): (one: Block | Comment) => boolean {
  return (one) => {
    const at = 'offsets' in one ? (one.offsets[0] ?? 0) : one.start
    return spans.every(({ start, end }) => at < start || at >= end)
  }
}
