import type { RecordedEvent } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { atHand } from './at-hand.ts'
import { otherDate, otherPlace } from './elsewhere.ts'
import { otherNumbered } from './numbered.ts'
import { otherHappening } from './other-happening.ts'
import type { Pair } from './pairs.ts'
import { type Standing, toldBy, withOthers } from './told.ts'

/** The event that a number may be of. */
export interface Asked {
  readonly event: RecordedEvent
  /** Id of the fact that it would be held against. */
  readonly fact: string
  /** The keyword is of no other event's figure. */
  readonly own: boolean
  /** It is a part, and the record has no such figure of its whole. */
  readonly parted: boolean
}

/** Whether a number is said of the event: the nearest event word decides, else what is at hand. */
export function standingOf(asked: Asked, pair: Pair, scene: Scene): Standing {
  const { event } = asked
  const { mention } = pair
  const { is, says, doubt, fresh, part } =
    toldBy(event, pair, scene) ?? withOthers(event, pair, scene, atHand(asked, mention, scene))
  const before = scene.input.sentence.text.slice(0, mention.start)
  const against =
    otherNumbered(event, before) ??
    doubt ??
    otherHappening(event, mention, scene) ??
    otherDate(event, mention, scene) ??
    otherPlace(event, pair, scene)
  return {
    is,
    says,
    ...(against === undefined ? {} : { doubt: against }),
    ...(fresh === undefined ? {} : { fresh }),
    ...(part === undefined ? {} : { part }),
  }
}
