import { distance } from 'fastest-levenshtein'
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  GENERATION_WORDS,
  looksDemonym,
  PLACE_NOUNS,
  TITLE_WORDS,
} from '../english/name-words.ts'
import { givenKey } from '../english/transliteration.ts'
import type { Match } from './match.ts'
import type { capitalisation, NameWord } from './words.ts'

/** The sentence around a match. */
export interface Surroundings {
  readonly text: string
  readonly words: readonly NameWord[]
  readonly style: ReturnType<typeof capitalisation>
  /** End of the name found before, in `text`. */
  readonly known: number
  /** Words of the record's roles, lower case. */
  readonly roleWords: ReadonlySet<string>
}

const PARTICLES = new Set('de da di del du la le van von der den bin ibn al el dos'.split(' '))

/** `word` may stand before or after a name and is no part of it. */
function stands(word: NameWord, { style, roleWords }: Surroundings): boolean {
  if (TITLE_WORDS.has(word.lower) || FUNCTION_WORDS.has(word.lower)) return true
  if (CALENDAR_WORDS.has(word.lower) || roleWords.has(word.lower)) return true
  if (looksDemonym(word.text)) return true
  // "GRU chief", "NATO Monday"; but "OR" in capitals proves nothing.
  return style !== 'capitals' && /^\p{Lu}{2,}$/u.test(word.text)
}

/** The given name as another writer has it: D., Josh for Joshua, a letter wrong. */
function fitsGiven(written: string, given: string): 'name' | 'variant' | undefined {
  if (written === given) return 'name'
  const initial = written.length === 1 || /^\p{Lu}{2}$/u.test(written)
  if (initial) return written[0] === given[0] ? 'name' : undefined
  if (given.length === 1 || given.includes('.')) return undefined
  if (givenKey(written) === givenKey(given)) return 'variant'
  const [short, long] = written.length < given.length ? [written, given] : [given, written]
  if (short.length >= 3 && long.startsWith(short)) return 'variant'
  const slack = short.length >= 8 ? 2 : short.length >= 5 ? 1 : 0
  return slack > 0 && distance(written, given) <= slack ? 'variant' : undefined
}

/**
 * The match with the given name before it, when that is how this person is called; undefined
 * when the name before says that it is someone else ("Nora Ortiz" is not Dana Ortiz).
 */
export function readBefore(match: Match, around: Surroundings): Match | undefined {
  const { text, words, style } = around
  const before = words[match.from - 1]
  if (match.form.given === undefined || !before) return match
  const gap = text.slice(before.end, match.start)
  // "Smith-Ortiz" after "Ann" is one double name; "Smith-Ortiz talks" a pair.
  if (gap === '-') {
    const first = words[match.from - 2]
    const named = before.end <= around.known || !before.capital
    return named || !first?.capital || stands(first, around) ? match : undefined
  }
  const initial = before.text.length === 1 && /^\.\s*$/u.test(gap)
  if (!initial && !/^\.?\s+$/u.test(gap)) return match
  if (!before.capital) {
    const first = words[match.from - 2]
    return PARTICLES.has(before.lower) && first?.capital && !stands(first, around)
      ? undefined
      : match
  }
  if (gap.startsWith('.') && !initial) return match
  // "Al Saif": the particle goes with the surname.
  if (PARTICLES.has(before.lower)) return match
  if (before.end <= around.known) return match
  const fit = fitsGiven(before.text, match.form.given)
  if (fit) {
    const by = fit === 'name' && match.by === 'surname' ? 'name' : 'variant'
    return { ...match, from: match.from - 1, start: before.start, by }
  }
  if (stands(before, around) || style === 'capitals') return match
  // "Mayor Says Ortiz Will Go": in a headline only a name-like word is a given name.
  if (style === 'title' && /(?:s|ed|ing)$/u.test(before.lower)) return match
  return match.from === 1 && before.lower.endsWith('ly') ? match : undefined
}

/** Whether the words behind leave the name whole: not "Ortiz Street", not "Dana Ortiz Jr." */
export function endsThere(match: Match, around: Surroundings): boolean {
  const { text, words, style } = around
  if (isMonth(match, around)) return false
  const after = words[match.to]
  if (!after || match.form.type === 'group') return true
  const gap = text.slice(match.end, after.start)
  if (match.form.type === 'person' && /^,?\s+$/u.test(gap) && GENERATION_WORDS.has(after.lower))
    return false
  if (!/^\s+$/u.test(gap) || !after.capital) return true
  if (PLACE_NOUNS.has(after.lower)) return false
  if (match.form.type === 'place' || style !== 'sentence') return true
  return stands(after, around)
}

/** "in May 2024", "on May 5": a surname that is a month needs a name or title before it. */
function isMonth(match: Match, { words }: Surroundings): boolean {
  const [word, before] = [words[match.from], words[match.from - 1]]
  if (!word || match.to - match.from > 1 || !CALENDAR_WORDS.has(word.lower)) return false
  return match.form.given !== undefined && !(before && TITLE_WORDS.has(before.lower))
}
