import { excerpt } from '../articles/position.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Cue, Mention, Sentence } from '../model.ts'
import { tokenAt } from './clause.ts'
import { type Asked, reasonAgainst } from './figure/against.ts'
import { amountOf, compare } from './figure/amounts.ts'
import { choose, type Ranked } from './figure/choose.ts'
import { isContrasted } from './figure/contrast.ts'
import { otherYear } from './figure/elsewhere.ts'
import {
  occurrencesOf,
  type RecordedFigure,
  recordedFigures,
  wordsThere,
} from './figure/keywords.ts'
import { narrowed, supportsOf } from './figure/narrow.ts'
import { oneOfMany } from './figure/one-of-many.ts'
import { otherNoun } from './figure/other-noun.ts'
import { type Pair, pairsOf } from './figure/pairs.ts'
import { isPredicated } from './figure/partitive.ts'
import { eventPlaced } from './figure/placed.ts'
import { readSigns, type Signs, succeeds } from './figure/signs.ts'
import { standingOf } from './figure/standing.ts'
import type { Support } from './figure/support.ts'
import type { Standing } from './figure/told.ts'
import { isCount, isMedium } from './figure/way.ts'
import type { Outcome } from './link-value.ts'
import type { Scene } from './scene.ts'
import { refutes } from './settle.ts'

/**
 * Ties a figure to the fact whose words stand near it and whose event is meant. A number has one
 * keyword and a keyword one number, the cheapest pair first. Increments, parts and superseded values
 * are nobody's; a value that refutes needs an event that is told, and no sign that it is another's.
 */
export function linkFigure(mention: Mention, kind: Kind, scene: Scene): Outcome {
  const figures = recordedFigures(scene.input.record, kind)
  if (figures.length === 0) return unlinked('the record has no figures')
  const pairs = pairsOf(scene, kind.name, figures)
  const found = pairs.get(mention) ?? inherited(mention, pairs, scene)
  if (!found) return unlinked('no word near it is one of a figure’s')
  const { sentence } = scene.input
  const supports = supportsOf(mention, kind, scene, figures)
  const pair = narrowed(found, supports, sentence)
  if (!pair) return unlinked('it counts games won and lost')
  const governs = pair.cost < GOVERNS && pair.words.start < tokenAt(sentence, mention.start)
  const governed = !isCount(mention) || governs || isPredicated(pair, sentence)
  const contrasted = isContrasted(pair, pairs, scene, figures)
  const recorded = wordsThere(pair.figures, sentence.tokens)
  const named = pair.words.start > tokenAt(sentence, mention.end - 1) && pair.cost <= NAMED
  const signs = readSigns(mention, sentence, { governed, contrasted, named, recorded })
  const ranked = rank(pair, scene, supports)
  const candidates = ranked.map((one) => candidateOf(one, pair, scene))
  if (signs.other && !isOwnPart(pair, sentence)) return { ...unlinked(signs.other), candidates }
  const chosen = choose(ranked, { mention, by: pair.by, kind, scene, supports, pairs })
  if (typeof chosen === 'string') return { ...unlinked(chosen), candidates }
  const outcome = accept(chosen, { pair, signs, kind, scene, figures, supports })
  return typeof outcome === 'string'
    ? { ...unlinked(outcome), candidates }
    : { ...outcome, candidates }
}

/**
 * "including $4 million in shares", "the stolen goods included | nine lamps": a part that has a
 * figure of its own in the record. "The lamps included two lanterns" counts some of the lamps.
 */
function isOwnPart({ mention, words, by, figures }: Pair, sentence: Sentence): boolean {
  const { tokens, text } = sentence
  const at = tokenAt(sentence, mention.end - 1) + 1
  if (!isCount(mention)) return isMedium(tokens, at, words)
  if (by !== 'counted' || !INCLUDES.test(text.slice(0, mention.start))) return false
  const container = tokens.filter(({ end }) => end <= mention.start)
  return figures.every(({ keywords }) =>
    keywords.every((keyword) => occurrencesOf(keyword, container).length === 0),
  )
}

const INCLUDES = /\b(?:includ(?:ing|es?|ed)|comprising)\s+$/iu

/** A word that governs a number stands right before it, or one word away. */
const GOVERNS = 0.5

/** "43% | for Ortiz", "£12m | a year earlier": hardly a word stands between. */
const NAMED = 1.4

