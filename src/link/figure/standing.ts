import type { RecordedEvent } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { atHand } from './at-hand.ts'
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
  const { is, says, doubt, fresh, part } =
    toldBy(event, pair, scene) ?? withOthers(event, pair, scene, atHand(event, own, scene))
  const against = doubt ?? otherDate(event, mention, scene) ?? otherPlace(event, mention, scene)
  return {
    is,
    says,
    ...(against === undefined ? {} : { doubt: against }),
    ...(fresh === undefined ? {} : { fresh }),
    ...(part === undefined ? {} : { part }),
  }
}
