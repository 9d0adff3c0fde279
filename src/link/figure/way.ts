import { isFigureValue } from '../../english/quantity.ts'
import { closedWords } from '../../english/word-classes.ts'
import type { Mention, Span, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { isHead, isModifier, isVerb } from './phrase.ts'

/** The numbers of a sentence, ready to be paired. */
export interface Ground {
  readonly scene: Scene
  readonly mentions: readonly Mention[]
  /** How many numbers start before each token. */
  readonly numbersBefore: readonly number[]
}

/** Beyond this price a number and a word of one sentence have nothing to do with each other. */
const REACH = 5.5
/** Money, shares and measures are rarer than counts: their words may stand farther off. */
const FAR_REACH = 7.5
/** No way of so many tokens is that cheap. */
export const MAX_TOKENS = 80
const BEHIND = 0.3
/** Another number stands between. */
const CROSSED = 2
const BEFORE_ALL = -0.1
/** Inside the noun phrase of the number. */
const INSIDE = 0.1
/** "24 were killed and | 40 were injured": a conjunct has a verb of its own. */
export const JOINED = 1.5

/** Nouns that say nothing of what is counted: "counts of fraud", "cases of measles". */
export const SORTED = /^(?:counts?|charges?|cases|types|kinds)$/u

/** The numbers of one kind in a sentence. */
export function groundOf(scene: Scene, kind: string): Ground {
  const { sentence } = scene.input
  const mentions = scene.input.mentions.filter((one) => one.kind === kind)
  const starts = new Set(mentions.map(({ start }) => tokenAt(sentence, start)))
  const numbersBefore = [0]
  for (let index = 0; index < sentence.tokens.length; index += 1)
    numbersBefore.push((numbersBefore[index] ?? 0) + (starts.has(index) ? 1 : 0))
  return { scene, mentions, numbersBefore }
}

/** The tokens of a number. */
export function spanOf({ start, end }: Mention, { scene: { input } }: Ground): Span {
  return { start: tokenAt(input.sentence, start), end: tokenAt(input.sentence, end - 1) + 1 }
}

/** The price of the way from a number to a keyword; undefined when it is too far. */
export function wayTo(
  mention: Mention,
  own: Span,
  words: Span,
  { scene, numbersBefore }: Ground,
): number | undefined {
  const { tokens } = scene.input.sentence
  // "$40 per share" has its words in itself.
  if (own.start < words.start && words.end <= own.end) return 0
  // "a maximum | seven-year | prison term": a phrase goes around an amount, and no other.
  const enclosed = words.start < own.start && own.end < words.end
  const numbers = (numbersBefore[words.end] ?? 0) - (numbersBefore[words.start] ?? 0)
  if (enclosed && !isCount(mention) && numbers === 1) return 0
  if (words.start < own.end && own.start < words.end) return undefined
  const behind = words.start >= own.end
  const [from, to] = behind ? [own.end - 1, words.start] : [words.end - 1, own.start]
  if (to - from > MAX_TOKENS) return undefined
  // "40 metres | beneath the ice"; elsewhere the preposition is of another phrase.
  const prepositional =
    words.end - words.start === 1 && /^(?:below|beneath)$/u.test(tokens[words.start]?.lower ?? '')
  if (prepositional && words.start !== own.end) return undefined
  if (words.end - words.start === 1 && isGoverned(tokens, words.start, from + 1, to))
    return undefined
  const crossed = (numbersBefore[to] ?? 0) - (numbersBefore[from + 1] ?? 0)
  // "three counts of | perjury": the sort tells more than the noun does.
  const { nouns } = countedOf(mention)
  const sort = own.end + nouns + 1
  if (
    words.start === sort &&
    tokens[sort - 1]?.lower === 'of' &&
    SORTED.test(tokens[sort - 2]?.lower ?? '')
  )
    return BEFORE_ALL
  // "84 people", "four claimed regions": what is counted costs nothing.
  if (behind && words.end - own.end <= nouns && crossed === 0) return 0
  // "a $900 silver-plated | lamp": the noun that an amount modifies is nearer than any other word.
  if (!isCount(mention) && crossed === 0 && isModifier(own, tokens) && isHead(words, own, tokens))
    return (words.start - own.end) * INSIDE
  // "$10 million | in shares": what an amount is made of belongs to it, before any verb.
  if (!isCount(mention) && behind && crossed === 0) {
    const medium = mediaOf(tokens, own.end)
    if (medium.start === words.start && words.end >= medium.end) return BEFORE_ALL
    // "$10 million | in cash and shares" is the sum of both, and neither.
    if (medium.start <= words.start && words.end <= medium.end) return undefined
  }
  // "250 were wounded, | 31 of them critically": behind a comma a word governs no more.
  const joint = behind ? /^(?:and|but)$/u : /^(?:and|but|,)$/u
  const joined = tokens.slice(from + 1, to).some(({ lower }) => joint.test(lower))
  const extra = (behind ? BEHIND : 0) + crossed * CROSSED + (joined ? JOINED : 0)
  const cost = scene.clauses.cost(from, to) + extra
  return cost <= (isCount(mention) ? REACH : FAR_REACH) ? cost : undefined
}

const AUX = /^(?:will|would|is|was|were|are|has|had)$/u
const OF_REACH = 9
const PAID =
  /^(?:will|to|would|is|was|were|are|be|been|being|has|have|had|paid|payable|comes?|came)$/u

/** The words are all that the amount is made of. */
export function isMedium(tokens: readonly Token[], end: number, words: Span): boolean {
  const medium = mediaOf(tokens, end)
  return words.start === medium.start && words.end >= medium.end
}

/**
 * What an amount is made of: "in shares" right behind it, or said of it: "of which $4 million was
 * paid in shares"; two such things joined, "in cash and shares". Empty where nothing says so.
 */
function mediaOf(tokens: readonly Token[], end: number): Span {
  let at = end
  // "$4 million of the price for the mill will be in shares"
  if (tokens[at]?.lower === 'of') {
    const verb = tokens.slice(at, at + OF_REACH).findIndex(({ lower }) => AUX.test(lower))
    if (verb > 0) at += verb
  }
  while (PAID.test(tokens[at]?.lower ?? '')) at += 1
  if (tokens[at]?.lower !== 'in') return { start: -1, end: -1 }
  const joined = tokens[at + 2]?.lower === 'and' && isBareNoun(tokens, at + 3)
  return { start: at + 1, end: at + (joined ? 4 : 2) }
}

/** "and | shares"; not "and the rest", "and will", "and $2 million". */
function isBareNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.type === 'word' && !closedWords.has(token.lower) && !isVerb(tokens, index)
}

/** How many of the words behind a number are what it counts, and whether a noun ends them. */
export function countedOf({ value }: Mention): {
  readonly counted: boolean
  readonly nouns: number
} {
  const first =
    isFigureValue(value) && value.figure.form === 'quantity' ? value.figure.readings[0] : undefined
  return { counted: first?.counted ?? false, nouns: first?.nouns.length ?? 0 }
}

/** The mention is a score or a vote. */
export function isScore({ value }: Mention): boolean {
  return isFigureValue(value) && value.figure.form === 'score'
}

/** The mention states a plain count, not money, a share, a measure or a score. */
export function isCount({ value }: Mention): boolean {
  if (!isFigureValue(value) || value.figure.form === 'score') return false
  return value.figure.readings[0]?.dimension === 'count'
}

/**
 * A verb keyword with another verb between it and the number does not govern the number: "killed a
 * guard and injured | 40", "24 | attending the vigil were killed".
 */
function isGoverned(tokens: readonly Token[], keyword: number, from: number, to: number): boolean {
  if (!isVerb(tokens, keyword)) return false
  for (let index = from; index < to; index += 1) if (isVerb(tokens, index)) return true
  return false
}
