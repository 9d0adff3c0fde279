import { distance } from 'fastest-levenshtein'

/**
 * Edits between two words: letters added, left out or changed, and two neighbours swapped counts
 * as one (Damerau 1964, who found four slips in five to be one of these). Case counts.
 */
export function editDistance(one: string, other: string): number {
  const edits = distance(one, other)
  return edits === 2 && isSwap(one, other) ? 1 : edits
}

/** "Oritz" for "Ortiz": the same letters but for two neighbours. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at++
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** Short words are one letter from too many others: Dana, Lana, Dina. */
const shortest = 5

/** From this length on, two slips in one word still leave no doubt which word was meant. */
const long = 8

/**
 * `written` is `right` with a slip of the hand: one edit, two from 8 letters on, the first letter
 * kept but where it swapped places. A plural, a possessive or an adjective made of the word is
 * no slip. Upper and lower case do not count.
 */
export function isSlip(written: string, right: string): boolean {
  const [one, other] = [written.toLowerCase(), right.toLowerCase()]
  const least = Math.min(one.length, other.length)
  if (one === other || least < shortest) return false
  if (Math.abs(one.length - other.length) > 2) return false
  if (one[0] !== other[0] && !(one[0] === other[1] && one[1] === other[0])) return false
  if (isDerived(one, other)) return false
  const edits = editDistance(one, other)
  return edits === 1 || (edits === 2 && least >= long)
}

/**
 * A word of four letters with a slip inside: "Dena" for "Dana", which only fits where the other
 * words of the name are right. Both ends are kept, for Dana and Lana are two people.
 */
export function isShortSlip(written: string, right: string): boolean {
  const [one, other] = [written.toLowerCase(), right.toLowerCase()]
  if (one.length !== 4 || other.length !== 4 || editDistance(one, other) !== 1) return false
  return one[0] === other[0] && one.at(-1) === other.at(-1)
}

/**
 * A letter lost or put in, in a word of four letters and more, at its end too: "Lorn" for "Lorne". It
 * only fits a surname behind the right given name, where no plural stands: Brown and Browne are two.
 */
export function isLetterSlip(written: string, right: string): boolean {
  const [one, other] = [written.toLowerCase(), right.toLowerCase()]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length !== short.length + 1 || one[0] !== other[0]) return false
  return long !== `${short}s` && editDistance(short, long) === 1
}

/**
 * One letter changed, lost or put in anywhere, or two behind the same first one: Bell and Pell, Ricci and
 * Rizzi are two people, unless the title of one stands at the other.
 */
export function isTitledSlip(written: string, right: string): boolean {
  const [one, other] = [written.toLowerCase(), right.toLowerCase()]
  if (Math.min(one.length, other.length) < 3) return false
  const edits = editDistance(one, other)
  return edits === 1 || (edits === 2 && one[0] === other[0])
}

/** Four letters with another vowel at the end: "Deno" for "Dena", who may be her brother. */
export function isEndSlip(written: string, right: string): boolean {
  const [one, other] = [written.toLowerCase(), right.toLowerCase()]
  if (one.length !== 4 || other.length !== 4 || one === other) return false
  return one.slice(0, 3) === other.slice(0, 3) && /[aeiouy]$/u.test(one) && /[aeiouy]$/u.test(other)
}

/** "Ortizes", "Austrian" of "Austria"; but "Kessell" for "Kessel" only doubles a letter. */
function isDerived(one: string, other: string): boolean {
  const [short, whole] = one.length < other.length ? [one, other] : [other, one]
  if (!whole.startsWith(short) || whole === short) return false
  return whole.slice(short.length) !== short.at(-1)
}

// "Maria" and "Mario", "Daniel" and "Daniela", "Andrea" and "Andreas"
const ENDING = /(?:[aeiouy]+s?|ina|ette|n|s)$/u

/**
 * Two given names that differ in their ending alone, as those of brother and sister do: Maria
 * and Mario, Alexander and Alexandra. Each is right, of somebody.
 */
export function areSiblings(one: string, other: string): boolean {
  const stem = (name: string) => name.toLowerCase().replace(/er$/u, 'r').replace(ENDING, '')
  return stem(one) === stem(other)
}

/** Words of a family begin alike for so long: "northern" and "north", "line" and "lines". */
const stemmed = 5

/**
 * Two forms of one word, as an adjective and its noun or a singular and its plural: "Northern" and
 * "North", "Lines" and "Line" (derivation and inflection by suffix, CGEL ch. 18 and 19).
 */
export function areKindred(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === long.length || long.length - short.length > 4) return false
  const stem = short.toLowerCase().replace(/[aeiouy]+$/u, '')
  return (
    stem.length >= Math.min(stemmed, short.length - 1) &&
    stem.length >= 4 &&
    long.toLowerCase().startsWith(stem)
  )
}

/** Letters and digits alone, in lower case: "Dawn Fiber", "Dawn-Fiber" and "DawnFiber" are one. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
