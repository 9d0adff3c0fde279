import { apartOf } from '../compare/apart.ts'
import { type Moments, momentsOf } from '../compare/moments.ts'
import type { StatedOrder, WorkedOutOrder } from '../compare/order.ts'
import { plainId } from '../facts/renames.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Cue, Fact, FactRecord, RecordedEvent } from '../model.ts'

/** The order of two events as their days and hours tell it. */
export interface WorkedOut {
  /** The time or day of the event told of, read as the order of the two. */
  readonly fact: Fact & { readonly value: WorkedOutOrder }
  /** The time or day of the other one. */
  readonly cue: Cue
}

export interface Pair {
  readonly told: RecordedEvent
  readonly other: RecordedEvent
  /** "after the talks began": from the beginning of the other. */
  readonly begun: boolean
}

/** Undefined where the record has no days for both, or one is a part of the other. */
export function workedOut(
  { told, other, begun }: Pair,
  { direction }: StatedOrder,
  kind: Kind,
  record: FactRecord,
): WorkedOut | undefined {
  const [one, two] = [momentsOf(told, record), momentsOf(other, record)]
  if (!one || !two) return undefined
  // What is within another one began on its days; only clock times tell them apart.
  if (isWithin(told, other) && !(one.clock && two.clock)) return undefined
  const [later, earlier] = direction === 'after' ? [one, two] : [two, one]
  const apart = apartOf(later, earlier, begun)
  const near = apart.clock && Math.abs(apart.beginnings) < NEAR
  const [fact, against] = [factOf(one, near), factOf(two, near)]
  const value: WorkedOutOrder = {
    as: 'worked-out',
    other: other.id,
    direction,
    apart,
    from: `${inWords(one, near)}, ${inWords(two, near)}`,
  }
  const shown = plainId(kind.show(value, record))
  return {
    fact: { ...fact, kind: kind.name, key: kind.name, value, shown },
    cue: {
      cue: `worked out: in the record ${inWords(two, near)}`,
      weight: 0,
      at: against.at,
    },
  }
}

/** Seconds below which the clock times tell the distance, and not the days. */
const NEAR = 2 * 86_400

function factOf({ when, starts }: Moments, near: boolean): Fact {
  return near ? (starts ?? when) : when
}

/** "`vote.starts` is 9 a.m. (Friday 6 March 2026)" */
function inWords(moments: Moments, near: boolean): string {
  const { id, shown } = factOf(moments, near)
  const day = near ? ` (${moments.when.shown})` : ''
  return `\`${plainId(id)}\` is ${shown}${day}`
}

function isWithin(one: RecordedEvent, two: RecordedEvent): boolean {
  return one.whole === two.id || two.whole === one.id
}
