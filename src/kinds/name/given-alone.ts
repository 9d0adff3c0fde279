import { kinship } from '../../english/kinship.ts'
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  GENERATION_WORDS,
  TITLE_WORDS,
} from '../../english/name-words.ts'
import { isEndSlip, isShortSlip, isSlip } from '../../english/spelling.ts'
import { foldName } from '../../english/transliteration.ts'
import type { FactRecord, Sentence, Span } from '../../model.ts'
import { type NameWord, nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import type { StatedName } from './value.ts'

interface Relative {
  readonly id: string
  /** What they may be called within the family. */
  readonly given: readonly string[]
  readonly surname: string
}

/**
 * The given name of a relative, alone behind the word of kinship that the record has as a title:
 * "his wife, Sena, said", "Roe’s son Deno". The owner is a pronoun, or of the same surname. One
 * person of the record alone may be that relative.
 */
export function givenAlone(
  { text }: Sentence,
  { article, record }: RecogniseContext,
  taken: readonly Span[],
): readonly Recognised<StatedName>[] {
  const words = nameWords(text)
  return words.flatMap((word, at): readonly Recognised<StatedName>[] => {
    const noun = nounBefore(words, at, text)
    if (!noun || taken.some(({ start, end }) => start < word.end && word.start < end)) return []
    const relatives = relativesOf(noun.lower, record)
    const [one] = relatives.filter(({ given }) => given.some((right) => isNear(word.text, right)))
    if (!one || relatives.length > 1 || !article.text.includes(one.surname)) return []
    const owner = ownerOf(words.slice(0, words.indexOf(noun)), one)
    if (owner === 'other') return []
    const { start, end } = word
    const doubtful = owner === 'unknown'
    const value = { ids: [one.id], type: 'person', doubtful, titled: true } as const
    return [{ start, end, value: { as: 'stated', text: word.text, ...value } }]
  })
}

/** The noun of kinship that a lone capitalised word is in apposition to. */
function nounBefore(words: readonly NameWord[], at: number, text: string): NameWord | undefined {
  const [noun, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!noun || !word?.capital || word.text.length < 4 || !kinship.has(noun.lower)) return undefined
  if (TITLE_WORDS.has(word.lower) || !/^,? $/u.test(text.slice(noun.end, word.start)))
    return undefined
  const behind = text.slice(word.end, after?.start ?? text.length)
  // "his wife, Sena Roe", "his wife, Sena-Lou"
  return after && /^[ .’'-]*$/u.test(behind) && (after.capital || !/^ /u.test(behind))
    ? undefined
    : noun
}

/**
 * Whose relative it is: of the family when the last name before it has the surname, itself or
 * behind a pronoun; of nobody known when there is only a pronoun.
 */
function ownerOf(
  before: readonly NameWord[],
  { surname }: Relative,
): 'family' | 'other' | 'unknown' {
  const words = before.at(-1)?.lower === 's' ? before.slice(0, -1) : before
  const owner = words.at(-1)
  const pronoun = /^(?:his|her|their)$/u.test(owner?.lower ?? '')
  const named = pronoun ? words.findLast((word) => isName(word)) : owner
  if (!named || (!pronoun && !isName(named))) return pronoun ? 'unknown' : 'other'
  return foldName(named.text) === foldName(surname) ? 'family' : 'other'
}

function isName({ capital, lower }: NameWord): boolean {
  if (!capital || TITLE_WORDS.has(lower) || CALENDAR_WORDS.has(lower)) return false
  return !FUNCTION_WORDS.has(lower) && !GENERATION_WORDS.has(lower)
}

function relativesOf(noun: string, { people }: FactRecord): readonly Relative[] {
  return [...people.values()].flatMap(({ id, name, also, roles }): readonly Relative[] => {
    if (!roles.some((role) => role.toLowerCase() === noun)) return []
    const forms = [name, ...also].map((form) => nameWords(form).map((word) => word.text))
    const surname = forms[0]?.at(-1)
    const given = forms.flatMap(([first]) => first ?? [])
    return surname === undefined || forms[0]?.length === 1 ? [] : [{ id, given, surname }]
  })
}

function isNear(written: string, right: string): boolean {
  if (written === right) return true
  return isSlip(written, right) || isShortSlip(written, right) || isEndSlip(written, right)
}
