import type { Cardinal } from './cardinals.ts'
import { type Lexeme, matchWords } from './lexemes.ts'
import { readNumeral } from './numerals.ts'

const joints: readonly (readonly string[])[] = [
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['in', 'every'],
  ['in'],
]

/**
 * A share put as two whole numbers: "one in five", "seven out of ten", "nine in every ten". The
 * first is the smaller; "killed 20 in 2019" is none.
 */
export function readProportion(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
  const top = readNumeral(lexemes, at)
  if (!top || !Number.isInteger(top.value) || top.value < 1) return undefined
  for (const words of joints) {
    const joint = matchWords(lexemes, top.end, words)
    const bottom = joint === undefined ? undefined : readNumeral(lexemes, joint)
    if (joint === undefined || !bottom) continue
    const plural = lexemes[bottom.end]?.lower === 'hundreds'
    const value = plural ? bottom.value * 100 : bottom.value
    const end = plural ? bottom.end + 1 : bottom.end
    if (!Number.isInteger(value) || value <= top.value) return undefined
    if (words.length === 1 && !isRatio(top.value, value, lexemes[bottom.end]?.lower))
      return undefined
    const part = { part: true, digits: bottom.digits, loose: false }
    return { end, value: top.value / value, step: 1 / value, ...part }
  }
  return undefined
}

/** "one in five people", "9 in 10"; not "three in four cities", "two in 2019". */
function isRatio(top: number, bottom: number, next: string | undefined): boolean {
  if (bottom > 1000 || (top > 1 && ![5, 10, 20, 100, 1000].includes(bottom))) return false
  return (
    next !== 'years' &&
    next !== 'days' &&
    next !== 'hours' &&
    next !== 'minutes' &&
    next !== 'weeks' &&
    next !== 'months'
  )
}
