import { verbForms } from '../english/inflect.ts'
import { prepositions, subordinators } from '../english/word-classes.ts'
import type { Sentence } from '../model.ts'
import { isWhen } from './between.ts'
import type { EventMention } from './event-mentions.ts'

/** Behind these a noun says what the verb is about, not when it was. */
const TOPICS = new Set(['for', 'over', 'of', 'about', 'against', 'on'])
/** What is done to people on account of an event (FrameNet: Judgment, Criminal_process, Rewards). */
const accounts: ReadonlySet<string> = new Set(
  `accuse acquit arrest blame charge clear convict detain fine honor honour identify imprison indict
  jail name question sentence sue suspect try`
    .split(/\s+/u)
    .flatMap(verbForms),
)
const REACH = 16

/**
 * "cleared a clerk in the fire at the mill | on Thursday": the verb that the date belongs to rather
 * than to the noun before it. A verb of the record’s events or of saying, else undefined.
 */
export function governingVerb(
  sentence: Sentence,
  noun: EventMention,
  mentions: readonly EventMention[],
): EventMention | undefined {
  const passive = passiveOf(sentence, noun, mentions)
  if (passive) return passive
  if (isGerund(sentence, noun)) return undefined
  const at = accountFrom(sentence, noun)
  return mentions.findLast(
    ({ head, trigger }) =>
      head < noun.first &&
      trigger.part === 'verb' &&
      (at === undefined
        ? head >= noun.first - REACH && isTopic(sentence, noun, head)
        : head === at) &&
      (trigger.role === 'report' || (trigger.role === 'event' && trigger.events.size > 0)) &&
      ![...trigger.events].some((event) => noun.trigger.events.has(event)),
  )
}

/** "passed by | the lower house on Friday": what was done has the day, not the one who did it. */
function passiveOf(
  { tokens }: Sentence,
  { first, trigger }: EventMention,
  mentions: readonly EventMention[],
): EventMention | undefined {
  if (trigger.part !== 'noun' || tokens[first - 1]?.lower !== 'by') return undefined
  return mentions.find(
    ({ tokens: own, trigger: verb }) =>
      own.end === first - 1 &&
      verb.part === 'verb' &&
      verb.role === 'event' &&
      verb.events.size > 0,
  )
}

function isTopic({ tokens }: Sentence, noun: EventMention, verb: number): boolean {
  if (!TOPICS.has(tokens[noun.first - 1]?.lower ?? '')) return false
  return !tokens
    .slice(verb + 1, noun.first)
    .some(({ text, lower }) => /^[,;:—–]$/u.test(text) || subordinators.has(lower))
}

/** "for stabbing | a guard in May": it has an object, and a time, of its own. */
function isGerund({ tokens }: Sentence, { tokens: { end }, first }: EventMention): boolean {
  const after = tokens[end]
  const object = after?.type === 'word' && !prepositions.has(after.lower) && !isWhen(after.lower)
  return /ing$/u.test(tokens[end - 1]?.lower ?? '') && first === end - 1 && object
}

/** "charged two men in | the raid": the verb for which the noun is the reason; its token. */
export function accountFrom({ tokens }: Sentence, noun: EventMention): number | undefined {
  const before = tokens[noun.first - 1]?.lower ?? ''
  if (noun.trigger.part !== 'noun' || !(before === 'in' || TOPICS.has(before))) return undefined
  for (let i = noun.first - 2; i >= 0 && noun.first - i <= REACH; i--) {
    const token = tokens[i]
    if (!token || /^[;:]$/u.test(token.text) || subordinators.has(token.lower)) return undefined
    if (accounts.has(token.lower) && /(?:ed|ing)$/u.test(token.lower)) return i
  }
  return undefined
}
