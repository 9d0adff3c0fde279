import { PLACE_NOUNS } from '../../english/name-words.ts'
import { capitalisation, type NameWord } from '../../names/words.ts'
import { isLegalForm } from './another.ts'

/**
 * Whether the word at `at` is a part of a longer name: "Dunmroe Road", "New Dunmroe". "Dunmroe
 * Inc." is the name itself. In a headline every word is capitalised: there only a noun of places
 * behind it makes a name of both.
 */
export function isPartOf(words: readonly NameWord[], at: number, text: string): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (capitalisation(text, words) === 'title')
    return isBeside(word, after, text) && PLACE_NOUNS.has(after?.lower ?? '')
  const legal = isLegalForm(after?.text ?? '')
  const sentenceStart = at === 1 && words[0]?.start === 0
  return (!legal && isBeside(word, after, text)) || (!sentenceStart && isBeside(before, word, text))
}

function isBeside(one: NameWord | undefined, other: NameWord | undefined, text: string): boolean {
  if (!one?.capital || !other?.capital) return false
  return /^[ -]$/u.test(text.slice(one.end, other.start))
}
