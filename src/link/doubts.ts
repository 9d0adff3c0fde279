import type { Mention, RecordedEvent } from '../model.ts'
import type { EventMention } from './event-mentions.ts'
import { placeDoubt } from './place-doubt.ts'
import type { Scene } from './scene.ts'

/** What each kind asks besides the gates before its value is held against an event. */
const doubts: Readonly<
  Record<
    string,
    (
      mention: Mention,
      scene: Scene,
      target: EventMention,
      event: RecordedEvent,
    ) => string | undefined
  >
> = {
  place: placeDoubt,
}

/** Why a value may agree with the event but must not be held against it, by its kind. */
export function doubtOfKind(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  event: RecordedEvent,
): string | undefined {
  return doubts[mention.kind]?.(mention, scene, target, event)
}
