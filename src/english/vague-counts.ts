import { type Lexeme, matchWords } from './lexemes.ts'

const expressions: readonly (readonly string[])[] = [
  'a couple of',
  'a couple',
  'couple of',
  'the couple of',
  'a few',
  'quite a few',
  'several',
  'few',
  'a handful of',
  'a good few',
  'many',
  'multiple',
  'numerous',
  'countless',
  'various',
  'a number of',
  'any number of',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
  'tens of thousands of',
  'hundreds of thousands of',
  'millions of',
  'multi',
  'umpteen',
]
  .map((expression) => expression.split(' '))
  .sort((a, b) => b.length - a.length)

/** The words that a vague count may start with. */
export const vagueStarts: ReadonlySet<string> = new Set(expressions.map(([first = '']) => first))

/**
 * The index behind a count that gives no number: "several", "a couple of", "dozens of". Such a
 * count never conflicts with one that does.
 */
export function skipVagueCount(lexemes: readonly Lexeme[], at: number): number | undefined {
  const first = lexemes[at]?.lower
  for (const words of expressions) {
    if (words[0] !== first) continue
    const end = matchWords(lexemes, at, words)
    if (end !== undefined) return end
  }
  return undefined
}
