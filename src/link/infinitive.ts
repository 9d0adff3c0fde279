import { verbForms } from '../english/inflect.ts'
import { subordinators } from '../english/word-classes.ts'
import type { Mention } from '../model.ts'
import { verbBetween } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/** Verbs of deciding and undertaking, which take an infinitive (FrameNet: Deciding, Commitment). */
const decides: ReadonlySet<string> = new Set(
  'agree choose decide decline elect move offer opt pledge promise refuse resolve swear threaten volunteer vote vow'
    .split(' ')
    .flatMap(verbForms),
)
const REACH = 6

/** "voted | to strike on Monday": the day may be that of the vote. */
export function decided(
  { input: { sentence } }: Scene,
  { trigger, tokens: { start } }: EventMention,
): string | undefined {
  const { tokens } = sentence
  if (trigger.part !== 'verb' || tokens[start - 1]?.lower !== 'to') return undefined
  for (let i = start - 2; i >= 0 && start - i <= REACH; i--) {
    const token = tokens[i]
    if (!token || token.text === ',' || subordinators.has(token.lower)) return undefined
    if (decides.has(token.lower) && /(?:ed|[eo]re|ose)$/u.test(token.lower))
      return `it may belong to “${token.text}”`
  }
  return undefined
}

/** "declined | on Monday to accept the verdict": the day is that of the verb before it. */
export function beforeInfinitive(
  mention: Mention,
  { input: { sentence } }: Scene,
  target: EventMention,
): string | undefined {
  const { tokens } = sentence
  const at = tokenAt(sentence, mention.start)
  const next = tokenAt(sentence, mention.end - 1) + 1
  if (target.head < at || tokens[next]?.lower !== 'to') return undefined
  const verb = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1
  return verbBetween(tokens, Math.max(0, verb), verb + 1)
}
