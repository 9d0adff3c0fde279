import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Block, BlockBuilder } from './block.ts'
import { attributesIn } from './html-attributes.ts'
import type { MarkdownSource } from './mdast-page.ts'
import { quotedBlock } from './quoted-text.ts'
import { copyReferences } from './reference-text.ts'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** `caption={'The hall'}`: a text as an expression, without parts of its own. */
const quoted =
  /^[^=]+=\s*\{\s*(?<mark>["'`])(?<text>(?:\\.|(?!\k<mark>|\$\{)[^\\])*)\k<mark>\s*\}$/dsu

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
    const builder = new BlockBuilder()
    const stretch = { source: text, base, start: place?.start ?? start, end: place?.end ?? start }
    copyReferences(builder, stretch, decode, { attribute: true })
    return builder.build('caption')
  }
  const inside = quoted.exec(text.slice(start, end))?.indices?.groups?.['text']
  if (!inside) return undefined
  return quotedBlock({ source: text, base, start: start + inside[0], end: start + inside[1] })
}
