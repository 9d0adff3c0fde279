import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Block } from './block.ts'
import { attributesIn } from './html-attributes.ts'
import type { MarkdownSource } from './mdast-page.ts'
import { quotedBlock, quotedIn } from './quoted-text.ts'
import { attributeText } from './reference-text.ts'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** `caption=` */
const beforeValue = /^[^=]+=\s*/u

/** The value of an attribute that is a text; '' for one without a value. */
export function textOf({ attributes }: Element, name: string): string | undefined {
  for (const one of attributes) {
    if (one.type !== 'mdxJsxAttribute' || one.name !== name) continue
    if (one.value === null || one.value === undefined) return ''
    return typeof one.value === 'string' ? one.value : undefined
  }
  return undefined
}

/** An attribute that is a text as a block; undefined for one that is not there, or computed. */
export function attributeBlock(
  { attributes }: Element,
  name: string,
  { text, base, decode }: MarkdownSource,
): Block | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  const start = found?.position?.start.offset
  const end = found?.position?.end.offset
  if (!found || start === undefined || end === undefined) return undefined
  if (typeof found.value === 'string') {
    const [place] = attributesIn(text, start, end).values()
    const stretch = { source: text, base, start: place?.start ?? start, end: place?.end ?? start }
    return attributeText(stretch, decode, 'caption')
  }
  const written = text.slice(start, end)
  const inside = quotedIn(written, beforeValue.exec(written)?.[0].length)
  if (!inside) return undefined
  return quotedBlock({ source: text, base, start: start + inside.start, end: start + inside.end })
}
