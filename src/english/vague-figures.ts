import { readCountedNouns } from './counted-nouns.ts'
import { type Lexeme, matchWords } from './lexemes.ts'
import type { Figure } from './quantity.ts'
import { timeUnitOf } from './time-units.ts'

const expressions: readonly (readonly string[])[] = [
  'hundreds of thousands of',
  'hundreds of thousands',
  'tens of thousands of',
  'tens of thousands',
  'hundreds of millions of',
  'tens of millions of',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
  'millions of',
  'billions of',
  'a couple of',
  'a couple',
  'couple of',
  'a handful of',
  'a few',
  'quite a few',
  'several',
  'few',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
]
  .map((words) => words.split(' '))
  .sort((a, b) => b.length - a.length)

/**
 * A count that gives no number: "dozens of people", "hundreds were hurt", "several". It never
 * conflicts. `figure` is undefined before a unit of time: "several days" is a length of time.
 */
export function readVagueFigure(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly end: number; readonly figure?: Figure } | undefined {
  for (const words of expressions) {
    const end = matchWords(lexemes, at, words)
    if (end === undefined) continue
    const next = lexemes[end]?.lower ?? ''
    if (timeUnitOf(next)) return { end }
    // "a few hundred people", "several thousand", "a couple of dozen".
    const scale = /^(?:hundred|thousand|million|billion|dozen)$/u.test(next)
    const behind = scale ? end + 1 : end
    const amount = { number: 0, step: 0, modifier: 'unknown', precise: false } as const
    const nouns = readCountedNouns(lexemes, behind, 0)
    return {
      end: behind,
      figure: { form: 'quantity', readings: [{ amount, dimension: 'count', ...nouns }] },
    }
  }
  return undefined
}
