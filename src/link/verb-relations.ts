import { subordinators } from '../english/word-classes.ts'
import type { Token } from '../model.ts'
import type { EventMention } from './event-mentions.ts'

const LINKING = new Set([
  ...[',', 'which', 'that', 'has', 'had', 'have', 'was', 'were', 'is', 'are', 'also', 'then'],
  ...['first', 'later', 'itself', 'again', 'finally', 'soon'],
])

/** "The quake hit …", "the quake, which hit …": the verb says more of the noun before it. */
export function withSubjects(
  mentions: readonly EventMention[],
  tokens: readonly Token[],
): readonly EventMention[] {
  return mentions.map((mention, i) => {
    const before = mentions[i - 1]
    if (before?.trigger.part !== 'noun' || before.trigger.role !== 'event') return mention
    if (mention.trigger.part !== 'verb' || mention.trigger.role !== 'event') return mention
    const between = tokens.slice(before.tokens.end, mention.tokens.start)
    const linked = between.every(({ lower }) => LINKING.has(lower) || /ly$/u.test(lower))
    const shared = [...mention.trigger.events].some((event) => before.trigger.events.has(event))
    return linked && shared ? { ...mention, subject: before } : mention
  })
}

/** "voted on Friday | to recall": an infinitive of the same events says what was voted. */
export function withComplements(
  mentions: readonly EventMention[],
  tokens: readonly Token[],
): readonly EventMention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1]
    if (mention.trigger.part !== 'verb' || next?.trigger.part !== 'verb') return mention
    if (tokens[next.tokens.start - 1]?.lower !== 'to') return mention
    const between = tokens.slice(mention.tokens.end, next.tokens.start)
    const clause = between.every(({ text, lower }) => text !== ',' && !subordinators.has(lower))
    const shared = [...next.trigger.events].some((event) => mention.trigger.events.has(event))
    return clause && shared ? { ...mention, complement: next } : mention
  })
}
