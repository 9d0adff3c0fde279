import {
  areSiblings,
  isEndSlip,
  isLetterSlip,
  isShortSlip,
  isSlip,
  isTitledSlip,
} from '../../english/spelling.ts'
import { foldName, givenKey } from '../../english/transliteration.ts'
import type { Article, Span } from '../../model.ts'
import type { NameWord } from '../../names/words.ts'
import type { FullName, FullNames } from './full-names.ts'

/** A full name that is nearly one of the record, and the place of its last word in the words. */
export interface Pair extends Span {
  readonly to: number
  /** Whose name it is nearly. */
  readonly people: readonly FullName[]
  /** It may as well be somebody else of that name. */
  readonly doubtful: boolean
  /** A title of theirs stands at the name. */
  readonly titled?: boolean
}

/** Where a pair is looked for. */
export interface Around {
  readonly names: FullNames
  readonly article: Article
  /** Whether the record gives a person a title that stands at these words. */
  titled(person: FullName, span: Span): boolean
}

/**
 * The full name that starts at a word and is a slip away from one of the record: one part right,
 * the other nearly ("Dana Oritz", "Bahsir Okoye"); an initial or a middle name of the person
 * between them ("Dana M. Oritz"), or the surname first ("Oritz Dana").
 */
export function pairAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  around: Around,
): Pair | undefined {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]]
  if (!word || !next?.capital || text.slice(word.end, next.start) !== ' ') return undefined
  if (third?.capital) {
    const inner = text.slice(next.end, third.start)
    const initial = next.text.length === 1 && /^\.? $/u.test(inner)
    const people = nearly(word, third, around).filter(
      ({ middle }) => initial || (inner === ' ' && middle.includes(next.text)),
    )
    if (people.length > 0) return pairOf(word, third, at + 2, people, around)
  }
  if (next.text.length < 2) return undefined
  const people = nearly(word, next, around)
  if (people.length > 0) return pairOf(word, next, at + 1, people, around)
  const turned = turnedRound(word, next, around.names)
  return turned.length > 0 ? pairOf(next, word, at + 1, turned, around) : undefined
}

function pairOf(
  given: NameWord,
  surname: NameWord,
  to: number,
  all: readonly FullName[],
  { article, titled }: Around,
): Pair {
  const start = Math.min(given.start, surname.start)
  const end = Math.max(given.end, surname.end)
  const own = all.filter((person) => titled(person, { start, end }))
  const people = own.length > 0 ? own : all
  const doubtful = people.every((person) => isUnsure(person, given, surname, article))
  return { start, end, to, people, titled: own.length > 0, doubtful: doubtful && own.length === 0 }
}

/** "Dana Ortez" alone in an article may be somebody else of that name, and so may "Dena Ortiz". */
function isUnsure(person: FullName, given: NameWord, surname: NameWord, article: Article): boolean {
  if (isShortSlip(given.text, person.given) || isShortSlip(surname.text, person.surname))
    return true
  const slip = isSlip(surname.text, person.surname)
  if (!slip && isLetterSlip(surname.text, person.surname)) return true
  if (!slip || person.surname.length >= 7) return false
  return !article.text.includes(person.surname)
}

/** One part right, the other a slip away. */
function nearly(one: NameWord, two: NameWord, around: Around): readonly FullName[] {
  const { names, article, titled } = around
  const [given, surname] = [givenKey(one.text), foldName(two.text)]
  const ofGiven = names.byGiven.get(given) ?? []
  // Somebody’s own name, whatever it is near to.
  if (ofGiven.some((name) => foldName(name.surname) === surname)) return []
  const ofSurname = names.bySurname.get(surname) ?? []
  // "Jo Cale" beside Jo Cole: of so short a surname the article must have the right one too.
  const isNearSurname = (right: string) =>
    isSlip(two.text, right) ||
    isLetterSlip(two.text, right) ||
    (isShortSlip(two.text, right) && article.text.includes(right))
  const isTitled = (name: FullName) => titled(name, { start: one.start, end: two.end })
  return [
    ...ofGiven.filter(
      (name) =>
        isNearSurname(name.surname) || (isTitledSlip(two.text, name.surname) && isTitled(name)),
    ),
    ...ofSurname.filter((name) => isNearGiven(one.text, name.given, () => isTitled(name))),
  ]
}

/** "Dena" for "Dana"; "Mario" for "Maria" where her title says that she is meant. */
function isNearGiven(written: string, right: string, titled: () => boolean): boolean {
  if (isShortSlip(written, right)) return true
  if (isEndSlip(written, right)) return titled()
  return isSlip(written, right) && (!areSiblings(written, right) || titled())
}

/** "Oritz Dana": the given name is right and stands last, the surname a slip away. */
function turnedRound(
  one: NameWord,
  two: NameWord,
  { byGiven, bySurname }: FullNames,
): readonly FullName[] {
  // "Marten" may be a given name too: the first word must be nobody’s.
  if (byGiven.has(givenKey(one.text)) || bySurname.has(foldName(two.text))) return []
  return (byGiven.get(givenKey(two.text)) ?? []).filter(({ surname }) => isSlip(one.text, surname))
}
