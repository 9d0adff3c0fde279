import { type FigureValue, isFigureValue } from '../../english/quantity.ts'
import { determiners } from '../../english/word-classes.ts'
import type { Fact, Mention, Span, Token } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { compare, fits } from './amounts.ts'
import type { Question } from './explained.ts'
import { type Keyword, occurrencesOf, type RecordedFigure } from './keywords.ts'
import { countsOthers } from './other-noun.ts'
import { pairsOf } from './pairs.ts'
import { currenciesOf } from './sort.ts'
import { isNearest } from './support.ts'
import { countedOf, groundOf, isCount } from './way.ts'

/** A value that fits another figure whose words stand in the sentence is that one's. */
export function otherFigure(
  { fact, value, keywords }: RecordedFigure,
  { pair, placed, kind, scene, figures }: Question,
): string | undefined {
  const { mention } = pair
  const { tokens } = scene.input.sentence
  const ground = groundOf(scene, kind.name)
  // "hurt 200 people and damaged 200 houses": a word that has its own number asks for no other.
  const taken = [...pairsOf(scene, kind.name, figures).values()]
    .filter((one) => one.mention !== mention)
    .map(({ words }) => words.start)
  // "three girls were admitted": the noun alone says nothing more for the four girls who were killed.
  const noun = nounOf(mention, tokens)
  const told = keywords.some((keyword) =>
    occurrencesOf(keyword, tokens).some((words) => !overlaps(words, noun)),
  )
  const isFree = (figure: RecordedFigure, words: Span) =>
    !taken.includes(words.start) &&
    !(told && overlaps(words, noun)) &&
    isNearest(figure, words, mention, ground)
  const other = figures.find(
    (one) =>
      one.fact !== fact &&
      !(placed && pair.figures.includes(one) && isOfOneWhole(one.fact, fact, scene)) &&
      !countsOthers(one, mention, tokens) &&
      !isPartOf(one, mention, tokens) &&
      !isConversion(one.value, value, mention) &&
      fits(compare(one.fact, mention, kind, scene)) &&
      tellingOf(one).some((keyword) =>
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
      isSame(one.value, mention) &&
      fits(compare(one.fact, mention, kind, scene)),
  )
  return same && `it is the value of ${same.fact.id}`
}

/** Of no event, a figure is told by more than its noun, where the record gives other words. */
function tellingOf({ fact, value, keywords }: RecordedFigure): readonly Keyword[] {
  if (fact.event !== undefined || value.about.length === 0) return keywords
  return keywords.filter(({ text }) => value.about.includes(text))
}

/** The token of what is counted; empty where no noun ends the phrase. */
function nounOf(mention: Mention, tokens: readonly Token[]): Span {
  const { counted, nouns } = countedOf(mention)
  const first = tokens.findIndex(({ start }) => start >= mention.end)
  return counted && isCount(mention) && first >= 0
    ? { start: first + nouns - 1, end: first + nouns }
    : { start: -1, end: -1 }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
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

/** The amounts are one, as far as the article's goes: "$9.3 million" is $9.28 million, and no $9.6 million. */
function isSame({ figure: known }: FigureValue, { value }: Mention): boolean {
  const said = isFigureValue(value) ? value.figure : undefined
  if (known.form === 'score' || said?.form !== 'quantity') return false
  return said.readings.some(({ amount, dimension }) =>
    known.readings.some(
      (one) =>
        one.dimension === dimension &&
        Math.abs(one.amount.number - amount.number) <= amount.step / 2,
    ),
  )
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
