import { verbForms } from '../../english/inflect.ts'
import { isAnyone, isSomePeople, isUndergoer } from '../../english/person-nouns.ts'
import { isFigureValue, type Quantity } from '../../english/quantity.ts'
import { closedWords } from '../../english/word-classes.ts'
import { familyOf } from '../../english/word-families.ts'
import { formsOf } from '../../english/word-forms.ts'
import type { Mention, Span, Token } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { type Keyword, occurrencesOf, type RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'
import { isVerb } from './phrase.ts'
import { SORTED } from './way.ts'

/** "12 children" are not the 24 people of the record, unless its words say so. */
export function otherNoun(
  { value, keywords }: RecordedFigure,
  { mention, by, words }: Pair,
  scene: Scene,
): string | undefined {
  const stated = countOf(mention.value)
  const recorded = countOf(value)
  const other =
    stated &&
    recorded &&
    (broken(stated, recorded, mention) ??
      singledOut(stated, recorded) ??
      restricted(stated, recorded, keywords, mention, scene) ??
      unnamed(stated, recorded, words, scene) ??
      compound(stated, recorded))
  if (other) return other
  const elided = by === 'near' ? elidedNoun(mention, scene) : undefined
  const noun = joinedNoun(mention, scene) ?? (stated?.counted ? stated.nouns.at(-1) : elided)
  // "5.4 magnitude quake hits": nobody counts in fractions, and the keyword is said first.
  const whole = Number.isInteger(stated?.amount.number)
  if (noun === undefined || isAnyone(noun) || (!whole && by !== 'near')) return undefined
  const known = recorded?.counted ? recorded.nouns.at(-1) : undefined
  if (keywords.some((keyword) => isNounOf(keyword, noun, known))) return undefined
  if (known !== undefined && formsOf(known).has(noun)) return undefined
  // "30 passengers" cannot be a part of 24 people.
  const more = recorded && stated && stated.amount.number > recorded.amount.number
  if (more && isSomePeople(noun) && (known === undefined || isAnyone(known))) return undefined
  // "captured 26 suspects": the noun says no more of them than the verb does.
  if (more && by === 'verb' && isUndergoer(noun)) return undefined
  return `“${noun}” are not what the record counts`
}

/** Both count one noun, or people as such. */
export function countsAlike({ value }: RecordedFigure, mention: Mention): boolean {
  const [stated, recorded] = [countOf(mention.value), countOf(value)]
  if (!stated?.counted || !recorded?.counted) return false
  const [noun = '', known = ''] = [stated.nouns.at(-1), recorded.nouns.at(-1)]
  return formsOf(known).has(noun) || (isAnyone(noun) && isAnyone(known))
}

/** "six charges" is not of "charged", where six officers were; "12 deaths" is of "killed". */
function isNounOf({ text, forms }: Keyword, noun: string, known: string | undefined): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const ofThings = known !== undefined && !isAnyone(known)
  const done = verbForms(noun.replace(/s$/u, ''))
  return forms.some(
    (one, index) =>
      one.has(noun) &&
      !(ofThings && /ed$/u.test(words[index] ?? '') && done.includes(words[index] ?? '')),
  )
}

/** "Three officers", where the three of the record are guns that a noun of the sentence names. */
export function countsOthers(
  { value, keywords }: RecordedFigure,
  mention: Mention,
  tokens: readonly Token[],
): boolean {
  const [stated, recorded] = [countOf(mention.value), countOf(value)]
  if (!stated?.counted || !recorded?.counted) return false
  const [noun = '', known = ''] = [stated.nouns.at(-1), recorded.nouns.at(-1)]
  if ([noun, known].some((one) => isAnyone(one)) || formsOf(known).has(noun)) return false
  if (isSomePeople(noun) && isSomePeople(known)) return false
  // "seven officers" are none of seven charges
  if (isSomePeople(noun) && !/(?:ers|ors|ists|ees|ants|ents|ans|men)$/u.test(known)) return true
  return keywords.every(
    (keyword) =>
      !keyword.forms.some((forms) => forms.has(noun)) &&
      occurrencesOf(keyword, tokens).every(({ start }) => !isVerb(tokens, start)),
  )
}

