import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  GENERATION_WORDS,
  looksDemonym,
  PLACE_NOUNS,
  TITLE_WORDS,
} from '../../english/name-words.ts'
import { areSiblings, isShortSlip, isSlip } from '../../english/spelling.ts'
import { foldName, givenKey } from '../../english/transliteration.ts'
import type { Sentence, Span } from '../../model.ts'
import { capitalisation, type NameWord, nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { belongsToAnother } from './another.ts'
import { type FullName, type FullNames, fullNames } from './full-names.ts'
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
  const found: Recognised<StatedName>[] = []
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || !isNameLike(word) || isTaken(word, taken)) continue
    // "Pakistani" is no surname alone; behind a given name of the record "Soltani" is.
    const isPair = next && text.slice(word.end, next.start) === ' ' && isCapitalised(next)
    const pair = isPair && !isTaken(next, taken) ? pairOf(word, next, names) : []
    if (pair.length > 0 && next) {
      const span = { start: word.start, end: next.end }
      const doubtful = pair.every((name) => isUnsure(name, word, next, article.text))
      if (!isLonger(words[at + 2], next, text)) found.push(stated(text, span, pair, doubtful))
      at += 1
    } else if (style === 'sentence' && standsAlone(words, at, text)) {
      const alone = aloneOf(word, names, article.text)
      if (alone.length > 0) found.push(stated(text, word, alone, true))
    }
  }
  return found
}

function stated(
  text: string,
  { start, end }: Span,
  people: readonly FullName[],
  doubtful: boolean,
): Recognised<StatedName> {
  const ids = [...new Set(people.map(({ id }) => id))]
  const words = text.slice(start, end)
  return { start, end, value: { as: 'stated', text: words, ids, type: 'person', doubtful } }
}

/** "Dana Oritz", "Bahsir Okoye": one word right, the other a slip away. */
function pairOf(one: NameWord, two: NameWord, names: FullNames): readonly FullName[] {
  const [given, surname] = [givenKey(one.text), foldName(two.text)]
  const ofGiven = names.byGiven.get(given) ?? []
  // Somebody’s own name, whatever it is near to.
  if (ofGiven.some((name) => foldName(name.surname) === surname)) return []
  const ofSurname = names.bySurname.get(surname) ?? []
  return [
    ...ofGiven.filter((name) => isSlip(two.text, name.surname)),
    ...ofSurname.filter(
      ({ given: right }) =>
        isShortSlip(one.text, right) || (isSlip(one.text, right) && !areSiblings(one.text, right)),
    ),
  ]
}

/** "Dana Ortez" alone in an article may be somebody else of that name, and so may "Dena Ortiz". */
function isUnsure(
  { given, surname }: FullName,
  first: NameWord,
  last: NameWord,
  article: string,
): boolean {
  if (isShortSlip(first.text, given)) return true
  return isSlip(last.text, surname) && surname.length < 7 && !article.includes(surname)
}

/** "Dana Oritz Street", "Dana Oritz Jr." */
function isLonger(after: NameWord | undefined, last: NameWord, text: string): boolean {
  if (!after || !/^,?\s+$/u.test(text.slice(last.end, after.start))) return false
  return GENERATION_WORDS.has(after.lower) || (after.capital && PLACE_NOUNS.has(after.lower))
}

/** Before a place, not a person: "in Kessle". */
const PLACING = new Set(
  'in at near from to into toward towards of around outside across'.split(' '),
)

/** No other capitalised word stands beside it, but for a title before it. */
function standsAlone(words: readonly NameWord[], at: number, text: string): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  // The first word of a sentence is capitalised whatever it is.
  if (!word || !before) return false
  const gap = text.slice(before.end, word.start)
  if (!/^[\s,;–—(]+$/u.test(gap)) return false
  if (gap === ' ' && (PLACING.has(before.lower) || before.lower === 'the')) return false
  const titled = TITLE_WORDS.has(before.lower) || FUNCTION_WORDS.has(before.lower)
  if (gap === ' ' && before.capital && !titled) return false
  const behind = after && text.slice(word.end, after.start)
  return !(behind && /^(?:[\s-]|\.\s?)$/u.test(behind) && (after.capital || behind === '-'))
}

/** "Kesssel" where the article names Kessel too, and Kesssel is no word of its own. */
function aloneOf(word: NameWord, names: FullNames, article: string): readonly FullName[] {
  if (word.text.length < distinctive || names.bySurname.has(foldName(word.text))) return []
  const near = (names.byLetter.get(word.text.charAt(0)) ?? []).filter(
    ({ surname }) =>
      surname.length >= distinctive && isSlip(word.text, surname) && article.includes(surname),
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
