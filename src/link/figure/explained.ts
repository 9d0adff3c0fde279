import type { Kind } from '../../kinds/kind.ts'
import type { Mention } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { amountOf, compare, fits } from './amounts.ts'
import { changeOf } from './change.ts'
import type { RecordedFigure } from './keywords.ts'
import { isCertain } from './narrow.ts'
import { otherFigure } from './other-figure.ts'
import { countsAlike, countsOthers } from './other-noun.ts'
import { otherSubject } from './other-subject.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { countsSeason, someGames } from './season.ts'
import { succeeds } from './signs.ts'
import { amountIn, currenciesOf } from './sort.ts'
import type { Support } from './support.ts'
import { isCount } from './way.ts'

/** A number with its keyword, and all that it may be held against. */
export interface Question {
  readonly pair: Pair
  /** A place tells which of the keyword's events is meant. */
  readonly placed: boolean
  readonly kind: Kind
  readonly scene: Scene
  readonly figures: readonly RecordedFigure[]
}

/** Why a value that refutes a figure is probably none of it, in plain English. */
export function explained(
  figure: RecordedFigure,
  question: Question,
  support: Support | undefined,
): string | undefined {
  return (
    changeOf(figure, question.pair.mention, question.scene) ??
    (countsSeason(figure)
      ? someGames(question.pair.mention, question.scene.input.sentence)
      : undefined) ??
    besideRight(figure, question) ??
    oneOfSeveral(figure, question) ??
    otherFigure(figure, question) ??
    otherSubject(figure, question) ??
    tooFar(figure, question.pair, isCertain(figure, support, question.scene))
  )
}

/**
 * "One man was hurt" brings in a single one, as "a man" does, and counts none (CGEL ch. 5 § 7.7). A
 * second count of a list with a word of the same figure is of something else: "12 axes, three tools".
 */
function oneOfSeveral(
  figure: RecordedFigure,
  { pair: { mention, figures: own }, kind, scene, figures }: Question,
): string | undefined {
  const { fact, value } = figure
  if (!isCount(mention)) return undefined
  if (/^(?:one|1)$/iu.test(mention.text) && (amountOf(value) ?? 0) > 1)
    return '“one” may be one of several'
  if (own.length > 1) return undefined
  const earlier = [...pairsOf(scene, kind.name, figures).values()].some(
    (one) =>
      isCount(one.mention) &&
      one.mention.end < mention.start &&
      one.adjacent &&
      one.figures.length === 1 &&
      one.figures[0]?.fact === fact &&
      // "killed thousands of rebels and | 40 soldiers", where the record has the soldiers
      !(one.by === 'verb' && countsAlike(figure, mention) && !countsAlike(figure, one.mention)),
  )
  return earlier && !succeeds(mention, scene.input.sentence)
    ? 'a number before it has a word of the same figure'
    : undefined
}

/**
 * The sentence gives the record's value as well: this one is a part of it, or of something else
 * ("176 died, 138 of them …"). So do numbers that add up to it: "12 men and 11 women".
 */
function besideRight(
  figure: RecordedFigure,
  { pair: { mention, figures: own }, kind, scene, figures }: Question,
): string | undefined {
  const { fact, value } = figure
  const pairs = pairsOf(scene, kind.name, figures)
  // "24 killed and 24 hurt": a number that is right for its own words is not this figure’s.
  const isOwn = (one: Mention) =>
    pairs
      .get(one)
      ?.figures.some((other) => other.fact !== fact && fits(compare(other.fact, one, kind, scene)))
  const others = scene.input.mentions.filter(
    (one) =>
      one.kind === kind.name &&
      one !== mention &&
      !isOwn(one) &&
      !countsOthers(figure, one, scene.input.sentence.tokens),
  )
  const { text } = scene.input.sentence
  if (
    others.some((one) => !isConverted(mention, one, text) && fits(compare(fact, one, kind, scene)))
  )
    return 'the sentence gives the record’s value as well'
  const [known, said] = [amountOf(value), amountOf(mention.value)]
  if (known === undefined || said === undefined || !isCount(mention)) return undefined
  // "a 4.1-magnitude quake": nobody adds up what is not counted.
  if (!Number.isInteger(known) || !Number.isInteger(said)) return undefined
  // "10 died and 90 were hurt": numbers of two predicates are no parts of one.
  const isAnothers = (one: Mention) =>
    pairs.get(one)?.figures.every((other) => !own.includes(other))
  const sum = others
    .filter((one) => isCount(one) && !isAnothers(one))
    .some((one) => (amountOf(one.value) ?? 0) + said === known)
  return sum ? 'it adds up to the record’s value with another number' : undefined
}

// "12 miles (19 km; 10 nautical miles)", "60 tons, or 130,000 pounds"
const CONVERTED = /^(?:\s?\([^()]*|,\sor\s(?:about\s|some\s|nearly\s)?)$/u

/** The same amount in another unit, which is no other one: if that fits, this is what is wrong. */
function isConverted({ end }: Mention, other: Mention, text: string): boolean {
  return other.start >= end && CONVERTED.test(text.slice(end, other.start))
}

const SMALL_SLIP = 4

/** A word that only stands near, or a noun, may go with many numbers: those far off are others. */
const FAR: Readonly<Record<Pair['by'], number>> = {
  verb: Number.POSITIVE_INFINITY,
  event: Number.POSITIVE_INFINITY,
  counted: 2.5,
  near: 2.5,
  series: Number.POSITIVE_INFINITY,
  name: 2.1,
}

const FAR_AMOUNT = 4
/** "$48 billion" for "$48 million". */
const SLIPS = new Set([1000, 1_000_000])

/** "410" for "140", "$12 million" for "$1.2 million": the same digits, noughts at the end left out. */
function hasSameDigits(known: number, said: number): boolean {
  const [one = '', other = ''] = [known, said].map((number) =>
    [
      ...String(number)
        .replace(/\D/gu, '')
        .replace(/^0+|0+$/gu, ''),
    ]
      .sort()
      .join(''),
  )
  return one.length > 1 && one === other
}

/** No slip makes so much of a number whose own name and noun stand there. */
const FAR_CERTAIN = 12

function tooFar(
  { fact, value }: RecordedFigure,
  { mention, by }: Pair,
  certain: boolean,
): string | undefined {
  const known = amountOf(value)
  const said = amountIn(currenciesOf(value)[0], mention.value) ?? amountOf(mention.value)
  if (known === undefined || said === undefined) return undefined
  // None and some differ, however few there are.
  if (known < 1 && fact.event !== undefined && (by === 'counted' || by === 'verb')) return undefined
  // Six blasts for two: small counts are near each other, whatever their ratio.
  if (by === 'counted' && said > known && said - known <= SMALL_SLIP) return undefined
  const times = Math.max(known / said, said / known)
  // "detained 3,000 people" over the years, "detained one" today: no event says that it is the same.
  const any = fact.event === undefined ? Math.min(FAR[by], FAR.near) : FAR[by]
  // "paid $900 for a lamp" is another payment, though the verb governs it.
  const unsure = isCount(mention) ? any : Math.min(any, FAR_AMOUNT)
  const far = certain ? FAR_CERTAIN : unsure
  const slip = SLIPS.has(Number(times.toPrecision(9))) || hasSameDigits(known, said)
  return times > far && !slip ? `it is too far from ${fact.id} to be the same thing` : undefined
}
