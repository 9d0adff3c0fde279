import { prepositions, subordinators } from '../english/word-classes.ts'
import type { Sentence, Token } from '../model.ts'

/** What a token costs to cross on the way from a value to its event. Weights: linking study. */
const PLAIN = 0.35
const COMMA = 0.7
const SUBORDINATOR = 6
const STOP = 5
const QUOTE = 4
const DASH = 1.2

/** Nothing asks for a dearer way; so a way costs no more time in a longer sentence. */
const FARTHEST = 20

const CLAUSE_NOUNS = new Set(['who', 'which', 'whose', 'where', 'that'])

export interface Clauses {
  /** Cost of the way between two tokens, neither counted; 0 for neighbours. */
  cost(from: number, to: number): number
}

/**
 * Prices for one sentence. Asides (brackets, paired dashes, ", which …,") that hold neither end
 * are free to cross: "The meeting — held in private — lasted four hours".
 */
export function clausesOf(sentence: Sentence): Clauses {
  const { tokens } = sentence
  const asides = findAsides(tokens)
  const woven = wovenQuotes(tokens)
  const price = tokens.map((token, i) =>
    woven.has(i) ? PLAIN : priceOf(token, tokens[i - 1], tokens[i + 1]),
  )
  return {
    cost(from, to) {
      const low = Math.min(from, to)
      const high = Math.max(from, to)
      let sum = 0
      for (let i = low + 1; i < high; i++) {
        const aside = asides.find((a) => i >= a.start && i < a.end)
        if (aside && aside.start > low && aside.end <= high) {
          i = aside.end - 1
          continue
        }
        sum += price[i] ?? 0
        if (sum > FARTHEST) return sum
      }
      return sum
    },
  }
}

function priceOf(token: Token, before: Token | undefined, after: Token | undefined): number {
  if (token.text === ',') return COMMA
  // "at 2:20 a.m."
  if (token.text === ':' && /^\d+$/u.test(before?.text ?? '') && /^\d/u.test(after?.text ?? ''))
    return PLAIN
  if (token.text === ';' || token.text === ':') return STOP
  if (/^["“”„«»]$/u.test(token.text)) return QUOTE
  if (/^[—–]$/u.test(token.text) || (token.text === '-' && token.spaced)) return DASH
  if (token.type !== 'word') return 0.1
  // "as many as", "as well as" and "so far" open no clause.
  if (token.lower === 'as' || token.lower === 'so') return PLAIN
  // "before midnight", "after 9 p.m.", "ended after five hours": it is a preposition. "That 12" is none.
  const preposition = prepositions.has(token.lower)
  const clock = preposition && after && CLOCK.test(after.lower)
  const amount = clock || (after && before && ENDED.test(before.lower))
  if (subordinators.has(token.lower) && !amount)
    return before && prepositions.has(before.lower) ? PLAIN : SUBORDINATOR
  return PLAIN
}

/**
 * The marks of quoted phrases that are part of their clause: "spent $300 on “toys and games” from the
 * shop" has one behind a preposition or an article, a statement stands behind a comma or a colon.
 */
function wovenQuotes(tokens: readonly Token[]): ReadonlySet<number> {
  const marks = new Set<number>()
  let open = -1
  for (const [i, { text }] of tokens.entries()) {
    if (!/^["“”„«»]$/u.test(text)) continue
    if (open >= 0) {
      marks.add(open).add(i)
      open = -1
    } else if (
      prepositions.has(tokens[i - 1]?.lower ?? '') ||
      /^(?:an?|the)$/u.test(tokens[i - 1]?.lower ?? '')
    )
      open = i
  }
  return marks
}

const CLOCK = /^(?:\d|midnight|noon|dawn|dusk)/u
/** "ended after", "wrapped up after": a length stands behind. */
const ENDED = /^(?:ended|ends|finished|concluded|closed|adjourned|over|up)$/u

interface Range {
  readonly start: number
  readonly end: number
}

function findAsides(tokens: readonly Token[]): readonly Range[] {
  const asides: Range[] = []
  let dash = -1
  let bracket = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const text = token?.text
    if (text === '(') bracket = i
    if (text === ')' && bracket >= 0) {
      asides.push({ start: bracket, end: i + 1 })
      bracket = -1
    }
    if (text === '—' || text === '–' || (text === '-' && token?.spaced)) {
      if (dash >= 0) asides.push({ start: dash, end: i + 1 })
      dash = dash >= 0 ? -1 : i
    }
    if (text === ',' && CLAUSE_NOUNS.has(tokens[i + 1]?.lower ?? '')) {
      const end = endOfRelative(tokens, i + 2)
      if (end > 0) asides.push({ start: i, end: end + 1 })
    }
  }
  return asides.sort((a, b) => a.start - b.start)
}

/** The comma that closes a relative clause, not those around an apposition in it: ", Dana Ortiz,". */
function endOfRelative(tokens: readonly Token[], from: number): number {
  const isComma = ({ text }: Token) => text === ','
  let end = tokens.findIndex((token, at) => at >= from && isComma(token))
  for (let appositions = 0; end > 0 && appositions < APPOSITIONS; appositions++) {
    const close = tokens.findIndex((token, at) => at > end && isComma(token))
    const inner = tokens.slice(end + 1, close)
    const name =
      inner.length < NAME_WORDS && inner.every(({ text }) => /^(?:\p{Lu}|\.)/u.test(text))
    if (close < 0 || inner.length === 0 || !name) return end
    end = tokens.findIndex((token, at) => at > close && isComma(token))
  }
  return end
}

const NAME_WORDS = 5
/** More of them in one clause are a list. */
const APPOSITIONS = 3

/** Index of the token that holds or follows the offset; the last token's index at most. */
export function tokenAt(sentence: Sentence, offset: number): number {
  const { tokens } = sentence
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.min(low, tokens.length - 1)
}
