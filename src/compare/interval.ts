/** A run of numbers; `Infinity` where it has no end. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** The ends themselves belong to it. */
  readonly lowClosed: boolean
  readonly highClosed: boolean
}

/** Every number from `low` to `high`, both included unless said otherwise. */
export function interval(
  low: number,
  high: number,
  { lowClosed = true, highClosed = true }: Partial<Interval> = {},
): Interval {
  return { low, high, lowClosed, highClosed }
}

/** The numbers within `slack` of `number`, both ends included. */
export function around(number: number, slack: number): Interval {
  return interval(number - slack, number + slack)
}

/** Relative rounding error of sums of seconds and fractions; ends this near are the same. */
const tolerance = 1e-9

/** Whether a number lies in an interval. */
export function contains(within: Interval, number: number): boolean {
  const near = Math.abs(number) * tolerance
  const aboveLow = within.lowClosed ? number >= within.low - near : number > within.low + near
  const belowHigh = within.highClosed ? number <= within.high + near : number < within.high - near
  return aboveLow && belowHigh
}

/**
 * Whether two intervals share more than an end: "five hours" and "about four" only touch. A single
 * number overlaps whatever contains it.
 */
export function overlaps(one: Interval, other: Interval): boolean {
  if (one.low === one.high) return contains(other, one.low)
  if (other.low === other.high) return contains(one, other.low)
  const low = Math.max(one.low, other.low)
  const high = Math.min(one.high, other.high)
  return high - low > Math.abs(low) * tolerance
}

/** Whether every number of `part` lies in `whole`. */
export function covers(whole: Interval, part: Interval): boolean {
  const low =
    part.low > whole.low || (part.low === whole.low && (whole.lowClosed || !part.lowClosed))
  const high =
    part.high < whole.high || (part.high === whole.high && (whole.highClosed || !part.highClosed))
  return low && high
}
