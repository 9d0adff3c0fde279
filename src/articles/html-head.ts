import type { Element, Root } from 'hast'
import type { Where } from '../model.ts'
import { type Block, BlockBuilder } from './block.ts'
import { attributeOf, elementsIn, type HtmlSource, placeOfAttribute, spanOf } from './html-tree.ts'
import { attributeText, copyReferences } from './reference-text.ts'
import type { Decode } from './source-text.ts'

/** Names of `<meta>` that hold words of the article, in lower case. */
const metas: Readonly<Record<string, Where>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  headline: 'title',
  description: 'description',
  'og:description': 'description',
  'twitter:description': 'description',
}

/** The titles and descriptions that the metadata of a page states, in that order. */
export function headBlocks(
  page: Root,
  source: HtmlSource & { readonly decode: Decode },
): readonly Block[] {
  const blocks = elementsIn(page, ({ tagName }) => tagName !== 'svg').flatMap((element) => {
    if (element.tagName === 'title') return titleBlock(element, source) ?? []
    return element.tagName === 'meta' ? (metaBlock(element, source) ?? []) : []
  })
  const rank = ({ where }: Block) => (where === 'title' ? 0 : 1)
  return blocks.sort((one, other) => rank(one) - rank(other))
}

/**
 * The head of a page without what repeats the headline or itself: "Six hours of talk | Harlow
 * Post" is the headline and the name of the site.
 */
export function withoutRepeats(
  head: readonly Block[],
  headline: Block | undefined,
): readonly Block[] {
  const kept: Block[] = []
  for (const block of head) {
    const words = wordsOf(block)
    const same = (other: Block) => other.where === block.where && words === wordsOf(other)
    const title = block.where === 'title' ? [...kept.filter(isTitle), headline] : []
    const repeats = title.some((one) => one && repeatsTitle(words, wordsOf(one)))
    if (!repeats && !kept.some(same)) kept.push(block)
  }
  return kept
}

function repeatsTitle(words: string, title: string): boolean {
  return words.includes(title) || title.includes(words)
}

function isTitle({ where }: Block): boolean {
  return where === 'title'
}

function wordsOf({ text }: Block): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function titleBlock(
  { children: [text] }: Element,
  { text: source, base, decode }: HtmlSource & { readonly decode: Decode },
): Block | undefined {
  const span = text && spanOf(text)
  if (!span) return undefined
  const builder = new BlockBuilder()
  copyReferences(builder, { source, base, ...span }, decode, { raw: true })
  return builder.build('title')
}

function metaBlock(
  element: Element,
  { text, base, decode }: HtmlSource & { readonly decode: Decode },
): Block | undefined {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name')
  const where = metas[name?.toLowerCase() ?? '']
  const place = where && placeOfAttribute(element, 'content', text)
  if (!where || !place) return undefined
  const stretch = { source: text, base, start: place.start, end: place.end }
  return attributeText(stretch, decode, where)
}
