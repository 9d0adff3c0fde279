import { isFigureValue } from '../../english/quantity.ts'
import type { Mention, Span, Token } from '../../model.ts'
import { attach } from '../attach.ts'
import type { Clauses } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { changeBefore } from './chain.ts'
import { isName, type Keyword, occurrencesOf, type RecordedFigure } from './keywords.ts'
import { isNextSubject, isVerb } from './phrase.ts'
import { isPrice } from './price.ts'
import { seriesOf } from './series.ts'
import { isSameSort, sortOf } from './sort.ts'
import { wishedOf } from './sought.ts'
import {
  countedOf,
  type Ground,
  groundOf,
  isCount,
  JOINED,
  MAX_TOKENS,
  spanOf,
  wayTo,
} from './way.ts'

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
   * any other word near; or its place in a row of scores ("6-4, 7-5").
   */
  readonly by: 'event' | 'name' | 'counted' | 'verb' | 'near' | 'series'
  /** Every figure of the record that has the keyword and may have such a value. */
  readonly figures: readonly RecordedFigure[]
  /** The last number of a row, which tells what the row is of. */
  readonly said?: Mention
}

const ADJACENT = 1.2
const EVENT_REACH = 5.5
const EVENT_PRICE = 0.5

const paired = new WeakMap<Clauses, ReadonlyMap<Mention, Pair>>()

/** One keyword for each number and one number for each keyword: the cheapest first. */
export function pairsOf(
  scene: Scene,
  kind: string,
  figures: readonly RecordedFigure[],
): ReadonlyMap<Mention, Pair> {
  // Asked for each number of a sentence: its clauses are made once.
  const known = paired.get(scene.clauses)
  if (known) return known
  const ground = groundOf(scene, kind)
  const candidates = candidatesOf(ground, figures)
  const pairs = new Map(pair(candidates))
  for (const mention of ground.mentions) {
    const before = changeBefore(mention, ground)
    const words = before && pairs.get(before)?.words
    const shared = candidates.find((one) => one.mention === mention && overlap(one.words, words))
    if (shared) pairs.set(mention, narrowed(shared, candidates))
  }
  for (const { mention, figure, last } of seriesOf(ground, figures)) {
    const words = spanOf(last, ground)
    const tie = { cost: 0, adjacent: true, by: 'series' } as const
    pairs.set(mention, { mention, words, ...tie, figures: [figure], said: last })
  }
  paired.set(scene.clauses, pairs)
  return pairs
}

function overlap(one: Span, other: Span | undefined): boolean {
  return other !== undefined && one.start < other.end && other.start < one.end
}

function pair(candidates: readonly Pair[]): ReadonlyMap<Mention, Pair> {
  const pairs = new Map<Mention, Pair>()
  const taken = new Set<string>()
  for (const one of candidates.toSorted((a, b) => a.cost - b.cost)) {
    if (pairs.has(one.mention) || taken.has(keyOf(one))) continue
    pairs.set(one.mention, narrowed(one, candidates))
    taken.add(keyOf(one))
  }
  return pairs
}

/** A word has one number; a name may have one of each sort: "Marlo rose 12 points, or 3 per cent". */
function keyOf({ by, mention, words }: Pair): string {
  return by === 'name' ? `${words.start} ${sortOf(mention)}` : String(words.start)
}

/** Another word of the number that is this near tells which of several figures is meant. */
const TELLING = 3

/** "Six children were killed": the record counts children twice, and the killed once. */
function narrowed(pair: Pair, candidates: readonly Pair[]): Pair {
  if (pair.figures.length < 2) return pair
  const told = candidates
    .filter((one) => one.mention === pair.mention && one !== pair && one.cost <= TELLING)
    .toSorted((a, b) => a.cost - b.cost)
    .map((one) => pair.figures.filter((figure) => one.figures.includes(figure)))
    .find((figures) => figures.length > 0 && figures.length < pair.figures.length)
  return told ? { ...pair, figures: told } : pair
}

interface Occurrence {
  readonly figure: RecordedFigure
  readonly named: boolean
  readonly words: Span
  /** The number whose noun phrase the words are in. */
  readonly owner: Mention | undefined
}

function candidatesOf(ground: Ground, figures: readonly RecordedFigure[]): readonly Pair[] {
  const { sentence } = ground.scene.input
  const occurrences = figures.flatMap((figure) =>
    figure.keywords.flatMap((keyword) =>
      occurrencesOf(keyword, sentence.tokens).map((words) => ({
        figure,
        named: isName(keyword),
        words,
        owner: ownerOf(words, ground),
      })),
    ),
  )
  return ground.mentions.flatMap((mention) => {
    const free = occurrences.filter(({ owner }) => owner === undefined || owner === mention)
    return ofMention(mention, free, figures, ground)
  })
}

