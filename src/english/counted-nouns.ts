import { irregularPasts } from './inflect.ts'
import { type Lexeme, skipHyphen } from './lexemes.ts'
import { isPluralNoun } from './plurals.ts'
import { closedWords } from './word-classes.ts'

export interface CountedNouns {
  /** Lower case, in order: "russian", "fighter", "jets". */
  readonly nouns: readonly string[]
  /** The last one names what is counted. */
  readonly counted: boolean
}

const REACH = 5

/**
 * The words behind a number up to what it counts: "fighter jets" in "two fighter jets flew". Where
 * no plural noun comes, the first words, and nothing is said to be counted: "20 killed in".
 */
export function readCountedNouns(
  lexemes: readonly Lexeme[],
  at: number,
  value: number,
): CountedNouns {
  const words: string[] = []
  for (let index = skipHyphen(lexemes, at), count = 0; count < REACH; count += 1) {
    const word = lexemes[index]
    // "one U.S. official"
    if (word?.lower === 'u' && lexemes[index + 2]?.lower === 's' && !lexemes[index + 1]?.spaced) {
      index += lexemes[index + 3]?.lower === '.' ? 4 : 3
      continue
    }
    if (word?.type !== 'word' || closedWords.has(word.lower)) break
    // "one witness told", "one officer left": a finite verb ends the noun phrase.
    if (value === 1 && words.length === 1 && irregularPasts.has(word.lower)) break
    words.push(word.lower)
    // "police officers", "women voters": of two plurals the later is what is counted.
    const next = lexemes[index + 1]
    const compound = next?.type === 'word' && isPluralNoun(next.lower)
    if (isPluralNoun(word.lower) && !compound) return { nouns: words, counted: true }
    index = skipHyphen(lexemes, index + 1)
  }
  // "one final issue", "a 20-member panel": which of the words is the noun cannot be told.
  return { nouns: words, counted: value === 1 && words.length === 1 }
}
