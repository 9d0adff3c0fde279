import { type Lexeme, skipHyphen } from './lexemes.ts'
import { small } from './numeral-words.ts'

const ordinals = new Map(
  `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`
    .split(/\s+/u)
    .map((word, index): [string, number] => [word, index + 3]),
)
for (const [word, value] of [
  ['half', 2],
  ['quarter', 4],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['hundredth', 100],
  ['thousandth', 1000],
] as const)
  ordinals.set(word, value)

/**
 * What a fraction divides by, behind its top: "thirds", "eighths", "twenty-fifths", "hundredths".
 * Plural behind all tops but one. `end` is the index behind it.
 */
export function readDenominator(
  lexemes: readonly Lexeme[],
  at: number,
  top: number,
): { readonly end: number; readonly value: number } | undefined {
  let index = skipHyphen(lexemes, at)
  // "five - eighths"
  if (lexemes[index]?.lower === '-' && lexemes[index + 1]?.type === 'word') index += 1
  const tens = small.get(lexemes[index]?.lower ?? '') ?? 0
  if (tens >= 20 && tens % 10 === 0) {
    const next = skipHyphen(lexemes, index + 1)
    const unit = unitOf(lexemes[next]?.lower ?? '', top)
    return unit !== undefined && unit < 10 ? { end: next + 1, value: tens + unit } : undefined
  }
  const value = unitOf(lexemes[index]?.lower ?? '', top)
  return value === undefined ? undefined : { end: index + 1, value }
}

function unitOf(word: string, top: number): number | undefined {
  if (word === 'halves') return 2
  if (word === 'firsts') return 1
  const plural = word.endsWith('s')
  // "one third" but "two thirds"; "three third places" is no fraction.
  if (plural === (top === 1)) return undefined
  return ordinals.get(plural ? word.slice(0, -1) : word)
}
