import type { Comparison } from '../../model.ts'
import type { AgeValue } from './value.ts'

/** What is said of a bare number that no slip makes of the age. */
export const noAge = 'it may be no age'

/**
 * Relate an age to the record’s, without the day of the article: the same agrees, and one year
 * more or less is left open, for a birthday may lie between.
 */
export function compare(recorded: AgeValue, stated: AgeValue): Comparison {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return { relation: 'unchecked' }
  const apart = Math.abs(recorded.years - stated.years)
  if (apart === 0) return { relation: 'agrees' }
  // "Ortiz, 2, and Vance, 5, scored": a slip keeps the number of figures.
  if (stated.bare && String(stated.years).length !== String(recorded.years).length)
    return { relation: 'unchecked', note: noAge }
  if (apart === 1) return { relation: 'unchecked', note: 'a birthday may lie between' }
  return { relation: 'conflicts' }
}
