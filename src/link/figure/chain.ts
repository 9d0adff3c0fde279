import type { Mention } from '../../model.ts'
import { sortOf } from './sort.ts'
import { type Ground, isCount } from './way.ts'

/**
 * "rose £8m, or | 12%": the same change in another measure; "were up 4% to | £90m", "fell 30
 * points, to close at | 6,400": what the change led to.
 */
const SAME = /^,?\sor\s(?:by\s)?$/u
const RESULT =
  /^,?\s(?:and\s|to\s)?(?:(?:clos|end|finish|settl)(?:e|ed|ing|es|s)?\s(?:the\s(?:day|week|year|session)\s)?)?(?:to|at)\s(?:(?:a|the)\s(?:record|new)\s(?:high\sof\s)?)?$/u
/** Words of a change right before its amount (FrameNet 1.7: Change_position_on_a_scale). */
const CHANGE =
  /\b(?:up|down|rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|grows?|growing|(?:climb|jump|surg|soar|gain|add|advanc|increas|improv|drop|declin|decreas|slip|slid|tumbl|plung|plummet|sink|dip|shrink|shrank|eas|slump|widen|narrow|edg)\p{L}*)(?:\s(?:up|down|higher|lower))?(?:\sby)?\s(?:a\s)?$/iu

/**
 * The number before that a number goes on from, where both are of one subject: "sales rose 2% | to
 * £11bn", "costs rose by £8m | or 12%". Numbers of one sort are no such pair: "3 or 4 goals".
 */
export function changeBefore(mention: Mention, { mentions, scene }: Ground): Mention | undefined {
  const { text } = scene.input.sentence
  const index = mentions.indexOf(mention)
  const before = mentions[index - 1]
  if (!before || isCount(mention) || sortOf(before) === sortOf(mention)) return undefined
  const between = text.slice(before.end, mention.start)
  const changed = CHANGE.test(text.slice(0, before.start))
  return changed && (SAME.test(between) || RESULT.test(between)) ? before : undefined
}
