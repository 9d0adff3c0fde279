import { isHyphen, type Lexeme } from './lexemes.ts'
import { prepositions } from './word-classes.ts'

/** Nouns that a number behind them names rather than counts: "Flight 752", "page 12", "Ward 4". */
const labels = new Set(
  `act apartment appendix apt article band bay block book box boulevard building bus camp case cell
  channel chapter class clause cohort committee company corridor day deck department district division
  door episode exhibit exit figure file flat flight floor form formation formula game gate generation grade
  group gulf heat highway hole house interstate issue item lane level line list lot lots mark mile
  model module motorway no nos number numbers page pages para paragraph part phase pier plan platform
  point pool postcode precinct proposition protocol psalm quarter question race resolution road room
  round route row rule scene season seat section sector seed seeds series session set site size sol space
  stage station step street studio suite table tape task team terminal tier title track trial trident
  type unit verse version volume ward warehouse week windows year zone area category boeing airbus
  embraer cessna tupolev antonov`.split(/\s+/u),
)

/** Labels that are as often a verb or a plain noun: a number written as digits makes them labels. */
const digitsOnly = new Set(
  `book case class company day department door figure file flat form game group house issue lane level line
  list lot lots mark mile number numbers plan point pool question race round row season seat series
  session set site space step street table team track trial type unit version volume week year act
  area band bay block box building camp cell committee department district division`.split(/\s+/u),
)

/**
 * Whether the number at lexeme `at` is the name of what stands before it: "Flight 752", "No. 3",
 * "Article 5", "version two", "World War Two", "Apollo 11". `text` tells capitals.
 */
export function isLabel(
  lexemes: readonly Lexeme[],
  at: number,
  end: number,
  text: string,
): boolean {
  const number = lexemes[at]
  let index = at - 1
  // "No. 3", "No 3", "Boeing-737"
  if (lexemes[index]?.lower === '.' && /^nos?$/u.test(lexemes[index - 1]?.lower ?? '')) return true
  if (isHyphen(lexemes[index])) index -= 1
  const before = lexemes[index]
  if (!number || before?.type !== 'word') return false
  const capital = isCapital(before, text)
  const written = number.type === 'number' || isCapital(number, text)
  const word = before.lower
  // "at Harlow 17 were hurt": nothing that bears a name of its own is more than one.
  if (AGREES.has(lexemes[end]?.lower ?? '') && prepositions.has(lexemes[index - 1]?.lower ?? ''))
    return false
  if (labels.has(word) && (!digitsOnly.has(word) || capital || singularLabel(lexemes, index))) {
    return number.type === 'number' || capital || !countsOn(lexemes, end)
  }
  // "Apollo 11", "World War Two": a name that ends in a number, nothing counted behind it.
  return (
    capital && written && index > 0 && !countsOn(lexemes, end) && !startsSentence(lexemes, index)
  )
}

const AGREES = new Set(['were', 'are', 'have'])

/** "in group 4", "page 12": the label has no article of its own. */
function singularLabel(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]?.lower
  return before === undefined || ['in', 'on', 'at', 'of', 'from', 'to', 'see'].includes(before)
}

const function_ = new Set(
  `a an and as at but by for from has have had he in into is it no nor not of off on or she that the they
  to was we were when which while who will with after before during until since would could said`.split(
    /\s+/u,
  ),
)

/** A word that could be counted stands behind: "Texas 24 people", not "Apollo 11 was". */
function countsOn(lexemes: readonly Lexeme[], end: number): boolean {
  const next = lexemes[end]
  return next?.type === 'word' && !function_.has(next.lower)
}

function startsSentence(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]
  return before === undefined || ['.', '!', '?', ':', '“', '"', '‘'].includes(before.lower)
}

/** The lexeme starts with a capital, and is a word. */
export function isCapital(lexeme: Lexeme | undefined, text: string): boolean {
  return lexeme?.type === 'word' && /^\p{Lu}/u.test(text.slice(lexeme.start, lexeme.end))
}
