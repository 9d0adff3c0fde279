import { distance } from 'fastest-levenshtein'

/**
 * The known word that a wrong one most likely stands for; undefined when none is near.
 * Near: at most a third of its letters differ, or one is a part of the other between hyphens
 * (`dana-ortiz` for `ortiz`).
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const folded = wrong.toLowerCase().slice(0, 80)
  let best: string | undefined
  let least = Math.ceil(folded.length / 3) + 1
  for (const word of known) {
    const other = word.toLowerCase()
    const apart = isPart(folded, other) || isPart(other, folded) ? 1 : distance(folded, other)
    if (apart < least) [best, least] = [word, apart]
  }
  return best
}

/** ``Did you mean `ortiz`?``; undefined when no known word is near. */
export function didYouMean(wrong: string, known: Iterable<string>): string | undefined {
  const word = nearest(wrong, known)
  return word === undefined ? undefined : `Did you mean \`${word}\`?`
}

/**
 * The known word of which a wrong one is a slip of the hand: one letter off, or two in a word of
 * seven and more. "dive" is no slip for "deal", which is the nearest of many.
 */
export function slipOf(wrong: string, known: Iterable<string>): string | undefined {
  const word = nearest(wrong, known)
  if (word === undefined) return undefined
  const off = distance(wrong.toLowerCase(), word.toLowerCase())
  return off <= (wrong.length < 7 ? 1 : 2) ? word : undefined
}

function isPart(part: string, whole: string): boolean {
  return part.length > 2 && `-${whole}-`.includes(`-${part}-`)
}
