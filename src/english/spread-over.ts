import { degrees } from './hedge-words.ts'
import type { Lexeme } from './lexemes.ts'

const governors = new Set(
  `after and at be been by for from had has have in is last lasted lasting lasts of or ran run
  running runs spend spending spent take taken takes taking than that to took wait waited was
  were with only already now`.split(/\s+/u),
)

const degreeEnds = new Set(degrees.map((degree) => degree.split(' ').at(-1)))

/**
 * Whether "over" at lexeme `at` means "in the course of" rather than "more than": "lend $10,000
 * over three years", "meetings over two days", "spread over a week"; not "lasted over a week",
 * "well over a week", nor at the start of a phrase.
 */
export function spreadsOver(lexemes: readonly Lexeme[], at: number): boolean {
  const previous = lexemes[at - 1]
  if (!previous) return false
  if (previous.type === 'mark') return previous.lower === '%'
  return !governors.has(previous.lower) && !degreeEnds.has(previous.lower)
}