/** The number whose noun phrase the words are in: "23 arrested sailors, 11 of them armed". */
function ownerOf(words: Span, ground: Ground): Mention | undefined {
  return ground.mentions.find((mention) => {
    const { end } = spanOf(mention, ground)
    const { counted, nouns } = countedOf(mention)
    return counted && end <= words.start && words.end <= end + nouns
  })
}

function ofMention(
  mention: Mention,
  occurrences: readonly Occurrence[],
  figures: readonly RecordedFigure[],
  ground: Ground,
): readonly Pair[] {
  const { sentence } = ground.scene.input
  const own = spanOf(mention, ground)
  const byWords = new Map<string, Pair>()
  const add = (figure: RecordedFigure, words: Span, cost: number, by: Pair['by']) => {
    const key = `${words.start}-${words.end}`
    const known = byWords.get(key)
    // A word of the record's own says more than that it names the event.
    if (by === 'event' && known && known.by !== 'event') return
    const all = known?.figures ?? []
    const joined = all.includes(figure) ? all : [...all, figure]
    const fresh = { mention, words, cost, adjacent: cost <= ADJACENT, by }
    byWords.set(key, { ...(known ?? fresh), figures: joined })
  }
  for (const { figure, named, words } of occurrences) {
    if (!isSameSort(figure, mention)) continue
    if (named && isNextSubject(words, own, sentence.tokens)) continue
    const cost = wayTo(mention, own, words, ground)
    if (cost === undefined) continue
    // "12 | Velmorans", "seven | KB-12s": right behind a count a name is what is counted.
    const name = named && !(isCount(mention) && words.start === own.end)
    const tie = named ? 'counted' : tieOf(mention, own, words, sentence.tokens)
    add(figure, words, cost, name ? 'name' : tie)
  }
  for (const figure of figures) {
    const event = isSameSort(figure, mention)
      ? eventWords(figure, mention, own, ground.scene)
      : undefined
    if (event) add(figure, event.words, event.cost, 'event')
  }
  return wishedOf([...byWords.values()], sentence.text.slice(0, mention.start))
}

function tieOf(mention: Mention, own: Span, words: Span, tokens: readonly Token[]): Pair['by'] {
  const { counted, nouns } = countedOf(mention)
  const behind = words.end - own.end
  if (behind > 0 && behind <= nouns) return counted && behind === nouns ? 'counted' : 'verb'
  return words.end - words.start === 1 && isVerb(tokens, words.start) ? 'verb' : 'near'
}

/**
 * A score, or an amount right before the event's noun ("the $5 million deal"), is tied by the event
 * itself: the tokens of its word, and the price of the way there.
 */
function eventWords(
  figure: RecordedFigure,
  mention: Mention,
  own: Span,
  scene: Scene,
): { readonly words: Span; readonly cost: number } | undefined {
  const { fact, value, keywords } = figure
  const score = value.figure.form === 'score'
  // "60% of the vote" is a share of it, and no measure.
  if (fact.event === undefined || (!score && (isCount(mention) || isShare(mention))))
    return undefined
  if (score && isOfPart(fact.label, keywords)) return undefined
  if (sortOf(mention) === 'money' && !isPrice(figure)) return undefined
  const events = scene.events.filter(
    (one) =>
      Math.abs(one.head - own.start) <= MAX_TOKENS &&
      scene.readings.get(one)?.event?.event.id === fact.event,
  )
  const found = attach(scene.input.sentence, scene.clauses, mention, events, 'value')
  if (!found || (!score && !found.direct)) return undefined
  // "rejected the ban and | 9-4 to fund a study": a conjunct has an object of its own.
  const { tokens } = scene.input.sentence
  const joined = tokens
    .slice(found.mention.tokens.end, own.start)
    .some(({ lower }) => /^(?:and|but)$/u.test(lower))
  const cost = found.cost + EVENT_PRICE + (joined ? JOINED : 0)
  return cost <= EVENT_REACH ? { words: found.mention.tokens, cost } : undefined
}

// how it stood "at half-time", "after regulation time", "in the first leg", "on aggregate"
const PART_OF_GAME =
  /\b(?:half|half-?time|break|interval|intermission|regulation|normal time|quarter|period|leg|aggregate|penalt(?:y|ies)|shoot-?out|tie-?break(?:er)?|innings?|overtime|extra[ -]time|set|frame|round)\b/iu

/** A score that the record calls one of a part of the game: a plain "won 2-1" is not that. */
function isOfPart(label: string | undefined, keywords: readonly Keyword[]): boolean {
  return [label?.replaceAll(/[_-]/gu, ' ') ?? '', ...keywords.map(({ text }) => text)].some(
    (words) => PART_OF_GAME.test(words),
  )
}

function isShare({ value }: Mention): boolean {
  return (
    isFigureValue(value) &&
    value.figure.form === 'quantity' &&
    value.figure.readings[0]?.dimension === 'share'
  )
}
