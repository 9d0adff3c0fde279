import type { Mention, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'
import { isCount } from './way.ts'

/**
 * "killed 24 and injured | 40 others": "others" leaves out those of the verb before, not some of its
 * own, so the count is whole. "Two died at once and three others died later" adds to one count.
 */
export function isContrasted(
  pair: Pair,
  pairs: ReadonlyMap<Mention, Pair>,
  scene: Scene,
  figures: readonly RecordedFigure[],
): boolean {
  const before = [...pairs.values()].filter(
    ({ mention }) => isCount(mention) && mention.end <= pair.mention.start,
  )
  const sharing = before.some(({ figures: own }) => own.some((one) => pair.figures.includes(one)))
  return sharing ? false : before.length > 0 || leavesOut(pair, scene, figures)
}

/**
 * "The driver died. | Eleven others were hurt": a word of another figure was said just before, and none
 * of this one's.
 */
function leavesOut(
  { mention, figures: own }: Pair,
  { input: { sentence, before } }: Scene,
  figures: readonly RecordedFigure[],
): boolean {
  const earlier = sentence.tokens.slice(0, tokenAt(sentence, mention.start))
  const told = (one: RecordedFigure) =>
    [earlier, before?.sentence.tokens ?? []].some((tokens) => isTold(one, tokens))
  if (own.some(told)) return false
  return figures.some((one) => !own.includes(one) && isCounted(one) && told(one))
}

function isTold({ keywords }: RecordedFigure, tokens: readonly Token[]): boolean {
  return keywords.some((keyword) => occurrencesOf(keyword, tokens).length > 0)
}

function isCounted({ value }: RecordedFigure): boolean {
  return value.figure.form === 'quantity' && value.figure.readings[0]?.dimension === 'count'
}
