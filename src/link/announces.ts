import { verbFormsOf } from '../english/inflect.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/** Verbs whose object tells one such event from another (FrameNet: Statement, Launch_process). */
const announces: ReadonlySet<string> = new Set(
  'announce unveil introduce launch release declare issue publish present'
    .split(' ')
    .flatMap(verbFormsOf),
)
const INDEFINITE =
  /^(?:a|an|another|its|their|his|her|two|three|four|five|several|new|plans|some)$/u
/** No object is so long. */
const REACH = 8

/**
 * "launched a smaller model": a thing that was not spoken of, announced, is another announcement,
 * unless it is an event of the record: "announced a deal". The words, or undefined.
 */
export function announcesAnother(scene: Scene, target: EventMention): string | undefined {
  const { tokens } = scene.input.sentence
  const [verb, object] = [tokens[target.tokens.end - 1], tokens[target.tokens.end]]
  if (target.trigger.part !== 'verb' || !verb || !object) return undefined
  if (!announces.has(verb.lower) || !INDEFINITE.test(object.lower)) return undefined
  const known = scene.events.some(
    (one) =>
      one.head > target.head && one.head - target.head <= REACH && scene.readings.get(one)?.event,
  )
  const noun = tokens[target.tokens.end + 1]
  return known ? undefined : `${verb.text} ${object.text} ${noun?.text ?? ''}`.trim()
}
