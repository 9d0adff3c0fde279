import { verbForms } from '../english/inflect.ts'
import type { Mention } from '../model.ts'
import { verbBetween } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/** What an event does to people and things (FrameNet: Killing, Cause_harm, Destroying, Damaging). */
const results: ReadonlySet<string> = new Set(
  `kill injure wound hurt maim destroy damage wreck devastate claim leave disrupt paralyse paralyze
  rock shake jolt hit strike rip tear shatter`
    .split(/\s+/u)
    .flatMap(verbForms),
)

/**
 * "explosions in the capital | on Tuesday killed 30", "a blast rocked the port | on Tuesday": the value
 * beside a verb of harm is of the event that did the harm, its subject. Undefined for other verbs, or
 * where no such subject stands there.
 */
export function resultOf(
  verb: EventMention,
  mention: Mention,
  { input, events, readings }: Scene,
): EventMention | undefined {
  const { tokens } = input.sentence
  const first = tokenAt(input.sentence, mention.start)
  if (!results.has(tokens[verb.head]?.lower ?? '')) return undefined
  if (readings.get(verb)?.scored.length !== 0) return undefined
  const end = Math.min(first, verb.head)
  const subject = events.findLast(
    ({ head, trigger }) => head < end && trigger.part === 'noun' && trigger.role === 'event',
  )
  if (!subject || verbBetween(tokens, subject.tokens.end, end)) return undefined
  return tokens.slice(subject.tokens.end, end).some(({ text }) => text === ',')
    ? undefined
    : subject
}
