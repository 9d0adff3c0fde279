import type { NameMention, Span } from '../../model.ts'
import type { NameWord } from '../../names/words.ts'
import { ADDRESS, headOf } from './heads.ts'
import { belongs, modifies } from './modifier.ts'

/** No title is longer. */
const most = 10

// The blank, hyphen or full stop of "Vice-President", "Gen. Ortiz", "U.S. envoy"
const GAP = /^(?:\s+|-|\.-?\s*)$/u
const POSSESSIVE = /^['’]$/u

/**
 * The title right before a name: "Mayor Ortiz", "deputy foreign minister Ortiz", "Chief of the
 * General Staff Ortiz". Undefined where no noun of office stands there.
 */
export function titleBefore(
  text: string,
  words: readonly NameWord[],
  name: NameMention,
  people: readonly NameMention[],
): Span | undefined {
  const behind = words.findIndex((word) => word.start >= name.start)
  let last = behind - 1
  // "Foreign Minister Sheikh Omar": a word of address is no office.
  while (last >= 0 && ADDRESS.has(words[last]?.lower ?? '') && joins(text, words, last)) last--
  const lastWord = words[last]
  if (!lastWord || !joins(text, words, last)) return undefined
  const isOwn = (word: NameWord) =>
    people.some((one) => one.start < word.end && word.start < one.end)
  const noun = startOfNoun(words, last)
  const first =
    noun === last && nounOf(lastWord) === undefined
      ? startOfLong(text, words, last, isOwn)
      : startOf(text, words, noun, isOwn)
  const firstWord = first === undefined ? undefined : words[first]
  return firstWord && { start: firstWord.start, end: lastWord.end }
}

/** "elect" closes "mayor-elect", "law" closes "son-in-law". */
function nounOf({ lower }: NameWord): string | undefined {
  return lower === 'elect' ? lower : headOf(lower)
}

/** The first word of the noun of office that ends at `last`: "son" of "son-in-law". */
function startOfNoun(words: readonly NameWord[], last: number): number {
  const [noun, link, law] = words.slice(Math.max(0, last - 2), last + 1)
  if (law?.lower !== 'law' || link?.lower !== 'in' || !noun) return last
  return headOf(`${noun.lower}-in-law`) === undefined ? last : last - 2
}

/** Nothing but a blank, a hyphen or the full stop of a short word stands behind the word. */
function joins(text: string, words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next) return false
  const gap = text.slice(word.end, next.start)
  return GAP.test(gap) && (!gap.startsWith('.') || word.text.length <= 4)
}

/** The first word of a title that ends at `last`. */
function startOf(
  text: string,
  words: readonly NameWord[],
  last: number,
  isOwn: (word: NameWord) => boolean,
): number {
  let first = last
  while (first > 0 && last - first < most && joins(text, words, first - 1)) {
    const word = words[first - 1]
    if (!word || isOwn(word) || isPossessor(text, words, first - 1)) break
    if (!modifies(word.text, word.lower)) break
    if (!belongs(word.lower) && isInfinitive(words[first - 2])) break
    first--
  }
  return first
}

/** "to visit", "will meet": the word behind is a verb. */
function isInfinitive(before: NameWord | undefined): boolean {
  return /^(?:to|will|would|can|could|may|might|must|should|shall|did|does|do|not)$/u.test(
    before?.lower ?? '',
  )
}

/** The s of "Harlow’s". */
function isPossessor(text: string, words: readonly NameWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return word?.lower === 's' && POSSESSIVE.test(text.slice(before?.end, word.start))
}

/** The start of "Chief of the General Staff", whose last words name the office. */
function startOfLong(
  text: string,
  words: readonly NameWord[],
  last: number,
  isOwn: (word: NameWord) => boolean,
): number | undefined {
  for (let at = last; at > 0 && last - at < most; at--) {
    const [before, word] = [words[at - 1], words[at]]
    if (!before || !word || isOwn(word)) return undefined
    if (word.lower === 'of')
      return headOf(before.lower) === undefined ? undefined : startOf(text, words, at - 1, isOwn)
    const possessor = isPossessor(text, words, at) || word.lower === 'the'
    if (!possessor && !modifies(word.text, word.lower)) return undefined
    if (!joins(text, words, at - 1) && !isPossessor(text, words, at)) return undefined
  }
  return undefined
}
