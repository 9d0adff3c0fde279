import type { Image, ImageReference, Nodes, PhrasingContent, Root } from 'mdast'
import { BlockBuilder } from './block.ts'
import type { HtmlTags } from './html-tags.ts'
import type { Page, Role } from './page.ts'
import { copySource, type Decode } from './source-text.ts'

/** A Markdown text and where it stands in its file. */
export interface MarkdownSource {
  readonly text: string
  /** Where `text` begins in the file. */
  readonly base: number
  readonly decode: Decode
}

/** What a syntax beyond Markdown makes of its nodes; undefined for a node it does not know. */
export type ReadNode = (
  node: Nodes,
  page: Page,
  source: MarkdownSource,
) => Role | 'read' | undefined

interface Walk {
  readonly page: Page
  readonly source: MarkdownSource
  readonly tags: HtmlTags
  readonly more?: ReadNode | undefined
}

const roles: Readonly<Record<string, Role>> = {
  paragraph: { block: true },
  blockquote: { block: true, where: 'quote', group: true },
  listItem: { block: true, where: 'list' },
  table: { block: true },
  tableRow: { block: true, row: true },
  tableCell: { block: true, where: 'table' },
  footnoteDefinition: { block: true },
  // What is struck out is no longer asserted.
  delete: { silent: true },
  link: { link: true },
  linkReference: { link: true },
}

/** Tell a page of every node of a tree in order. Code and definitions are not prose. */
export function tellPage(root: Root, walk: Walk): void {
  const { page, source, tags } = walk
  // An explicit stack: block quotes may be nested deeper than calls.
  const stack: (Nodes | (() => void))[] = [root]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next()
      continue
    }
    const node = next
    const role = roleOfNode(node, walk)
    if (role === 'read') continue
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    if (role) {
      const { start, end } = placeOf(node)
      const release = tags.hold()
      page.enter(role, source.base + start)
      stack.push(() => {
        release(source.base + end)
        page.leave(source.base + end)
      })
    }
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) stack.push(child)
    }
  }
}

/** The role of a node, undefined for one that only holds others; `read` when it is done with. */
function roleOfNode(node: Nodes, { page, source, tags, more }: Walk): Role | 'read' | undefined {
  const other = more?.(node, page, source)
  if (other) return other
  const { start, end } = placeOf(node)
  if (node.type === 'heading') return { block: true, where: 'heading', rank: node.depth }
  if (node.type === 'text') {
    page.text((builder) => copyNode(builder, node, node.value, 0, source))
  } else if (node.type === 'break') {
    page.text((builder) => builder.replace(' ', source.base + start, source.base + end))
  } else if (node.type === 'html') {
    const own = withoutMarks(source.text.slice(start, end), node.value)
    tags.read({ source: own, start: 0, end: own.length, base: source.base + start })
  } else if (node.type === 'image' || node.type === 'imageReference') {
    describe(node, page, source)
  } else if (node.type === 'link' && isAddress(node)) return 'read'
  return roles[node.type]
}

/** HTML as long as in the source, each mark of a quote or a list before its lines as a space. */
function withoutMarks(source: string, value: string): string {
  if (source.length === value.length) return source
  const lines = value.split(/\r\n|\n|\r/u)
  return source
    .split(/(?<=\r\n|\n|\r(?!\n))/u)
    .map((line, at) => {
      const [text = ''] = line.split(/[\r\n]/u, 1)
      const own = lines[at] ?? text
      return text.endsWith(own) ? line.replace(text, () => own.padStart(text.length)) : line
    })
    .join('')
}

function describe(image: Image | ImageReference, page: Page, source: MarkdownSource): void {
  const described = new BlockBuilder()
  copyNode(described, image, image.alt ?? '', 2, source)
  page.aside(described.build('caption'))
}

/** `<https://harlow.example>`: a link whose words are its address. */
function isAddress(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false
  const [only] = node.children
  return only?.type === 'text' && (only.value === node.url || `mailto:${only.value}` === node.url)
}

function copyNode(
  builder: BlockBuilder,
  node: Nodes,
  value: string,
  skip: number,
  { text, base, decode }: MarkdownSource,
): void {
  const { start, end } = placeOf(node)
  copySource(builder, value, { source: text, start: start + skip, end, base }, decode)
}

/** The place of a node in the text that was parsed. */
export function placeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
