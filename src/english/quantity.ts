import type { Amount } from './amount.ts'
import type { Bearing } from './bearings.ts'
import type { Dimension } from './measures.ts'

/** An amount of something. Base units of measures: see `measures.ts`; money in whole units. */
export interface Quantity {
  readonly amount: Amount
  readonly dimension: Dimension
  /** ISO 4217, or a plain name ("franc") where the text does not say whose. */
  readonly currency?: string
  /** Of a rate: "year" in "2.5 per cent a year". */
  readonly per?: string
  /** Of a count: the words behind the number up to what is counted, lower case. */
  readonly nouns: readonly string[]
  /** The last of `nouns` names what is counted: "fighter jets", not "killed". */
  readonly counted: boolean
}

/**
 * A figure: an amount in one or several readings, or a score. Readings are a value with its
 * conversion ("8 miles (13 km)"), or two senses of one word ("5 pounds").
 */
export type Figure = Measure | Score

export interface Measure {
  readonly form: 'quantity'
  readonly readings: readonly Quantity[]
  /** Of a distance: which way it lies, and from where. */
  readonly bearing?: Bearing
}

/** A score or a vote, in the order of the text: "230-197", "5 votes to 4". */
export interface Score {
  readonly form: 'score'
  readonly sides: readonly number[]
  /** "lost 13-20": from the loser’s side, so both orders are right. */
  readonly either: boolean
}

/** A figure in a text, hedges inside. Offsets in the text. */
export interface FoundFigure {
  readonly start: number
  readonly end: number
  readonly figure: Figure
}

/** A figure of the record, with the words that must stand near it; one of an article has none. */
export interface FigureValue {
  readonly figure: Figure
  /** Words and phrases, as the record writes them. */
  readonly about: readonly string[]
}

/** Narrows the value of a fact or mention whose kind is not known to the reader. */
export function isFigureValue(value: unknown): value is FigureValue {
  return typeof value === 'object' && value !== null && 'figure' in value && 'about' in value
}
