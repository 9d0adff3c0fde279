import type { Modifier } from './amount.ts'
import { degrees, type HedgeList, hedgesAfter, hedgesBefore } from './hedge-words.ts'
import { isHyphen, type Lexeme, matchWords, skipHyphen } from './lexemes.ts'
import { spreadsOver } from './spread-over.ts'

/** What stands around a number makes of it. `start` and `end` are indices of lexemes. */
export interface HedgeBefore {
  readonly start: number
  readonly modifier: Modifier
}

export interface HedgeAfter {
  readonly end: number
  readonly modifier: Modifier
}

interface Expression {
  readonly words: readonly string[]
  readonly modifier: Modifier
}

/** Expressions by a word of theirs, the longest first. */
type Index = ReadonlyMap<string, readonly Expression[]>

const before = indexBy(hedgesBefore, (words) => words.at(-1))
const after = indexBy(hedgesAfter, (words) => words[0])
const degreesBefore = indexBy([['exact', degrees]], (words) => words.at(-1))

/**
 * The hedges that end before lexeme `at`, stacked ones together: "just over", "a little less
 * than", "at least another", "not more than". The longest match wins. `exact` with `start` equal
 * to `at` when there is none.
 */
export function readHedgesBefore(lexemes: readonly Lexeme[], at: number): HedgeBefore {
  let found: HedgeBefore = { start: at, modifier: 'exact' }
  for (let count = 0; count < 4; count += 1) {
    const end = isHyphen(lexemes[found.start - 1]) ? found.start - 1 : found.start
    const next = endingAt(lexemes, end, before) ?? degreeAt(lexemes, end, found.modifier)
    if (!next) break
    found = { start: next.start, modifier: stack(next.modifier, found.modifier) }
  }
  return found
}

/** The hedge that starts at lexeme `at`: "or so", "or more", "-plus", "at most". */
export function readHedgeAfter(lexemes: readonly Lexeme[], at: number): HedgeAfter | undefined {
  const start = skipHyphen(lexemes, at)
  for (const { words, modifier } of after.get(lexemes[start]?.lower ?? '') ?? []) {
    const end = matchWords(lexemes, start, words)
    if (end !== undefined && !runsOn(lexemes, end)) return { end, modifier }
  }
  return undefined
}

/** Of two hedges the stricter stands: "only about" is about, "at least about" is at least. */
export function stack(outer: Modifier, inner: Modifier): Modifier {
  if (outer === 'exact' || inner === 'between' || inner === 'unknown') return inner
  if (inner === 'exact' || !isLoose(outer)) return outer
  return inner
}

function isLoose(modifier: Modifier): boolean {
  return modifier === 'approximate' || modifier === 'nearly'
}

/** "two hours or more than that", "five hours at most of the sites": the words go on. */
function runsOn(lexemes: readonly Lexeme[], end: number): boolean {
  const next = lexemes[end]
  const last = lexemes[end - 1]?.lower
  if (next?.lower === 'than') return true
  // "lasted four hours at least two of which …": the hedge belongs to the next number.
  return (last === 'least' || last === 'most') && next?.type === 'number'
}

function endingAt(lexemes: readonly Lexeme[], end: number, index: Index): HedgeBefore | undefined {
  const last = lexemes[end - 1]?.lower ?? ''
  for (const { words, modifier } of index.get(last) ?? []) {
    const start = end - words.length
    if (start < 0 || matchWords(lexemes, start, words) !== end) continue
    if (last === 'over' && spreadsOver(lexemes, start)) continue
    return { start, modifier }
  }
  return undefined
}

/** "well", "slightly" and "a little" count only before a strict bound. */
function degreeAt(
  lexemes: readonly Lexeme[],
  end: number,
  inner: Modifier,
): HedgeBefore | undefined {
  const strict = inner === 'more-than' || inner === 'less-than'
  return strict ? endingAt(lexemes, end, degreesBefore) : undefined
}

function indexBy(lists: HedgeList, key: (words: readonly string[]) => string | undefined): Index {
  const index = new Map<string, Expression[]>()
  for (const [modifier, expressions] of lists) {
    for (const expression of expressions) {
      const words = expression.split(' ')
      const word = key(words) ?? ''
      index.set(word, [...(index.get(word) ?? []), { words, modifier }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}
