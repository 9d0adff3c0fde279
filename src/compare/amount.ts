import type { Amount, Modifier } from '../english/amount.ts'
import type { Relation } from '../model.ts'
import { contains, covers, type Interval, overlaps } from './interval.ts'
import { type AmountReading, haloOf, readClaim, readRecorded } from './reading.ts'

/**
 * Relate an amount of the record to the one an article states, both in the same base unit.
 * `agrees`, `rounded` and `vaguer` bear the record out; `understates` and `overstates` are true to
 * the letter and mislead; `conflicts` cannot both be true. An amount without a number ("several
 * hours") is `vaguer`, whichever side it stands on. Never throws.
 */
export function compareAmounts(recorded: Amount, stated: Amount): Relation {
  if (recorded.modifier === 'unknown' || stated.modifier === 'unknown') return 'vaguer'
  const record = readRecorded(recorded)
  const claim = readClaim(stated)
  const shifted = shiftOf(recorded, stated)
  if (shifted) return shifted
  if (fits(recorded, record, stated, claim)) return borneOut(recorded, record, stated, claim)
  if ((isNumber(recorded) && isNumber(stated)) || !overlaps(claim.literal, record.literal))
    return 'conflicts'
  return below(claim.pragmatic, record.pragmatic) ? 'understates' : 'overstates'
}

/** Words that give a bound, and no number of their own. */
const BOUNDS: ReadonlySet<Modifier> = new Set(['more-than', 'less-than', 'at-least', 'at-most'])

/**
 * Both give a bound of one sort, and the article another number: who read "more than 100" does not
 * write "more than 120". A lower "at least" leaves more open and is true still: an older toll.
 */
function shiftOf(recorded: Amount, stated: Amount): Relation | undefined {
  const { modifier } = stated
  if (modifier !== recorded.modifier || !BOUNDS.has(modifier)) return undefined
  if (overlaps(haloOf(recorded), haloOf(stated))) return undefined
  if (stated.number > recorded.number) return 'overstates'
  return modifier === 'at-least' ? undefined : 'understates'
}

/**
 * Of two numbers, each bare or with "about", one lies in what the other leaves open; their slacks do
 * not add up, for nobody rounds twice.
 */
function fits(
  recorded: Amount,
  record: AmountReading,
  stated: Amount,
  claim: AmountReading,
): boolean {
  if (!isNumber(recorded) || !isNumber(stated)) return overlaps(claim.pragmatic, record.pragmatic)
  return (
    contains(claim.pragmatic, recorded.number) ||
    contains(record.pragmatic, stated.number) ||
    (isBare(recorded) && isBare(stated) && overlaps(claim.literal, record.literal))
  )
}

function isBare({ modifier }: Amount): boolean {
  return modifier === 'exact'
}

/** Bare, or with "about": it names a number, where "more than five" names a bound. */
function isNumber({ modifier }: Amount): boolean {
  return modifier === 'exact' || modifier === 'approximate'
}

function borneOut(
  recorded: Amount,
  record: AmountReading,
  stated: Amount,
  claim: AmountReading,
): Relation {
  switch (stated.modifier) {
    case 'exact':
    case 'approximate':
      return isSameNumber(recorded, record, stated) ? 'agrees' : 'rounded'
    case 'more-than':
    case 'less-than':
    case 'nearly':
      // "more than four hours" for four: true only of the slack that the record's number has.
      if (record.point === undefined || contains(claim.literal, record.point)) return 'agrees'
      return 'rounded'
    default:
      // "at least three" for "at least three" says as much; for four it says less.
      return covers(record.pragmatic, claim.pragmatic) ? 'agrees' : 'vaguer'
  }
}

/** The claim's number fits the record as it stands, or the record's the claim's halo. */
function isSameNumber(recorded: Amount, record: AmountReading, stated: Amount): boolean {
  if (contains(record.pragmatic, stated.number)) return true
  return record.point !== undefined && contains(haloOf(stated), recorded.number)
}

function below(one: Interval, other: Interval): boolean {
  return one.low + one.high < other.low + other.high
}
