import { compareFact } from '../../compare/compare-fact.ts'
import { contextOf } from '../../compare/context.ts'
import { type FigureValue, isFigureValue } from '../../english/quantity.ts'
import { determiners } from '../../english/word-classes.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Comparison, Fact, Mention, Span, Token } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { changeOf } from './change.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'
import { isCertain } from './narrow.ts'
import { countsOthers } from './other-noun.ts'
import { otherSubject } from './other-subject.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { countsSeason, someGames } from './season.ts'
import { succeeds } from './signs.ts'
import { amountIn, currenciesOf } from './sort.ts'
import { isNearest, type Support } from './support.ts'
import { groundOf, isCount } from './way.ts'

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
  { fact, value }: RecordedFigure,
  { pair: { mention, figures: own }, kind, scene, figures }: Question,
): string | undefined {
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
      one.figures[0]?.fact === fact,
  )
  return earlier && !succeeds(mention, scene.input.sentence)
    ? 'a number before it has a word of the same figure'
    : undefined
}

/** A value that fits another figure whose words stand in the sentence is that one's. */
function otherFigure(
  { fact, value }: RecordedFigure,
  { pair, placed, kind, scene, figures }: Question,
): string | undefined {
  const { mention } = pair
  const { tokens } = scene.input.sentence
  const ground = groundOf(scene, kind.name)
  // "hurt 200 people and damaged 200 houses": a word that has its own number asks for no other.
  const taken = [...pairsOf(scene, kind.name, figures).values()]
    .filter((one) => one.mention !== mention)
    .map(({ words }) => words.start)
  const isFree = (figure: RecordedFigure, words: Span) =>
    !taken.includes(words.start) && isNearest(figure, words, mention, ground)
  const other = figures.find(
    (one) =>
      one.fact !== fact &&
      !(placed && pair.figures.includes(one) && isOfOneWhole(one.fact, fact, scene)) &&
      !countsOthers(one, mention, tokens) &&
      !isPartOf(one, mention, tokens) &&
      !isConversion(one.value, value, mention) &&
      fits(compare(one.fact, mention, kind, scene)) &&
      one.keywords.some((keyword) =>
        occurrencesOf(keyword, tokens).some((words) => isFree(one, words)),
      ),
  )
  if (other) return `it fits ${other.fact.id}, whose words stand there too`
  // A number like 9.3 is nobody’s by chance.
  const same = figures.find(
    (one) =>
      one.fact !== fact &&
      isTelling(mention) &&
      !isConversion(one.value, value, mention) &&
      fits(compare(one.fact, mention, kind, scene)),
  )
  return same && `it is the value of ${same.fact.id}`
}

/** "$20 million of the | price": what it is a part of is said. */
function isPartOf({ keywords }: RecordedFigure, { end }: Mention, tokens: readonly Token[]) {
  const [of, the, ...rest] = tokens.filter((one) => one.start >= end).slice(0, OF_REACH)
  if (of?.lower !== 'of' || !determiners.has(the?.lower ?? '')) return false
  return keywords.some((keyword) => occurrencesOf(keyword, rest).length > 0)
}

const OF_REACH = 5

/** "7 million kronor ($900,000)" has an amount for the figure in kronor, and one for that in dollars. */
function isConversion(one: FigureValue, other: FigureValue, { value }: Mention): boolean {
  const [first, second] = [currenciesOf(one)[0], currenciesOf(other)[0]]
  const both = new Set(currenciesOf(value))
  return first !== second && both.has(first ?? '') && both.has(second ?? '')
}

/** An event and its part, or two parts: "12 died at the mill" is not the toll of the attacks. */
function isOfOneWhole(one: Fact, other: Fact, { input: { record } }: Scene): boolean {
  const wholeOf = ({ event }: Fact) =>
    event === undefined ? undefined : (record.events.get(event)?.whole ?? event)
  return wholeOf(one) === wholeOf(other)
}

/** Money or a measure to two digits that count: "$9.3 million", not "$10 million". */
function isTelling(mention: Mention): boolean {
  if (isCount(mention) || !isFigureValue(mention.value)) return false
  const { figure } = mention.value
  if (figure.form === 'score') return false
  const [first] = figure.readings
  return (
    first !== undefined &&
    first.dimension !== 'share' &&
    first.amount.number / first.amount.step > 10
  )
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
  if (others.some((one) => fits(compare(fact, one, kind, scene))))
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
  // Six blasts for two: small counts are near each other, whatever their ratio.
  if (by === 'counted' && said > known && said - known <= SMALL_SLIP) return undefined
  const times = Math.max(known / said, said / known)
  // "detained 3,000 people" over the years, "detained one" today: no event says that it is the same.
  const any = fact.event === undefined ? Math.min(FAR[by], FAR.near) : FAR[by]
  // "paid $900 for a lamp" is another payment, though the verb governs it.
  const unsure = isCount(mention) ? any : Math.min(any, FAR_AMOUNT)
  const far = certain ? FAR_CERTAIN : unsure
  return times > far && !SLIPS.has(Number(times.toPrecision(9)))
    ? `it is too far from ${fact.id} to be the same thing`
    : undefined
}

export function amountOf(value: unknown): number | undefined {
  if (!isFigureValue(value) || value.figure.form === 'score') return undefined
  const number = value.figure.readings[0]?.amount.number
  return number === undefined ? undefined : Math.abs(number) || 0.5
}

const FITS = new Set(['agrees', 'rounded'])

export function fits({ relation }: Comparison): boolean {
  return FITS.has(relation)
}

/** Compares with the value of the article's day, as `compareFact` has it. */
export function compare(fact: Fact, mention: Mention, kind: Kind, scene: Scene): Comparison {
  const { article, record } = scene.input
  const day = article.updated ?? article.published?.day
  const held = day === undefined ? {} : { day }
  return compareFact(kind, fact, mention.value, contextOf(fact, record), held).comparison
}
