import type { Amount } from '../english/amount.ts'
import { hasSameLandmark, partWays } from '../english/bearings.ts'
import type { FigureValue, Measure, Quantity, Score } from '../english/quantity.ts'
import type { Comparison, Relation } from '../model.ts'
import { compareAmounts } from './amount.ts'

/**
 * Relate a figure of the record to the one an article states. Units of one dimension compare after
 * conversion; other dimensions, other currencies and per cent against percentage points are
 * `unchecked`. A score is exact, in its order; a third side that only one of them tells (who
 * abstained, games drawn) is not held against it. A value with its conversion must fit in both. A
 * distance lies the way the record says, give or take an eighth of the compass: "north of Harlow"
 * may be north-west of it, and is not south of it. Never throws.
 */
export function compareFigures(recorded: FigureValue, stated: FigureValue): Comparison {
  const [record, claim] = [recorded.figure, stated.figure]
  if (record.form === 'score' || claim.form === 'score') {
    if (record.form === 'score' && claim.form === 'score') return compareScores(record, claim)
    return unchecked('a score and a number are different things')
  }
  const astray = compareBearings(record, claim)
  if (astray) return astray
  const pairs = record.readings.flatMap((known) =>
    claim.readings.map((said) => ({ known, said, against: obstacle(known, said) })),
  )
  const fitting = pairs.filter(({ against }) => against === undefined)
  if (fitting.length === 0) return unchecked(pairs[0]?.against ?? 'they are different things')
  const relations = fitting.map(({ known, said }) => relate(known.amount, said.amount))
  const worst = relations.toSorted((a, b) => WORST.indexOf(a) - WORST.indexOf(b))[0] ?? 'unchecked'
  if (worst === relations[0] || relations.length < 2) return { relation: worst }
  return { relation: worst, note: 'its conversion does' }
}

const WORST: readonly Relation[] = [
  'conflicts',
  'understates',
  'overstates',
  'vaguer',
  'rounded',
  'agrees',
]

/** Why two amounts cannot be held against each other, in plain English. */
function obstacle(known: Quantity, said: Quantity): string | undefined {
  if (known.dimension !== said.dimension) {
    const shares = new Set([known.dimension, said.dimension])
    if (shares.has('share') && shares.has('points'))
      return 'per cent and percentage points are different things'
    return 'they measure different things'
  }
  if (known.currency !== said.currency) return 'they are in different currencies'
  if (known.per !== undefined && said.per !== undefined && known.per !== said.per)
    return 'they are rates by different units'
  return undefined
}

function relate(known: Amount, said: Amount): Relation {
  if (known.modifier === 'unknown' || said.modifier === 'unknown') return 'vaguer'
  if (known.number < 0 !== said.number < 0) return 'conflicts'
  if (known.number >= 0) return compareAmounts(known, said)
  return compareAmounts(positive(known), positive(said))
}

/** Below zero, the sizes are compared: 20 below is not 5 below. */
function positive(amount: Amount): Amount {
  return { ...amount, number: Math.abs(amount.number) }
}

/** Another landmark, or the other way from the same one; undefined where nothing is against it. */
function compareBearings(known: Measure, said: Measure): Comparison | undefined {
  if (!known.bearing || !said.bearing) return undefined
  if (!hasSameLandmark(known.bearing, said.bearing))
    return unchecked('it may be taken from another landmark')
  if (!partWays(known.bearing, said.bearing)) return undefined
  return { relation: 'conflicts', note: `it has “${said.bearing.text}”` }
}

function compareScores(known: Score, said: Score): Comparison {
  if (isSame(known.sides, said.sides)) return { relation: 'agrees' }
  const [first, second, ...others] = said.sides
  const turned = isSame(known.sides, [second, first, ...others])
  if (turned && said.either) return { relation: 'agrees' }
  return turned
    ? { relation: 'conflicts', note: 'it is the other way round' }
    : { relation: 'conflicts' }
}

/** As far as both go: "230-197" and "230-197-1". */
function isSame(one: readonly number[], other: readonly (number | undefined)[]): boolean {
  return one.every((side, index) => side === (other[index] ?? side))
}

function unchecked(note: string): Comparison {
  return { relation: 'unchecked', note }
}
