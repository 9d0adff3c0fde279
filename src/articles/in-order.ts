import type { Block } from './block.ts'

/** Without a title in the front matter, a heading that opens the article is its title. */
export function titled(body: readonly Block[], front: readonly Block[]): readonly Block[] {
  const [first, ...others] = body
  if (first?.where !== 'heading' || front.some(({ where }) => where === 'title')) return body
  return [{ ...first, where: 'title' }, ...others]
}

/** The blocks in the order of the file. */
export function inOrder(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((one, other) => (one.offsets[0] ?? 0) - (other.offsets[0] ?? 0))
}
