import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  GENERATION_WORDS,
  looksDemonym,
  PLACE_NOUNS,
  TITLE_WORDS,
} from '../../english/name-words.ts'
import { isSlip } from '../../english/spelling.ts'
import { foldName } from '../../english/transliteration.ts'
import type { Article, Sentence, Span } from '../../model.ts'
import { capitalisation, type NameWord, nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { belongsToAnother } from './another.ts'
import { type FullName, type FullNames, fullNames } from './full-names.ts'
import { type Pair, pairAt } from './pairs.ts'
import { isTitled } from './titled.ts'
import type { StatedName } from './value.ts'

/** A surname with nothing beside it must be this long: "Walker" and "Waller" are both names. */
const distinctive = 6

/**
 * Names a slip away from one of the record: one word of a full name beside the other
 * ("Dana Oritz"), or a distinctive surname alone, which is only fit to warn. Never what is the
 * name of another person of the record, a word of English, or what the article gives to someone
 * with another given name.
 */
export function nearNames(
  sentence: Sentence,
  { article, record }: RecogniseContext,
  taken: readonly Span[],
): readonly Recognised<StatedName>[] {
  const { text } = sentence
  const words = nameWords(text)
  const style = capitalisation(text, words)
  if (style === 'capitals' || record.people.size === 0) return []
  const names = fullNames(record)
  const titled = ({ id }: FullName, span: Span) =>
    isTitled(text, span, record.people.get(id)?.roles ?? [])
  const found: Recognised<StatedName>[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !isNameLike(word) || isTaken(word, taken)) continue
    const pair = pairAt(words, at, text, { names, article, titled })
    const last = words[pair?.to ?? at]
    // "Pakistani" is no surname alone; behind a given name of the record "Soltani" is.
    if (pair && last && isCapitalised(last) && !isTaken(last, taken)) {
      if (!isLonger(words[pair.to + 1], last, text, pair.people)) found.push(stated(text, pair))
      at = pair.to
    } else if (style === 'sentence' && standsAlone(words, at, text)) {
      const alone = aloneOf(word, names, article)
      if (alone.length > 0) found.push(stated(text, { ...word, people: alone, doubtful: true }))
    }
  }
  return found
}

type Near = Span & Pick<Pair, 'people' | 'doubtful' | 'titled'>

function stated(text: string, near: Near): Recognised<StatedName> {
  const { start, end, people, doubtful, titled } = near
  const ids = [...new Set(people.map(({ id }) => id))]
  const value = {
    as: 'stated',
    text: text.slice(start, end),
    ids,
    type: 'person',
    doubtful,
  } as const
  return { start, end, value: titled === undefined ? value : { ...value, titled } }
}

/** "Dana Oritz Street", and "Dana Oritz Jr.", unless that is how the record has her. */
function isLonger(
  after: NameWord | undefined,
  last: NameWord,
  text: string,
  people: readonly FullName[],
): boolean {
  if (!after || !/^,?\s+$/u.test(text.slice(last.end, after.start))) return false
  if (people.some(({ generation }) => generation === after.lower)) return false
  return GENERATION_WORDS.has(after.lower) || (after.capital && PLACE_NOUNS.has(after.lower))
}

/** Before a place, not a person: "in Kessle". */
const PLACING = new Set(
  'in at near from to into toward towards of around outside across'.split(' '),
)

/** No other capitalised word stands beside it, but for a title before it. */
function standsAlone(words: readonly NameWord[], at: number, text: string): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return false
  if (!before) return speaks(word, after, text)
  const gap = text.slice(before.end, word.start)
  if (!/^[\s,;–—(]+$/u.test(gap)) return false
  if (gap === ' ' && (PLACING.has(before.lower) || before.lower === 'the')) return false
  const titled = TITLE_WORDS.has(before.lower) || FUNCTION_WORDS.has(before.lower)
  if (gap === ' ' && before.capital && !titled) return false
  const behind = after && text.slice(word.end, after.start)
  return !(behind && /^(?:[\s-]|\.\s?)$/u.test(behind) && (after.capital || behind === '-'))
}

const SAID = new Set('said says told tells added adds'.split(' '))

/**
 * The first word of a sentence is capitalised whatever it is. A common noun would need a
 * determiner to say something in the singular: "Kesslar said", but "The banker said".
 */
function speaks(word: NameWord, after: NameWord | undefined, text: string): boolean {
  if (!after || !SAID.has(after.lower) || word.lower.endsWith('s')) return false
  return text.slice(word.end, after.start) === ' '
}

/** "Kesssel" where the article names Kessel too, and Kesssel is no word of its own. */
function aloneOf(word: NameWord, names: FullNames, article: Article): readonly FullName[] {
  if (word.text.length < distinctive || names.bySurname.has(foldName(word.text))) return []
  const near = (names.byLetter.get(word.text.charAt(0)) ?? []).filter(
    ({ surname }) =>
      surname.length >= distinctive && isSlip(word.text, surname) && article.text.includes(surname),
  )
  if (near.length === 0 || belongsToAnother(word.text, article)) return []
  return near
}

/** Capitalised, with small letters, and none of the words that are so for another reason. */
function isNameLike(word: NameWord): boolean {
  return isCapitalised(word) && !looksDemonym(word.text)
}

function isCapitalised({ text, lower, capital }: NameWord): boolean {
  if (!capital || text.length < 2 || text === text.toUpperCase()) return false
  if (FUNCTION_WORDS.has(lower) || TITLE_WORDS.has(lower)) return false
  return !CALENDAR_WORDS.has(lower)
}

function isTaken(span: Span, taken: readonly Span[]): boolean {
  return taken.some((other) => other.start < span.end && span.start < other.end)
}
