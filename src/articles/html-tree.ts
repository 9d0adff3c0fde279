import type { Element, Nodes, Root } from 'hast'
import type { Span } from '../model.ts'
import { attributesIn, type WrittenValue } from './html-attributes.ts'

/** A page, or the part of a file that is one. */
export interface HtmlSource {
  readonly text: string
  /** Where `text` begins in the file. */
  readonly base: number
}

/** Every element below a node, in order; `enters` says whether to look inside one. */
export function elementsIn(
  root: Root | Element,
  enters: (element: Element) => boolean = () => true,
): readonly Element[] {
  const found: Element[] = []
  const stack: Nodes[] = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    if (enters(node)) for (const child of node.children.toReversed()) stack.push(child)
  }
  return found
}

/** The value of an attribute, named as in HTML; undefined for one that is not there. */
export function attributeOf(element: Element, name: string): string | undefined {
  const own = attributeNames[name] ?? name
  const value = element.properties[own]
  if (value === undefined || value === null || value === false) return undefined
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? '' : String(value)
}

/** How the parser names those that it does not name as HTML does. */
const attributeNames: Readonly<Record<string, string>> = {
  class: 'className',
  'aria-hidden': 'ariaHidden',
  itemprop: 'itemProp',
  datetime: 'dateTime',
  pubdate: 'pubdate',
}

/** Where the value of an attribute stands in the text; undefined for one that is not there. */
export function placeOfAttribute(
  element: Element,
  name: string,
  text: string,
): WrittenValue | undefined {
  const place = element.position
  if (!place || attributeOf(element, name) === undefined) return undefined
  const start = (place.start.offset ?? 0) + 1 + element.tagName.length
  const end = element.data?.position?.opening?.end.offset ?? place.end.offset ?? start
  return attributesIn(text, start, end - 1).get(name)
}

/** The place of a node in the text that was parsed; undefined for one that the parser made up. */
export function spanOf({ position }: Nodes): Span | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
