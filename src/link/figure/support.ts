import type { Mention, Span } from '../../model.ts'
import { isName, type Keyword, occurrencesOf, type RecordedFigure } from './keywords.ts'
import { isHead, isNextSubject, isSubjectOf } from './phrase.ts'
import { isSameSort } from './sort.ts'
import { type Ground, spanOf, wayTo } from './way.ts'

/** How much of a figure's own words stands by a number. */
export interface Support {
  readonly figure: RecordedFigure
  /** Its name is the nearest one: "Ortiz ran 40 yards". */
  readonly named: boolean
  /** Its name stands right before the bracket around the number: "the Hawks (10-5)". */
  readonly bracketed: boolean
  /** Its other words that are nearer to this number than to any other of its sort. */
  readonly words: number
  /** One word of a phrase is what the number measures: "a 40-yard | goal" of "field goal". */
  readonly part: boolean
  readonly score: number
}

const NAME = 2
/** "a 40-yard | field goal": the noun that the number modifies. */
const HEAD = 3
const PART = 0.5
/** Its words go with another number of the sentence. */
const ELSEWHERE = 1
/** The subject stands before what is said of it. */
const BEHIND = 2
/** ", who had 40 yards": the way from a name into its relative clause. */
const RELATIVE = 6
/** The way from a subject to what is said of it, however long. */
const SUBJECT = 3.5

interface Found {
  readonly figure: RecordedFigure
  readonly keyword: Keyword
  readonly words: Span
  readonly cost: number
}

/** The figures of the number's sort whose words stand by it, best first. */
export function supportersOf(
  mention: Mention,
  figures: readonly RecordedFigure[],
  ground: Ground,
): readonly Support[] {
  const found = figures.flatMap((figure) => occurrencesBy(figure, mention, ground))
  const names = found.filter(({ keyword }) => isName(keyword)).sort((a, b) => a.cost - b.cost)
  const [nearest] = names
  const own = spanOf(mention, ground)
  const { tokens } = ground.scene.input.sentence
  return figures
    .map((figure) => {
      const mine = found.filter((one) => one.figure === figure)
      const named =
        nearest !== undefined && mine.some(({ words }) => words.start === nearest.words.start)
      const bracketed = mine.some(
        ({ keyword, words }) => isName(keyword) && isBracketed(words, own, ground),
      )
      const near = mine.filter(({ keyword }) => !isName(keyword))
      const plain = near.filter(({ words }) => isNearest(figure, words, mention, ground))
      const words = new Set(plain.map((one) => one.keyword.text)).size
      const head = plain.some((one) => isHead(one.words, own, tokens)) ? HEAD : 0
      const rival = nearest !== undefined && !named && figure.keywords.some(isName) ? -NAME : 0
      const elsewhere = near.length > 0 && plain.length === 0 ? -ELSEWHERE : 0
      const part = words === 0 && hasPart(figure, own, ground)
      const score = (named ? NAME : rival) + words + head + elsewhere + (part ? PART : 0)
      return { figure, named, bracketed, words, part, score }
    })
    .filter(({ named, words }) => named || words > 0)
    .sort((a, b) => b.score - a.score)
}

function occurrencesBy(figure: RecordedFigure, mention: Mention, ground: Ground): readonly Found[] {
  const { tokens } = ground.scene.input.sentence
  const own = spanOf(mention, ground)
  return figure.keywords.flatMap((keyword) =>
    occurrencesOf(keyword, tokens).flatMap((words) => {
      if (isName(keyword) && isNextSubject(words, own, tokens)) return []
      const cost = wayTo(mention, own, words, ground)
      if (isName(keyword) && isSubjectOf(words, own, tokens))
        return [{ figure, keyword, words, cost: Math.min(cost ?? SUBJECT, SUBJECT) }]
      if (isName(keyword) && isAntecedent(words, own, ground))
        return [{ figure, keyword, words, cost: RELATIVE / 2 }]
      const behind = isName(keyword) && words.start >= own.end ? BEHIND : 0
      return cost === undefined ? [] : [{ figure, keyword, words, cost: cost + behind }]
    }),
  )
}

/** "the Hawks (2-13), who had | 40 yards": nothing but an aside between a name and its clause. */
function isAntecedent(words: Span, own: Span, { scene }: Ground): boolean {
  const { tokens } = scene.input.sentence
  const who = tokens.findLastIndex(
    ({ lower }, index) => index < own.start && /^(?:who|which)$/u.test(lower),
  )
  if (who < words.end || own.start - who > REACH) return false
  const between = tokens.slice(words.end, who).map(({ text }) => text)
  return /^(?:\([^()]*\))?,?$/u.test(between.join(''))
}

const REACH = 6

/** The number stands right before one word of a phrase of the figure. */
function hasPart(figure: RecordedFigure, own: Span, ground: Ground): boolean {
  const { tokens } = ground.scene.input.sentence
  return figure.keywords.some(
    (keyword) =>
      !isName(keyword) &&
      keyword.forms.length > 1 &&
      tokens.some(
        ({ lower }, index) =>
          keyword.forms.some((forms) => forms.has(lower)) &&
          isNextTo({ start: index, end: index + 1 }, own, ground),
      ),
  )
}

/** What the number measures, or what it is the measure of: "a record of | 40 yards". */
function isNextTo(words: Span, own: Span, ground: Ground): boolean {
  const { tokens } = ground.scene.input.sentence
  if (isHead(words, own, tokens)) return true
  const between = tokens.slice(words.end, own.start)
  return (
    words.end < own.start && between.length === 1 && /^(?:of|at)$/u.test(between[0]?.lower ?? '')
  )
}

/** No other number of the sort is nearer to the word. */
export function isNearest(
  figure: RecordedFigure,
  words: Span,
  mention: Mention,
  ground: Ground,
): boolean {
  const cost = wayTo(mention, spanOf(mention, ground), words, ground) ?? Number.POSITIVE_INFINITY
  return ground.mentions.every((other) => {
    if (other === mention || !isSameSort(figure, other)) return true
    const way = wayTo(other, spanOf(other, ground), words, ground)
    return way === undefined || way >= cost
  })
}

function isBracketed(words: Span, own: Span, { scene }: Ground): boolean {
  return words.end === own.start - 1 && scene.input.sentence.tokens[own.start - 1]?.text === '('
}
