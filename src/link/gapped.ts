import type { Mention } from '../model.ts'
import { isWhen } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/**
 * "The vote is on Tuesday, the hearing | on Wednesday": the second clause leaves its verb out, and
 * the date is that of its own noun (CGEL ch. 15 § 4.2, gapping). The words before the date, where
 * another date of the sentence stands between it and the event; undefined where none does.
 */
export function gappedBefore(
  mention: Mention,
  { input: { sentence, mentions } }: Scene,
  target: EventMention,
): string | undefined {
  const { tokens } = sentence
  const at = tokenAt(sentence, mention.start)
  const from = target.tokens.end
  const other = mentions.findLast(
    (one) =>
      one.kind === mention.kind &&
      one.end <= mention.start &&
      tokenAt(sentence, one.start) >= from &&
      one !== mention,
  )
  if (!other) return undefined
  const between = tokens.slice(tokenAt(sentence, other.end - 1) + 1, at)
  const joined = between.some(({ text, lower }) => /^[,;]$/u.test(text) || lower === 'and')
  const nouns = between.filter(
    ({ type, lower }) =>
      type === 'word' && !isWhen(lower) && !/^(?:and|or|then|again|on|in|at|to)$/u.test(lower),
  )
  if (!joined || nouns.length === 0) return undefined
  return nouns.map(({ text }) => text).join(' ')
}
