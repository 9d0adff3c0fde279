import type { Comment, Element, Nodes, Root, Text } from 'hast'
import { BlockBuilder } from './block.ts'
import { roleOf } from './element-role.ts'
import { attributeOf, type HtmlSource, placeOfAttribute, spanOf } from './html-tree.ts'
import { commentOf, type Page } from './page.ts'
import { attributeText, copyReferences } from './reference-text.ts'
import type { Decode } from './source-text.ts'

interface Walk {
  readonly page: Page
  readonly source: HtmlSource & { readonly decode: Decode }
  /** Elements of these names are not read here. */
  readonly without?: ReadonlySet<string>
}

/** Tell a page of the elements, texts and comments below and at a node, in order. */
export function tellHtml(top: Root | Element, walk: Walk): void {
  const { page, source } = walk
  // An explicit stack: elements may be nested deeper than calls.
  const stack: (Nodes | (() => void))[] = [top]
  let at = source.base
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next()
      continue
    }
    const span = spanOf(next)
    const place = span
      ? { start: source.base + span.start, end: source.base + span.end }
      : { start: at, end: at }
    at = place.start
    if (next.type === 'text') page.text((builder) => copyText(builder, next, source))
    else if (next.type === 'comment') tellComment(next, place.start, place.end, walk)
    if (next.type !== 'element' && next.type !== 'root') continue
    const leave = next.type === 'element' ? enter(next, place, walk) : () => {}
    if (!leave) continue
    stack.push(() => {
      at = Math.max(at, place.end)
      leave(at)
    })
    for (const child of next.children.toReversed()) stack.push(child)
  }
}

/** Returns what leaves the element; undefined for one with nothing to read inside. */
function enter(
  element: Element,
  { start, end }: { readonly start: number; readonly end: number },
  { page, source, without }: Walk,
): ((at: number) => void) | undefined {
  const { tagName } = element
  if (tagName === 'br') page.text((builder) => builder.replace(' ', start, end))
  if (tagName === 'img') describe(element, page, source)
  const role = roleOf(tagName, (name) => attributeOf(element, name))
  const silent = role.silent || without?.has(tagName)
  page.enter(silent ? { ...role, silent } : role, start)
  if (silent) {
    page.leave(end)
    return undefined
  }
  // A browser shows `<q>` in quotation marks.
  const mark = (text: string, at: number) =>
    page.text((builder) => builder.replace(text, Math.max(start, at - 1), at))
  if (tagName === 'q') mark('“', start + 1)
  return (at) => {
    if (tagName === 'q') mark('”', at)
    page.leave(at)
  }
}

function describe(element: Element, page: Page, { text, base, decode }: Walk['source']): void {
  const place = placeOfAttribute(element, 'alt', text)
  if (!place) return
  const stretch = { source: text, base, start: place.start, end: place.end }
  page.aside(attributeText(stretch, decode, 'caption'))
}

function tellComment(comment: Comment, start: number, end: number, { page, source }: Walk): void {
  // `<?php … ?>` is a comment to a browser, and to nobody else.
  if (!source.text.startsWith('<!--', start - source.base)) return
  page.comment(commentOf(comment.value, start, end, 4))
}

/**
 * Append the text of a node. A browser moves text out of a table's rows; where the source between
 * its ends says something else, all of it stands for each unit.
 */
function copyText(builder: BlockBuilder, node: Text, { text, base, decode }: Walk['source']): void {
  const span = spanOf(node)
  if (!span) return
  const stretch = { source: text, base, ...span }
  if (text.slice(span.start, span.end).includes('<')) {
    const tried = new BlockBuilder()
    copyReferences(tried, stretch, decode)
    if (squeezed(tried.text) !== squeezed(node.value)) {
      const words = squeezed(node.value).trim()
      builder.replace(` ${words} `, base + span.start, base + span.end)
      return
    }
  }
  copyReferences(builder, stretch, decode)
}

function squeezed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/gu, ' ')
}
