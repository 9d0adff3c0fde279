import type { Gap } from '../english/gap.ts'
import type { Comparison } from '../model.ts'
import { type Apart, contradicts } from './apart.ts'

export type Direction = 'before' | 'after'

/** What a record says: its event was minutes before another one. */
export interface RecordedOrder {
  readonly as: 'recorded'
  readonly direction: Direction
  /** Id of the other event. */
  readonly other: string
  /** The recorded words: "minutes". */
  readonly by?: string
  readonly gap?: Gap
}

/** What an article says: "minutes before the talks". */
export interface StatedOrder {
  readonly as: 'stated'
  /** How the event told of first stands to the one behind the word. */
  readonly direction: Direction
  readonly by?: string
  readonly gap?: Gap
  /** Ids of the two events, once they are linked. */
  readonly event?: string
  readonly other?: string
  /** A verb of saying between the two: it may be the words that were said then. */
  readonly through?: string
  /** "An hour later": the other event is the one that was spoken of before. */
  readonly back?: true
}

/** What the recorded days and hours of two events say of how far they are apart. */
export interface WorkedOutOrder {
  readonly as: 'worked-out'
  /** Id of the event behind the word. */
  readonly other: string
  /** How the article has the event told of stand to it; `apart` is read that way round. */
  readonly direction: Direction
  readonly apart: Apart
  /** What it is worked out from: "`vote.when` is 4 March, `rally.when` is 3 March". */
  readonly from: string
}

export type OrderValue = RecordedOrder | StatedOrder | WorkedOutOrder

/**
 * Relate the recorded order of two events to the stated one. `event` is the id of the event that
 * the fact is of; the article may tell of the two the other way round.
 */
export function compareOrder(
  recorded: OrderValue,
  stated: OrderValue,
  event: string | undefined,
): Comparison {
  if (recorded.as === 'worked-out' && stated.as === 'stated') return compareApart(recorded, stated)
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return { relation: 'unchecked' }
  const pair = [stated.event, stated.other]
  if (event === undefined || !pair.includes(event) || !pair.includes(recorded.other))
    return { relation: 'unchecked' }
  const expected = stated.event === event ? recorded.direction : inverse(recorded.direction)
  if (expected !== stated.direction)
    return {
      relation: 'conflicts',
      note: `it says ${stated.direction}, not ${expected}${doubt(stated)}`,
    }
  const { gap, by } = recorded
  if (gap && stated.gap && (gap.max < stated.gap.min || stated.gap.max < gap.min))
    return { relation: 'conflicts', note: `it says ${stated.by}, not ${by}${doubt(stated)}` }
  return { relation: gap && !stated.gap ? 'vaguer' : 'agrees' }
}

/** Days and hours hold no measure to the letter; what they do not refute is borne out. */
function compareApart({ apart, from }: WorkedOutOrder, stated: StatedOrder): Comparison {
  if (!contradicts(apart, stated)) return { relation: stated.gap ? 'agrees' : 'vaguer' }
  return { relation: 'conflicts', note: from }
}

function doubt({ through }: StatedOrder): string {
  return through === undefined ? '' : `, unless that is when someone “${through}” it`
}

/** "before" for "after", and the other way round. */
export function inverse(direction: Direction): Direction {
  return direction === 'before' ? 'after' : 'before'
}
