import type { RecordedEvent } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { otherDate, otherPlace } from './elsewhere.ts'
import type { Pair } from './pairs.ts'
import { type Standing, toldBy, withOthers } from './told.ts'

/** The event, and whether the keyword is of no other event's figure. */
interface Asked {
  readonly event: RecordedEvent
  readonly own: boolean
}

/** Whether a number is said of the event: the nearest event word decides, else what is at hand. */
export function standingOf({ event, own }: Asked, pair: Pair, scene: Scene): Standing {
  const { mention } = pair
  const { is, says, doubt, fresh } =
    toldBy(event, pair, scene) ?? withOthers(event, pair, scene, atHand({ event, own }, scene))
  const against = doubt ?? otherDate(event, mention, scene) ?? otherPlace(event, mention, scene)
  return {
    is,
    says,
    ...(against === undefined ? {} : { doubt: against }),
    ...(fresh === undefined ? {} : { fresh }),
  }
}

/** An event outside the record that was spoken of in this sentence or the one before. */
const AT_HAND = 1

/** No word of the sentence tells: what the article speaks of. */
function atHand({ event, own }: Asked, { salience, input: { record } }: Scene): Standing {
  if (salience.foreign > AT_HAND)
    return { is: 'open', says: 'an event outside the record was spoken of just before' }
  if (record.events.size === 1) return { is: 'clear', says: 'the record knows no other event' }
  const weight = (id: string | undefined) =>
    id === undefined ? 0 : (salience.weights.get(id) ?? 0)
  const most = Math.max(0, ...salience.weights.values())
  const mine = weight(event.id)
  if (salience.last === event.id || (mine > 0 && mine === most))
    return { is: 'likely', says: 'the article speaks of this event' }
  // "the first article": words of one part only, where the whole is spoken of.
  if (own && mine + weight(event.whole) > 0)
    return { is: 'likely', says: 'the word is of this event alone' }
  const mains = [...record.events.values()].filter(({ whole }) => whole === undefined)
  if (mains.length === 1 && (own || event.whole === undefined))
    return { is: 'likely', says: 'the record is of one event and its parts' }
  return { is: 'open', says: 'nothing near it tells which event is meant' }
}
