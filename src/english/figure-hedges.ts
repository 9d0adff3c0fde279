import type { Modifier } from './amount.ts'
import { readHedgeAfter, readHedgesBefore, stack } from './hedges.ts'
import type { Lexeme } from './lexemes.ts'

/** What stands around a number makes of it; `start` and `end` are indices of lexemes. */
export interface FigureHedges {
  readonly start: number
  readonly end: number
  readonly modifier: Modifier
}

const degrees = new Set(['just', 'slightly', 'well', 'far'])

const higher: ReadonlyMap<string, Modifier> = new Map([
  ['higher', 'more-than'],
  ['larger', 'more-than'],
  ['lower', 'less-than'],
  ['smaller', 'less-than'],
])

/** The hedges around a number with its unit: "more than", "just over", "or more", "at least". */
export function readFigureHedges(
  lexemes: readonly Lexeme[],
  at: number,
  end: number,
): FigureHedges {
  const before = withHigher(lexemes, withOver(lexemes, readHedgesBefore(lexemes, at)))
  const after = readHedgeAfter(lexemes, end)
  if (!after) return { ...before, end }
  return { start: before.start, end: after.end, modifier: stack(before.modifier, after.modifier) }
}

interface Before {
  readonly start: number
  readonly modifier: Modifier
}

/** "killing over 20 people": before a number that is no length of time "over" is "more than". */
function withOver(lexemes: readonly Lexeme[], before: Before): Before {
  if (lexemes[before.start - 1]?.lower !== 'over') return before
  const degree = degrees.has(lexemes[before.start - 2]?.lower ?? '') ? 1 : 0
  return { start: before.start - 1 - degree, modifier: stack('more-than', before.modifier) }
}

/** "higher than 170" */
function withHigher(lexemes: readonly Lexeme[], before: Before): Before {
  const modifier = higher.get(lexemes[before.start - 2]?.lower ?? '')
  if (!modifier || lexemes[before.start - 1]?.lower !== 'than') return before
  return { start: before.start - 2, modifier: stack(modifier, before.modifier) }
}
