/** TIMEX3 `mod` (TimeML 1.2.1), with `nearly` apart: it is below, and close. */
export type Modifier =
  | 'exact'
  | 'approximate'
  | 'nearly'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  | 'between'
  | 'unknown'

/** A number as prose states it, hedge included, in one base unit (seconds, people, dollars). */
export interface Amount {
  /** The number; the lower end when `modifier` is `between`; 0 when `unknown`. */
  readonly number: number
  /** The upper end when `modifier` is `between`. */
  readonly high?: number
  /** Step of the last significant digit, in the base unit: 4 h → 3600, 800 → 100. */
  readonly step: number
  readonly modifier: Modifier
  /** Two units, a score, a count up to 20: no slack. */
  readonly precise: boolean
  /** Base units in the unit the words use: 3600 for "4 hours"; 1 when left out. */
  readonly unit?: number
}

/** Whether a value of some fact is an amount. */
export function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'number' in value && 'modifier' in value
}
