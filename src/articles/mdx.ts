import type { Nodes } from 'mdast'
import remarkMdx from 'remark-mdx'
import { VFileMessage } from 'vfile-message'
import type { Problem, Prose, TextFile } from '../model.ts'
import { componentRole, roleOf } from './element-role.ts'
import { markdown } from './markdown.ts'
import { blankMarkRuns, exceedsMarkdown } from './markdown-limits.ts'
import { readTree } from './markdown-parts.ts'
import { type MarkdownSource, placeOf, type ReadNode } from './mdast-page.ts'
import { attributeBlock, type Element, textOf } from './mdx-attributes.ts'
import { commentOf, type Page, type Role } from './page.ts'
import type { Parts, ReadOptions } from './parts.ts'
import { proseAttributes } from './prose.ts'
import { copyQuoted, quotedIn } from './quoted-text.ts'
import { docusaurus } from './template-patterns.ts'

const mdx = markdown().use(remarkMdx).freeze()

/**
 * What is read of an MDX file: its Markdown, the text between the tags of components, and the
 * attributes of known ones. Imports, exports and expressions are not prose. A file that is not
 * MDX is a problem, and is not read.
 */
export function readMdx(file: TextFile, options: ReadOptions): Parts {
  const excess = exceedsMarkdown(blankMarkRuns(file.text))
  if (excess) {
    const message = `${excess}; the file is not read`
    const help = 'Separate the paragraphs by blank lines, or remove what is no prose.'
    return { blocks: [], problems: [{ file: file.file, message, help }] }
  }
  let base = 0
  const parse = (text: string, from: number) => {
    base = from
    return mdx.parse(text)
  }
  try {
    const more = readNode(options.prose ?? {})
    return readTree(file, options, { parse, more, tags: docusaurus })
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return { blocks: [], problems: [problemOf(file, error, base)] }
  }
}

function problemOf({ file, text }: TextFile, error: VFileMessage, base: number): Problem {
  const { place, reason } = error
  const point = place && ('start' in place ? place.start : place)
  const opened = openedAt.exec(reason)
  const offset = opened ? offsetOf(text.slice(base), opened) : (point?.offset ?? 0)
  const at = Math.min(base + offset, text.length)
  const message = `the file is not MDX: ${reason.replace(openedAt, '')}`
  const help = 'Correct it; the site cannot be built from it either.'
  return { file, span: { start: at, end: at }, message, help }
}

/** "Expected a closing tag for `<Box>` (3:1-3:6)": a line and a column of what was parsed. */
const openedAt = / \((?<line>\d+):(?<column>\d+)-\d+:\d+\)/u

function offsetOf(text: string, { groups }: RegExpExecArray): number {
  const ending = /\r\n|\n|\r/gu
  for (let line = 1; line < Number(groups?.['line']); line++) ending.test(text)
  return ending.lastIndex + Number(groups?.['column']) - 1
}

function readNode(options: Prose): ReadNode {
  return (node, page, source) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      return readElement(node, page, source, options)
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      readExpression(node, page, source)
      return 'read'
    }
    return node.type === 'mdxjsEsm' ? 'read' : undefined
  }
}

function readElement(
  element: Element,
  page: Page,
  source: MarkdownSource,
  options: Prose,
): Role | 'read' {
  const name = element.name ?? ''
  const html = /^[a-z]/u.test(name)
  const { start, end } = placeOf(element)
  if (name === 'br') {
    page.text((builder) => builder.replace(' ', source.base + start, source.base + end))
    return 'read'
  }
  const value = (key: string) =>
    textOf(element, key === 'class' ? 'className' : key) ?? textOf(element, key)
  const role = html ? roleOf(name, value) : componentRole(name, value)
  const wanted = html ? (name === 'img' ? ['alt'] : []) : proseAttributes(name, options)
  for (const key of role.silent ? [] : wanted) page.aside(attributeBlock(element, key, source))
  return element.type === 'mdxJsxFlowElement' ? { ...role, block: true } : role
}

/** `{/* … *\/}` */
const comment = /^\{\s*\/\*(?<text>[\s\S]*?)\*\/\s*\}$/du

/** An expression is a comment, a text, or computed: then its words are known to the site alone. */
function readExpression(node: Nodes, page: Page, { text, base }: MarkdownSource): void {
  const { start, end } = placeOf(node)
  const written = text.slice(start, end)
  const remark = comment.exec(written)
  const words = quotedIn(written)
  if (remark) {
    const [from = 0, to = 0] = remark.indices?.groups?.['text'] ?? []
    page.comment(commentOf(written.slice(from, to), base + start, base + end, from))
  } else if (words) {
    const stretch = { source: text, base, start: start + words.start, end: start + words.end }
    page.text((builder) => copyQuoted(builder, stretch))
  } else page.cut()
}
