import type { Mention } from '../../model.ts'
import type { Pair } from './pairs.ts'
import { isCount } from './way.ts'

/**
 * "killed 24 and injured | 40 others": "others" leaves out those of the verb before, not some of its
 * own, so the count is whole. "Two died at once and three others died later" adds to one count.
 */
export function isContrasted(pair: Pair, pairs: ReadonlyMap<Mention, Pair>): boolean {
  const before = [...pairs.values()].filter(
    ({ mention }) => isCount(mention) && mention.end <= pair.mention.start,
  )
  const sharing = before.some(({ figures }) => figures.some((one) => pair.figures.includes(one)))
  return before.length > 0 && !sharing
}
