import type { RecordedEvent } from '../model.ts'
import { type Context, type Reason, sum } from './context.ts'
import { dateCues } from './cues/dates.ts'
import { nameCues } from './cues/names.ts'
import { peopleCues, sideCues } from './cues/people.ts'
import { placeCues } from './cues/places.ts'
import { salienceCues } from './cues/salience.ts'
import { soleCues } from './cues/sole.ts'
import { tenseCues } from './cues/tense.ts'

export interface Scored {
  readonly event: RecordedEvent
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Each gets the context, the event, and every event that the words could name. */
const READERS = [
  nameCues,
  peopleCues,
  sideCues,
  placeCues,
  dateCues,
  tenseCues,
  salienceCues,
  soleCues,
]

/** Every event that the mention could name with its score, best first; ties in record order. */
export function scoreEvents(
  context: Context,
  possible: (event: RecordedEvent) => boolean,
): readonly Scored[] {
  const events = candidates(context).filter(possible)
  return events
    .map((event) => {
      const reasons = READERS.flatMap((read) => read(context, event, events))
      return { event, reasons, score: sum(reasons, () => true) }
    })
    .sort((a, b) => b.score - a.score)
}

function candidates({ mention, record }: Context): readonly RecordedEvent[] {
  const { trigger } = mention
  const events = [...record.events.values()]
  // "It lasted": the verb says nothing of which event.
  if (trigger.role === 'aspect') return events
  return events.filter((event) => trigger.events.has(event.id) || trigger.called.has(event.id))
}
