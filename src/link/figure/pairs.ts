import { irregularPasts } from '../../english/inflect.ts'
import { type Figure, isFigureValue } from '../../english/quantity.ts'
import { articles, auxiliaries, possessives } from '../../english/word-classes.ts'
import type { Mention, Span, Token } from '../../model.ts'
import { attach } from '../attach.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'

/** A number of a sentence with the keyword that it belongs to. */
export interface Pair {
  readonly mention: Mention
  /** Tokens of the keyword. */
  readonly words: Span
  readonly cost: number
  /** The keyword stands right beside the number, or is what is counted. */
  readonly adjacent: boolean
  /**
   * How the keyword ties the number: the event's own word ("the 5-4 vote"); a name ("Ortiz"); what
   * is counted ("84 speakers"); what governs the number or is said of it ("killing 24", "24 dead");
   * any other word near.
   */
  readonly by: 'event' | 'name' | 'counted' | 'verb' | 'near'
  /** Every figure of the record that has the keyword and may have such a value. */
  readonly figures: readonly RecordedFigure[]
}

/** Beyond this price a number and a word of one sentence have nothing to do with each other. */
const REACH = 5.5
/** Money, shares and measures are rarer than counts: their words may stand farther off. */
const FAR_REACH = 7.5
const BEHIND = 0.3
/** Another number stands between. */
const CROSSED = 2
/** "24 were killed and | 40 were injured": a conjunct has a verb of its own. */
const JOINED = 1.5
const ADJACENT = 1.2

/** One keyword for each number and one number for each keyword: the cheapest first. */
export function pairsOf(
  scene: Scene,
  kind: string,
  figures: readonly RecordedFigure[],
): ReadonlyMap<Mention, Pair> {
  const mentions = scene.input.mentions.filter((one) => one.kind === kind)
  const all = mentions.flatMap((mention) => candidatesOf(mention, mentions, scene, figures))
  const pairs = new Map<Mention, Pair>()
  const taken = new Set<number>()
  for (const pair of all.sort((a, b) => a.cost - b.cost)) {
    if (pairs.has(pair.mention) || taken.has(pair.words.start)) continue
    pairs.set(pair.mention, pair)
    taken.add(pair.words.start)
  }
  return pairs
}

function candidatesOf(
  mention: Mention,
  mentions: readonly Mention[],
  scene: Scene,
  figures: readonly RecordedFigure[],
): readonly Pair[] {
  const { sentence } = scene.input
  const own = {
    start: tokenAt(sentence, mention.start),
    end: tokenAt(sentence, mention.end - 1) + 1,
  }
  const byWords = new Map<string, Pair>()
  const add = (figure: RecordedFigure, words: Span, cost: number, by: Pair['by']) => {
    const key = `${words.start}-${words.end}`
    const known = byWords.get(key)
    if (known) {
      byWords.set(key, { ...known, figures: [...new Set([...known.figures, figure])] })
      return
    }
    const adjacent = cost <= ADJACENT
    byWords.set(key, { mention, words, cost, adjacent, by, figures: [figure] })
  }
  for (const figure of figures) {
    if (!isSameSort(figure.value.figure, mention.value)) continue
    for (const keyword of figure.keywords)
      for (const words of occurrencesOf(keyword, sentence.tokens)) {
        const cost = costOf(mention, own, words, mentions, scene)
        const by = /^\p{Lu}/u.test(keyword.text)
          ? 'name'
          : tieOf(mention, own, words, sentence.tokens)
        if (cost !== undefined) add(figure, words, cost, by)
      }
    const event = eventWords(figure, mention, scene)
    if (event) add(figure, event.words, event.cost, 'event')
  }
  return [...byWords.values()]
}

function tieOf(mention: Mention, own: Span, words: Span, tokens: readonly Token[]): Pair['by'] {
  const { counted, nouns } = countedOf(mention)
  const behind = words.end - own.end
  if (behind > 0 && behind <= nouns) return counted && behind === nouns ? 'counted' : 'verb'
  return words.end - words.start === 1 && isVerb(tokens, words.start) ? 'verb' : 'near'
}

/** Both are scores, or amounts that share a dimension. */
function isSameSort(recorded: Figure, stated: unknown): boolean {
  if (!isFigureValue(stated)) return false
  const { figure } = stated
  if (recorded.form === 'score' || figure.form === 'score') return recorded.form === figure.form
  return figure.readings.some((one) =>
    recorded.readings.some((other) => other.dimension === one.dimension),
  )
}

function costOf(
  mention: Mention,
  own: Span,
  words: Span,
  mentions: readonly Mention[],
  scene: Scene,
): number | undefined {
  const { tokens } = scene.input.sentence
  if (words.start < own.end && own.start < words.end) return undefined
  const behind = words.start >= own.end
  const [from, to] = behind ? [own.end - 1, words.start] : [words.end - 1, own.start]
  if (words.end - words.start === 1 && isGoverned(tokens, words.start, from + 1, to))
    return undefined
  const crossed = mentions.filter(
    (other) =>
      other !== mention &&
      isBetween(
        other,
        tokens[behind ? own.end - 1 : words.end - 1],
        tokens[behind ? words.start : own.start],
      ),
  ).length
  const { nouns } = countedOf(mention)
  // "84 people", "four claimed regions": what is counted costs nothing.
  if (behind && words.end - own.end <= nouns && crossed === 0) return 0
  const joined = tokens.slice(from + 1, to).some(({ lower }) => lower === 'and' || lower === 'but')
  const extra = (behind ? BEHIND : 0) + crossed * CROSSED + (joined ? JOINED : 0)
  const cost = scene.clauses.cost(from, to) + extra
  return cost <= (isCount(mention) ? REACH : FAR_REACH) ? cost : undefined
}

function isBetween(other: Mention, left: Token | undefined, right: Token | undefined): boolean {
  return !!left && !!right && other.start >= left.end && other.end <= right.start
}

function countedOf({ value }: Mention): { readonly counted: boolean; readonly nouns: number } {
  const first =
    isFigureValue(value) && value.figure.form === 'quantity' ? value.figure.readings[0] : undefined
  return { counted: first?.counted ?? false, nouns: first?.nouns.length ?? 0 }
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

function isVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  if (auxiliaries.has(word) || word === 'including' || word === 'following') return false
  if (articles.has(before) || possessives.has(before)) return false
  return irregularPasts.has(word) || (word.length > 4 && /(?:ed|ing)$/u.test(word))
}

/**
 * A score, or an amount right before the event's noun ("the $5 million deal"), is tied by the event
 * itself: the tokens of its word, and the price of the way there.
 */
function eventWords(
  { fact, value }: RecordedFigure,
  mention: Mention,
  scene: Scene,
): { readonly words: Span; readonly cost: number } | undefined {
  if (fact.event === undefined) return undefined
  const { sentence } = scene.input
  const events = scene.events.filter(
    (one) => scene.readings.get(one)?.event?.event.id === fact.event,
  )
  const found = attach(sentence, scene.clauses, mention, events, 'value')
  if (!found) return undefined
  const score = value.figure.form === 'score'
  if (!score && (!found.direct || isCount(mention))) return undefined
  const cost = found.cost + 0.5
  return cost <= REACH ? { words: found.mention.tokens, cost } : undefined
}
