import type { Image, ImageReference, Nodes, PhrasingContent, Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Problem, TextFile, Where } from '../model.ts'
import { type Block, BlockBuilder } from './block.ts'
import { readFrontMatter } from './front-matter.ts'
import { blankMarkRuns, exceedsMarkdown } from './markdown-limits.ts'
import type { Parts } from './parts.ts'
import { readPlainText } from './plain-text.ts'
import { copySource, type Decode } from './source-text.ts'

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()

interface Source {
  readonly text: string
  /** 1 behind a byte order mark, else 0. */
  readonly base: number
  readonly decode: Decode
}

/**
 * The headings, paragraphs, items, block quotes and image descriptions of a Markdown file, in
 * order; code, HTML, definitions and addresses are not prose. The title and the description of
 * the front matter come first; without that title, a heading that opens the file is the title.
 */
export function readMarkdown(file: TextFile): Parts {
  const base = file.text.startsWith('\uFEFF') ? 1 : 0
  const text = blankMarkRuns(file.text.slice(base))
  const excess = exceedsMarkdown(text)
  if (excess) return readAsPlainText(file, excess)
  const source = { text, base, decode: decoder() }
  const root = markdown.parse(source.text)
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  const front = yaml
    ? readFrontMatter(file, base + (yaml.position?.start.offset ?? 0), yaml.value)
    : { blocks: [], problems: unclosed(file, source) }
  const body = blocksOf(root, source)
  const titled = front.blocks.some(({ where }) => where === 'title')
  const first = body[0]
  if (!titled && first?.where === 'heading') body[0] = { ...first, where: 'title' }
  return { ...front, blocks: [...front.blocks, ...body] }
}

function readAsPlainText(file: TextFile, excess: string): Parts {
  const message = `${excess}; the file is read as plain text`
  const help = 'Separate the paragraphs by blank lines, or remove what is no prose.'
  return { ...readPlainText(file), problems: [{ file: file.file, message, help }] }
}

/** "---\ntitle: …" without a second "---". */
const opening = /^---[ \t]*(?:\r\n|\n|\r)\w+:/u

function unclosed({ file }: TextFile, { text, base }: Source): readonly Problem[] {
  if (!opening.test(text)) return []
  const span = { start: base, end: base + 3 }
  const message = 'the front matter is not closed; it is read as text'
  return [{ file, span, message, help: 'Close it with a line of `---`.' }]
}

/** Every reference is decoded by the parser that read the file, once. */
function decoder(): Decode {
  const known = new Map<string, string>()
  return (reference) => {
    const before = known.get(reference)
    if (before !== undefined) return before
    const [paragraph] = markdown.parse(reference).children
    const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
    const decoded = text?.type === 'text' ? text.value : reference
    known.set(reference, decoded)
    return decoded
  }
}

/** An explicit stack: block quotes may be nested deeper than calls. */
function blocksOf(root: Root, source: Source): Block[] {
  const blocks: Block[] = []
  const stack: { readonly node: Nodes; readonly where: Where }[] = [{ node: root, where: 'body' }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, where } = next
    if (node.type === 'heading') addPhrases(blocks, node.children, 'heading', source)
    else if (node.type === 'paragraph') addPhrases(blocks, node.children, where, source)
    else if (node.type === 'root' || node.type === 'listItem' || node.type === 'list') {
      const own = node.type === 'root' ? where : 'list'
      for (const child of node.children.toReversed()) stack.push({ node: child, where: own })
    } else if (node.type === 'blockquote') {
      for (const child of node.children.toReversed()) stack.push({ node: child, where: 'quote' })
    }
  }
  return blocks
}

function addPhrases(
  blocks: Block[],
  children: readonly PhrasingContent[],
  where: Where,
  source: Source,
): void {
  const builder = new BlockBuilder()
  const images: (Image | ImageReference)[] = []
  const stack = children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'image' || node.type === 'imageReference') images.push(node)
    else if ('children' in node) {
      if (!isAddress(node)) stack.push(...node.children.toReversed())
    } else addLeaf(builder, node, source)
  }
  const block = builder.build(where)
  if (block) blocks.push(block)
  for (const image of images) {
    const described = new BlockBuilder()
    copyNode(described, image, image.alt ?? '', 2, source)
    const alt = described.build('body')
    if (alt) blocks.push(alt)
  }
}

/** `<https://harlow.example>`: a link whose words are its address. */
function isAddress(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false
  const [only] = node.children
  return only?.type === 'text' && (only.value === node.url || `mailto:${only.value}` === node.url)
}

function addLeaf(builder: BlockBuilder, node: PhrasingContent, source: Source): void {
  if (node.type === 'text') copyNode(builder, node, node.value, 0, source)
  const parts = node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value))
  if (!parts) return
  const { start, end } = placeOf(node)
  builder.replace(' ', source.base + start, source.base + end)
}

function copyNode(
  builder: BlockBuilder,
  node: Nodes,
  value: string,
  skip: number,
  { text, base, decode }: Source,
): void {
  const { start, end } = placeOf(node)
  copySource(builder, value, { source: text, start: start + skip, end, base }, decode)
}

function placeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
