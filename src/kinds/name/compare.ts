import {
  areKindred,
  areSiblings,
  isEndSlip,
  isLetterSlip,
  isShortSlip,
  isSlip,
  isTitledSlip,
  squash,
} from '../../english/spelling.ts'
import { givenKey, sameSurname } from '../../english/transliteration.ts'
import type { Comparison } from '../../model.ts'
import { nameWords } from '../../names/words.ts'
import type { NameValue, RecordedName, StatedName } from './value.ts'

/**
 * Relate the spelling of a name to the record’s. A surname alone, a title, an initial, a middle
 * name, a patronymic and a nickname agree; so does any form in `also`. A form in `variants`,
 * another transliteration and another spacing are variants; a slip in one word is a misspelling.
 */
export function compare(recorded: NameValue, stated: NameValue): Comparison {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return { relation: 'unchecked' }
  const text = stated.text
  if (respaced(recorded, text))
    return { relation: 'variant', note: 'the spacing is not the record’s' }
  const readings = deviant(recorded, text).map((word) => readWord(word, recorded, stated))
  const slip = readings.find(({ as }) => as === 'slip')
  if (slip) return { relation: 'misspelled', note: `“${slip.word}” for “${slip.of}”` }
  if (readings.some(({ as }) => as === 'listed') && listed(recorded, text))
    return { relation: 'variant', note: 'the record lists it under `variants`' }
  const folded = readings.find(({ as }) => as === 'folded')
  if (folded)
    return { relation: 'variant', note: `“${folded.word}” for “${folded.of}” in other letters` }
  const kin = readings.find(({ as }) => as === 'kindred')
  if (kin) return { relation: 'variant', note: `“${kin.word}” for “${kin.of}”` }
  return { relation: 'agrees' }
}

/** Words of the text that stand in no accepted form: what makes it another spelling. */
export function deviant({ name, also }: RecordedName, text: string): readonly string[] {
  const accepted = new Set([name, ...also].flatMap((form) => wordsOf(form).map(lower)))
  return wordsOf(text).filter((word) => word.length > 1 && !accepted.has(lower(word)))
}

/** "Dawn Fiber" for "DawnFiber"; "Farrow Dale" for "Farrowdale". */
function respaced({ name, also, type }: RecordedName, text: string): boolean {
  const accepted = [name, ...also]
  const plain = (form: string) => lower(form).replace(/\s+/gu, ' ')
  // A hyphen in a person’s name is left to the writer: "al-Saif", "Al Saif".
  const loose = (form: string) =>
    type === 'person' ? plain(form).replace(/-/gu, ' ') : plain(form)
  if (accepted.some((form) => loose(form) === loose(text))) return false
  const key = squash(text)
  // "U.S." and "US" part in full stops alone.
  return accepted.some(
    (form) =>
      squash(form) === key && loose(form).replace(/\./gu, '') !== loose(text).replace(/\./gu, ''),
  )
}

interface WordReading {
  readonly as: 'listed' | 'folded' | 'slip' | 'kindred' | 'free'
  readonly word: string
  readonly of: string
}

function readWord(
  word: string,
  { name, also, variants, type }: RecordedName,
  { titled }: StatedName,
): WordReading {
  if (variants.some((form) => wordsOf(form).some((part) => lower(part) === lower(word))))
    return { as: 'listed', word, of: name }
  const accepted = [name, ...also].flatMap(wordsOf).filter((part) => part.length > 3)
  const folded = accepted.find(
    (part) => sameSurname(part, word) || givenKey(part) === givenKey(word),
  )
  if (folded !== undefined) return { as: 'folded', word, of: folded }
  // A line in capitals is set by a machine, or proves nothing.
  if (word === word.toUpperCase()) return { as: 'free', word, of: name }
  if (type !== 'person') {
    const kin = accepted.find((part) => areKindred(part, word))
    if (kin !== undefined) return { as: 'kindred', word, of: kin }
  }
  // "Maria" may be Mario’s sister, but not with his title. A surname has no such pair.
  const surnames = [name, ...also].map((form) => wordsOf(form).at(-1))
  const right = accepted.find((part) => {
    if (type !== 'person') return isSlip(word, part)
    if (isShortSlip(word, part) || (titled && isEndSlip(word, part))) return true
    if (surnames.includes(part) && isLetterSlip(word, part)) return true
    if (surnames.includes(part) && titled && isTitledSlip(word, part)) return true
    return isSlip(word, part) && (titled || surnames.includes(part) || !areSiblings(word, part))
  })
  return right === undefined ? { as: 'free', word, of: name } : { as: 'slip', word, of: right }
}

/** Some variant holds every word of the text that no accepted form does. */
function listed(recorded: RecordedName, text: string): boolean {
  const words = deviant(recorded, text).map(lower)
  return recorded.variants.some((form) => {
    const parts = new Set(wordsOf(form).map(lower))
    return words.some((word) => parts.has(word))
  })
}

function wordsOf(form: string): readonly string[] {
  return nameWords(form).map(({ text }) => text)
}

function lower(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/gu, "'")
}
