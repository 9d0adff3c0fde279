import { verbForms } from '../english/inflect.ts'
import type { Mention } from '../model.ts'
import { verbBetween } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/** What an event does to people and things (FrameNet: Killing, Cause_harm, Destroying, Damaging). */
const results: ReadonlySet<string> = new Set(
  'kill injure wound hurt maim destroy damage wreck devastate claim leave disrupt paralyse paralyze'
    .split(' ')
    .flatMap(verbForms),
)

/**
 * "explosions in the capital | on Tuesday killed 30": the value before a verb of harm is of the event
 * that did the harm, its subject. Undefined for other verbs, or where no such subject stands there.
 */
export function resultOf(
  verb: EventMention,
  mention: Mention,
  { input, events, readings }: Scene,
): EventMention | undefined {
  const { tokens } = input.sentence
  const first = tokenAt(input.sentence, mention.start)
  if (verb.head < first || !results.has(tokens[verb.head]?.lower ?? '')) return undefined
  if (readings.get(verb)?.scored.length !== 0) return undefined
  const subject = events.findLast(
    ({ head, trigger }) => head < first && trigger.part === 'noun' && trigger.role === 'event',
  )
  if (!subject || verbBetween(tokens, subject.tokens.end, first)) return undefined
  return tokens.slice(subject.tokens.end, first).some(({ text }) => text === ',')
    ? undefined
    : subject
}
