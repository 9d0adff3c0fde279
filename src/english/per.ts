import type { Lexeme } from './lexemes.ts'
import type { Dimension } from './measures.ts'
import { timeUnitOf } from './time-units.ts'

const shared = new Set(
  `share barrel head person ton tonne gallon pound litre liter mile unit ounce bushel acre night ticket
  kilogram kilo household family victim passenger`.split(/\s+/u),
)

/** "£90m a year | earlier" tells when, and no rate. */
const LATER = new Set(['ago', 'before', 'earlier', 'later', 'previously', 'hence'])

/**
 * What a rate is by: "a year" in "2.5 per cent a year", "per barrel", "each month". A count needs
 * "per", "each" or "every": "24 people a day" is one too, "two a side" is not.
 */
export function readPer(
  lexemes: readonly Lexeme[],
  at: number,
  dimension: Dimension,
): { readonly end: number; readonly unit: string } | undefined {
  const start = lexemes[at]?.lower === '-' ? at + 1 : at
  const by = lexemes[start]?.lower
  // "per-share" behind a hyphen of its own
  const noun = lexemes[start + 1]?.lower === '-' && start > at ? start + 2 : start + 1
  const word = lexemes[noun]
  if (by === undefined || word?.type !== 'word') return undefined
  const unit = timeUnitOf(word.lower)?.name ?? (shared.has(word.lower) ? word.lower : undefined)
  if (by === 'per' || by === '/') return { end: noun + 1, unit: unit ?? word.lower }
  if (unit === undefined || LATER.has(lexemes[noun + 1]?.lower ?? '')) return undefined
  if (by === 'each' || by === 'every') return { end: noun + 1, unit }
  return (by === 'a' || by === 'an') && dimension !== 'length' ? { end: noun + 1, unit } : undefined
}
