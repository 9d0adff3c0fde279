import type { ArticleComment } from '../model.ts'
import type { Block } from './block.ts'
import type { Comment } from './page.ts'

/**
 * The comments in the order of the file, each with the paragraph that it stands in or above.
 * `paragraphs[i]` is the paragraph of the i-th block, of which there are `count`. Behind the last
 * block stands none: then the paragraph is `count`.
 */
export function placeComments(
  comments: readonly Comment[],
  blocks: readonly Block[],
  paragraphs: readonly number[],
): readonly ArticleComment[] {
  const inOrder = [...comments].sort((one, other) => one.start - other.start)
  const count = (paragraphs.at(-1) ?? -1) + 1
  let next = 0
  return inOrder.map((comment) => {
    while (next < blocks.length && endOf(blocks[next]) <= comment.start) next++
    const block = blocks[next]
    const inside = block !== undefined && startOf(block) < comment.start
    return { ...comment, paragraph: paragraphs[next] ?? count, inside }
  })
}

function startOf({ within, offsets }: Block): number {
  return within?.start ?? offsets[0] ?? 0
}

function endOf(block: Block | undefined): number {
  return block?.within?.end ?? block?.offsets.at(-1) ?? 0
}