/** "a 10-member | Velmoran team": what a hyphen joins to the number is what it counts. */
function joinedNoun({ value, end }: Mention, { input: { sentence } }: Scene): string | undefined {
  const joined = /^-(?<noun>\p{Ll}+)/u.exec(sentence.text.slice(end))?.groups?.['noun']
  return countOf(value)?.nouns[0] === joined ? joined : undefined
}

/** "had 137 wins before the final and managed | eight": the noun of the number before goes on. */
function elidedNoun({ value, start }: Mention, { input }: Scene): string | undefined {
  const stated = countOf(value)
  if (!stated || stated.nouns.length > 0) return undefined
  const before = input.mentions
    .filter((one) => one.end <= start)
    .map((one) => countOf(one.value))
    .findLast((one) => one?.counted)
  return before?.nouns.at(-1)
}

function countOf(value: unknown): Quantity | undefined {
  if (!isFigureValue(value) || value.figure.form === 'score') return undefined
  const [first] = value.figure.readings
  return first?.dimension === 'count' ? first : undefined
}

/** "one Harlow man was hurt" tells of one of the 15 people: who is described is singled out. */
function singledOut({ amount, nouns }: Quantity, recorded: Quantity): string | undefined {
  if (amount.number !== 1 || recorded.amount.number <= 1 || nouns.length < 2) return undefined
  const known = recorded.counted ? recorded.nouns.at(-1) : undefined
  if (known !== undefined && !isAnyone(known)) return undefined
  const at = nouns.findIndex((noun) => [...formsOf(noun)].some(isSomePeople))
  if (at < 0) return undefined
  return `“one ${nouns.slice(0, at + 1).join(' ')}” is one of them`
}

/** "three counts of | fraud": of all charges, those of one sort. */
function restricted(
  { nouns, counted }: Quantity,
  recorded: Quantity,
  keywords: readonly Keyword[],
  { end }: Mention,
  { input: { sentence } }: Scene,
): string | undefined {
  const noun = nouns.at(-1) ?? ''
  const same = recorded.counted && formsOf(recorded.nouns.at(-1) ?? '').has(noun)
  if (!counted || same || !SORTED.test(noun)) return undefined
  const at = sentence.tokens.findIndex((token) => token.start >= end && token.lower === noun)
  const [of, sort] = [sentence.tokens[at + 1], sentence.tokens[at + 2]]
  if (of?.lower !== 'of' || sort?.type !== 'word' || closedWords.has(sort.lower)) return undefined
  const own = keywords.some(({ forms }) => forms.some((one) => one.has(sort.lower)))
  return own ? undefined : `“${noun} of ${sort.text}” are not what the record counts`
}

/** "kills eight" counts all who died, where the record has the six students of them. */
function unnamed(
  stated: Quantity,
  { amount, counted, nouns }: Quantity,
  words: Span,
  { input: { sentence } }: Scene,
): string | undefined {
  const known = counted ? (nouns.at(-1) ?? '') : ''
  if (stated.nouns.length > 0 || !isSomePeople(known)) return undefined
  if (stated.amount.number <= amount.number) return undefined
  const { tokens } = sentence
  const toll = tokens.slice(words.start, words.end).some(({ lower }) => familyOf(lower).size > 0)
  const told = tokens.some(({ lower }) => lower === known)
  return told || !toll ? undefined : `it may count more than ${known}`
}

/** "a 6.0 magnitude quake": nobody counts in tenths, unless in millions. */
function broken({ amount }: Quantity, recorded: Quantity, { text }: Mention): string | undefined {
  if (amount.step >= 1 || !/\d\.\d/u.test(text) || recorded.amount.step < 1) return undefined
  return 'it is no whole number of things'
}

/** Adjectives of these endings describe; a noun before a noun makes another thing (CGEL ch. 5 § 14). */
const DESCRIBES = /(?:ed|ing|al|ous|ful|ive|ary|ic|ish|less|able|ible)$/u

/** "one match point" is no break point. */
function compound(stated: Quantity, recorded: Quantity): string | undefined {
  const [before, head] = recorded.counted ? recorded.nouns.slice(-2) : []
  if (before === undefined || head === undefined || DESCRIBES.test(before)) return undefined
  const at = stated.nouns.findIndex((noun) => formsOf(head).has(noun))
  const own = stated.nouns[at - 1]
  if (own === undefined || DESCRIBES.test(own) || formsOf(before).has(own)) return undefined
  return `“${own} ${stated.nouns[at]}” is not what the record counts`
}