/** "put at 13, later revised to 11": the second number is of what the first was. */
function inherited(
  mention: Mention,
  pairs: ReadonlyMap<Mention, Pair>,
  { input: { sentence } }: Scene,
): Pair | undefined {
  if (!succeeds(mention, sentence)) return undefined
  const before = [...pairs.values()]
    .filter((one) => one.mention.end <= mention.start && isCount(one.mention) === isCount(mention))
    .sort((a, b) => b.mention.start - a.mention.start)[0]
  const place = { governed: true, contrasted: false, named: false, recorded: new Set<string>() }
  if (!before || !readSigns(before.mention, sentence, place).other) return undefined
  return { ...before, mention, adjacent: false }
}

const ORDER: readonly Standing['is'][] = ['clear', 'likely', 'open', 'other']

function rank(pair: Pair, scene: Scene, supports: readonly Support[]): readonly Ranked[] {
  const placed = eventPlaced(pair, scene)
  return pair.figures
    .map((figure) => {
      const bracketed = supports.some((one) => one.figure === figure && one.bracketed)
      const told = standing(figure, pair, scene, bracketed)
      return { figure, standing: placed?.(figure, told) ?? told }
    })
    .sort((a, b) => ORDER.indexOf(a.standing.is) - ORDER.indexOf(b.standing.is))
}

function standing(
  { fact }: RecordedFigure,
  pair: Pair,
  scene: Scene,
  bracketed: boolean,
): Standing {
  const { figures, mention } = pair
  if (bracketed) return { is: 'clear', says: 'its name stands right before the bracket' }
  const event = fact.event === undefined ? undefined : scene.input.record.events.get(fact.event)
  const own = figures.every((one) => one.fact.event === fact.event)
  const parted =
    event?.whole !== undefined && figures.every((one) => one.fact.event !== event.whole)
  if (event)
    return standingOf(
      { event, own, parted, fact: fact.id },
      { ...pair, mention: pair.said ?? mention },
      scene,
    )
  const doubt = otherYear(mention, scene)
  return { is: 'clear', says: 'it is of no event', ...(doubt === undefined ? {} : { doubt }) }
}

function accept({ figure, standing }: Ranked, question: Asked): Outcome | string {
  const { pair, signs, kind, scene } = question
  const comparison = compare(figure.fact, pair.mention, kind, scene)
  const counts = otherNoun(figure, pair, scene)
  const many = oneOfMany(figure, pair.mention, scene)
  if (comparison.relation === 'unchecked') return comparison.note ?? 'they are different things'
  if (refutes(comparison)) {
    const against = reasonAgainst(figure, standing, question)
    if (against) return against
    if (standing.is === 'open') return standing.says
  }
  // "two bombers" may be two of three, where nothing but the noun is said.
  const few =
    pair.by === 'counted' && (amountOf(pair.mention.value) ?? 0) < (amountOf(figure.value) ?? 0)
  const strong =
    !few &&
    standing.is === 'clear' &&
    pair.adjacent &&
    !signs.weak &&
    !signs.doubt &&
    !signs.terms &&
    !signs.another &&
    !many &&
    !standing.doubt &&
    !standing.fresh &&
    !standing.part &&
    !counts
  return {
    fact: figure.fact,
    confidence: strong ? 'strong' : 'weak',
    cues: cuesOf(pair, standing, signs, scene),
    candidates: [],
  }
}

function cuesOf(pair: Pair, standing: Standing, signs: Signs, scene: Scene): readonly Cue[] {
  const { article, sentence } = scene.input
  const first = sentence.tokens[pair.words.start]
  const last = sentence.tokens[pair.words.end - 1]
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const words = sentence.text.slice(span.start, span.end)
  const near = pair.adjacent ? 'stands beside it' : 'stands near it'
  return [
    { cue: `“${words}” ${near}`, weight: 2, at: excerpt(article, sentence, span) },
    { cue: standing.says, weight: standing.is === 'clear' ? 1.5 : 0.5 },
    ...(signs.weak === undefined ? [] : [{ cue: signs.weak, weight: -0.5 }]),
  ]
}

const SCORES: Readonly<Record<Standing['is'], number>> = {
  clear: 3.5,
  likely: 2.5,
  open: 1,
  other: -1,
}

function candidateOf({ figure, standing }: Ranked, pair: Pair, scene: Scene) {
  return {
    fact: figure.fact.id,
    score: SCORES[standing.is],
    cues: cuesOf(pair, standing, {}, scene),
  }
}

function unlinked(reason: string): Outcome {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}
