import type { Mention } from '../model.ts'
import { announcesAnother } from './announces.ts'
import { dateDoubt } from './date-doubt.ts'
import type { EventMention } from './event-mentions.ts'
import { ordinalDoubt } from './ordinal-doubt.ts'
import { placeDoubt } from './place-doubt.ts'
import type { Scene } from './scene.ts'
import type { Scored } from './score.ts'

/** What each kind asks besides the gates before its value is held against an event. */
const doubts: Readonly<
  Record<
    string,
    (mention: Mention, scene: Scene, target: EventMention, scored: Scored) => string | undefined
  >
> = {
  date: dateDoubt,
  place: placeDoubt,
  ordinal: ordinalDoubt,
}

/** "semi-final", "post-war": the prefix makes it something else. */
const PREFIX = /^(?:semi|quarter|mini|pre|post|anti|mid|non|inter|ex|counter|re)$/u

/** Why a value may agree with the event but must not be held against it, by its kind. */
export function doubtOfKind(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  scored: Scored,
): string | undefined {
  const { tokens } = scene.input.sentence
  const before = tokens[target.tokens.start - 1]
  const prefix = tokens[target.tokens.start - 2]
  if (before?.text === '-' && !before.spaced && PREFIX.test(prefix?.lower ?? ''))
    return `“${prefix?.text}-” makes it another event`
  const another = announcesAnother(scene, target)
  if (another) return `“${another}” may be another announcement`
  return doubts[mention.kind]?.(mention, scene, target, scored)
}
