import { modals } from '../../english/word-classes.ts'
import { wordDiff } from '../../english/word-diff.ts'
import type { Comparison, FactRecord } from '../../model.ts'
import type { CompareContext } from '../kind.ts'
import { type Rated, relate } from './relate.ts'
import { isRecorded, type QuoteValue, type RecordedQuote, type StatedQuote } from './value.ts'
import { negations } from './word-keys.ts'
import type { QuoteWord } from './words.ts'

/** Two translations part in more words than one in six. */
const SAME_WORDING = 0.85

/**
 * Relate a quotation to one of the record. A part of it, and more than it, agree, and so do
 * pieces of it around "…" or [brackets]; punctuation, case, contractions and the spelling of
 * numbers do not count. Other words differ, unless the record accepts them, or has a translation
 * and they are another one that keeps its numbers, names and negations.
 */
export function compare(
  recorded: QuoteValue,
  stated: QuoteValue,
  { record }: Pick<CompareContext, 'record'>,
): Comparison {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return { relation: 'unchecked' }
  const [difference] = differencesOf(recorded, stated, record)
  return difference ? comparisonOf(difference, recorded) : { relation: 'agrees' }
}

/** What other words than the record’s come to. */
export function comparisonOf(difference: Rated, recorded: RecordedQuote): Comparison {
  const { written, wanted } = difference
  const free = difference.close < SAME_WORDING || hasSameContent(written, wanted)
  if (recorded.translated && free && !changesFacts(written, wanted))
    return { relation: 'unchecked', note: 'the record has a translation, and this is another' }
  const note = `“${wordDiff(written, wanted)}”`
  return { relation: 'differs', stated: wordDiff(written, written), note }
}

/**
 * The pieces of a quotation that part from the recorded one, the likest first; what another one
 * explains is left out.
 */
export function differencesOf(
  recorded: RecordedQuote,
  stated: StatedQuote,
  record: FactRecord,
): readonly Rated[] {
  const { different } = relate(recorded, stated)
  if (different.length === 0) return []
  const explained = new Set(
    record.facts.flatMap(({ value }) => (isRecorded(value) ? relate(value, stated).same : [])),
  )
  return different.filter(({ piece }) => !explained.has(piece))
}

/**
 * Articles, pronouns, prepositions and the like are the translator’s: "my friend", "friend". What must,
 * may or will be is not.
 */
function hasSameContent(written: readonly QuoteWord[], wanted: readonly QuoteWord[]): boolean {
  const content = (words: readonly QuoteWord[]) =>
    words.flatMap(({ key, content: told }) => (told || modals.has(key) ? [key] : [])).join(' ')
  return content(written) === content(wanted)
}

/** A number, a name or a negation that one side has alone. */
function changesFacts(written: readonly QuoteWord[], wanted: readonly QuoteWord[]): boolean {
  const hard = (words: readonly QuoteWord[]) =>
    new Set(words.filter(isHard).map(({ key }) => (negations.has(key) ? 'not' : key)))
  const [one, other] = [hard(written), hard(wanted)]
  return one.size !== other.size || [...one].some((key) => !other.has(key))
}

function isHard({ key, text }: QuoteWord, at: number): boolean {
  if (negations.has(key) || /^\p{N}/u.test(key)) return true
  return at > 0 && key !== 'i' && /^\p{Lu}/u.test(text)
}
