import {
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  pronouns,
} from '../../english/word-classes.ts'
import type { Span, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { isName, occurrencesOf, type RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'
import { isVerb } from './phrase.ts'
import { countsSeason } from './season.ts'
import type { Support } from './support.ts'

/** No clause has its subject farther off. */
const REACH = 24
const STOPS = /^[;:—–“”"()]$/u

/**
 * Why a number is not of the one that the figure names: another name is the subject of its clause, or
 * has it: "The Rovers are | 12-3", "This gave the Rovers a | 9-5 season", "Despite rushing for | 350
 * yards, the Rovers lost". Undefined where no name or the figure's own stands there.
 */
export function otherName(
  figure: RecordedFigure,
  { mention }: Pair,
  support: Support | undefined,
  scene: Scene,
): string | undefined {
  const names = figure.keywords.filter(isName)
  if (names.length === 0 || support?.named === true) return undefined
  // "beat the Rovers | 2-0": a score has two sides.
  if (figure.value.figure.form === 'score' && !countsSeason(figure)) return undefined
  const { sentence } = scene.input
  const { tokens } = sentence
  const own = {
    start: tokenAt(sentence, mention.start),
    end: tokenAt(sentence, mention.end - 1) + 1,
  }
  const found = subjectBefore(own, tokens) ?? subjectBehind(own, tokens)
  if (!found) return undefined
  const isOwn = names.some((one) => occurrencesOf(one, tokens).some((at) => overlaps(at, found)))
  const said = tokens.slice(found.start, found.end).map(({ text }) => text)
  return isOwn ? undefined : `it may be of “${said.join(' ')}”`
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The nearest name before the number that no preposition governs: a subject, or who gets it. */
function subjectBefore(own: Span, tokens: readonly Token[]): Span | undefined {
  for (let index = own.start - 1; index >= Math.max(0, own.start - REACH); index -= 1) {
    if (STOPS.test(tokens[index]?.text ?? '')) return undefined
    if (/^(?:who|which)$/u.test(tokens[index]?.lower ?? '')) return antecedent(index, tokens)
    if (!isCapital(tokens, index)) continue
    const name = runBack(tokens, index)
    if (isOwner(name, own, tokens)) return name
    index = name.start
  }
  return undefined
}

/** "the Rovers (2-13), | who had 350 yards" */
function antecedent(relative: number, tokens: readonly Token[]): Span | undefined {
  let last = relative - 1
  if (tokens[last]?.text === ',') last -= 1
  if (tokens[last]?.text === ')') while (last > 0 && tokens[last]?.text !== '(') last -= 1
  if (tokens[last]?.text === '(') last -= 1
  return isCapital(tokens, last) ? runBack(tokens, last) : undefined
}

/** "Despite rushing for | 350 yards, the Rovers lost": whose participle opens the sentence. */
function subjectBehind(own: Span, tokens: readonly Token[]): Span | undefined {
  const opens = tokens.slice(0, own.start).some(({ lower }) => /ing$/u.test(lower))
  const comma = tokens.findIndex(({ text }, index) => index >= own.end && text === ',')
  if (!opens || comma < 0 || comma - own.end > 3 || own.start > 6) return undefined
  const first = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1
  if (!isCapital(tokens, first)) return undefined
  let end = first + 1
  while (isCapital(tokens, end)) end += 1
  return { start: first, end }
}

function isOwner({ start, end }: Span, own: Span, tokens: readonly Token[]): boolean {
  const article = determiners.has(tokens[start - 1]?.lower ?? '')
  if (prepositions.has(tokens[start - (article ? 2 : 1)]?.lower ?? '')) return false
  const next = tokens[end]?.lower ?? ''
  if (isVerb(tokens, end) || auxiliaries.has(next)) return true
  // "gave the Rovers a | 9-5 season", "the Rovers’ | 9-5 record"
  const between = tokens.slice(end, own.start)
  return between.every(({ lower, text }) => determiners.has(lower) || /^(?:[’']|s)$/u.test(text))
}

function isCapital(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  const { lower } = token
  return ![determiners, possessives, pronouns, prepositions, auxiliaries].some((words) =>
    words.has(lower),
  )
}

function runBack(tokens: readonly Token[], last: number): Span {
  let start = last
  while (start > 0 && isCapital(tokens, start - 1)) start -= 1
  return { start, end: last + 1 }
}
