import { CALENDAR_WORDS } from '../../english/name-words.ts'
import { pattern } from '../../english/pattern.ts'
import type { NameMention, Span } from '../../model.ts'
import { type NameWord, nameWords } from '../../names/words.ts'
import { sayingVerbs } from './saying.ts'
import type { Speaker } from './value.ts'

/** What stands around a quotation in its sentence, and who spoke before. */
export interface Surroundings {
  readonly text: string
  readonly quoted: readonly Span[]
  readonly names: readonly NameMention[]
  /** The speaker of the quotation before. */
  readonly last: Speaker
}

/** Nothing tells who speaks. */
export const UNKNOWN: Speaker = { as: 'unknown' }
const STRANGER: Speaker = { as: 'stranger' }
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we'])

/** Words between a quotation and its verb of saying; more of them name something else. */
const near = 12
/** A name behind "said" stands within so many letters: a title may stand between. */
const reach = 60
/** They open a new clause behind a quotation. */
const GOES_ON = new Set('and but or while which that although though because when if so'.split(' '))

/**
 * Who says what stands right before `at`: "…," he said; "…," said Mayor Ortiz; "…" – Ortiz.
 * Unknown where no verb of saying tells.
 */
export function speakerBehind(at: number, around: Surroundings): Speaker {
  const stretch = stretchOf(around, at, nextQuote(around, at))
  const dashed = dashedName(stretch.text, at, around)
  if (dashed) return dashed
  const according = accordingTo(stretch.words, around)
  if (according) return according
  const words = stretch.words.slice(0, near)
  // "…," and added that; "…," but declined to say: the sentence goes on without a speaker.
  if (GOES_ON.has(words[0]?.lower ?? '')) return UNKNOWN
  const verb = words.findIndex(({ lower }) => sayingVerbs.has(lower) && !lower.endsWith('ing'))
  if (verb < 0) return UNKNOWN
  // "said Ortiz": right behind the verb; "Ortiz said", "he said": before it.
  const [first, said] = [words[0], words[verb]]
  if (!first || !said) return UNKNOWN
  const before = verb > 0 ? subjectOf(first.start, said.start, around) : undefined
  return before ?? objectOf(said.end, stretch.end, around) ?? unnamed(words, verb)
}

/** Who says what starts at `at`: Ortiz told reporters that "…"; she called it "…"; Ortiz: "…". */
export function speakerBefore(at: number, around: Surroundings): Speaker {
  const from = around.quoted.findLast(({ end }) => end <= at)?.end ?? 0
  const stretch = stretchOf(around, from, at)
  const according = accordingTo(stretch.words, around)
  if (according) return according
  const labelled = around.names.find(
    ({ type, end }) => type === 'person' && /^\s?:\s*$/u.test(around.text.slice(end, at)),
  )
  if (labelled) return { as: 'person', ids: labelled.ids }
  const verb = stretch.words.findLast(({ lower }) => sayingVerbs.has(lower))
  if (!verb) return UNKNOWN
  return subjectOf(from, verb.start, around) ?? strangerBefore(stretch.words, verb) ?? UNKNOWN
}

/** Who speaks in the next sentence, a quotation alone, where this one ends in "Ortiz replied." */
export function announced(around: Surroundings): Speaker {
  const end = around.text.length
  const last = stretchOf(around, 0, end).words.at(-1)
  return sayingVerbs.has(last?.lower ?? '') ? speakerBefore(end, around) : UNKNOWN
}

/** "the mayor of Dunmore, Nell Pryde, said: “": a full name right before the verb. */
function strangerBefore(words: readonly NameWord[], verb: NameWord): Speaker | undefined {
  const at = words.indexOf(verb)
  const [given, surname] = [words[at - 2], words[at - 1]]
  const full = isNameWord(given) && isNameWord(surname)
  return full ? STRANGER : undefined
}

function isNameWord(word: NameWord | undefined): boolean {
  return word?.capital === true && /\p{Ll}/u.test(word.text) && !CALENDAR_WORDS.has(word.lower)
}

interface Stretch {
  readonly text: string
  readonly words: readonly NameWord[]
  readonly end: number
}

function stretchOf({ text }: Surroundings, start: number, end: number): Stretch {
  const part = text.slice(start, end)
  const words = nameWords(part).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
  return { text: part, words, end }
}

function nextQuote({ text, quoted }: Surroundings, at: number): number {
  return quoted.find(({ start }) => start >= at)?.start ?? text.length
}

// "with Ortiz", "to Ortiz": spoken of, or to
const ASIDE = pattern(
  /(?:^|\s)(?:with|to|of|by|for|from|at|about|against|than|after|before|on)\s+(?:[\p{L}.-]+\s+){0,3}$/u,
)

// "who Ortiz had picked, told": a relative clause that is over before the verb
const RELATIVE = pattern(/(?:^|[\s,])(?:who|whom|whose|which)\s[^,;:]{0,200}(?=,)/gu)
// "as Ortiz held a lunch, shouted"; but "as Ortiz, the mayor, told"
const ADVERBIAL = pattern(
  /(?:^|[\s,])(?:as|when|while|after|before|because|since|until|although|though)\s[^,;:]{0,200}(?=,)/gu,
)

/**
 * The person or pronoun in the stretch that is nobody’s owner or object; the last one if several,
 * but for those of a clause that is over before the verb.
 */
function subjectOf(start: number, end: number, around: Surroundings): Speaker | undefined {
  const text = around.text.slice(start, end)
  const inside = (name: NameMention, clauses: RegExp) =>
    [...text.matchAll(clauses)].some(
      ({ index, 0: clause }) =>
        start + index <= name.start && name.end <= start + index + clause.length,
    )
  const free = around.names.filter(
    (name) =>
      name.start >= start && name.end <= end && isFree(name, around) && !inside(name, RELATIVE),
  )
  const named = free.findLast((name) => !inside(name, ADVERBIAL)) ?? free.at(-1)
  const pronoun = pronounIn(text)
  if (named && named.start - start >= (pronoun ?? -1)) return { as: 'person', ids: named.ids }
  return pronoun === undefined ? undefined : around.last
}

/** The name right behind the verb: "said Mayor Ortiz", "added the clerk, T.J. Vance". */
function objectOf(start: number, end: number, around: Surroundings): Speaker | undefined {
  const named = around.names.find(
    (name) => name.start >= start && name.end <= end && name.start - start < reach,
  )
  return named && isFree(named, around) ? { as: 'person', ids: named.ids } : undefined
}

function isFree(name: NameMention, { text }: Surroundings): boolean {
  const before = text.slice(Math.max(0, name.start - 60), name.start)
  return name.type === 'person' && !name.possessive && !ASIDE.test(before)
}

/** Where a pronoun of the third person stands last. */
function pronounIn(text: string): number | undefined {
  const word = nameWords(text).findLast(({ lower }) => PRONOUNS.has(lower))
  return word?.start
}

/** Somebody without a name in the record: "a resident said", "said Nell Pryde". */
function unnamed(words: readonly NameWord[], verb: number): Speaker {
  const others = words.filter((_, i) => i !== verb)
  const isRole = others[0]?.lower === 'the'
  return others.length === 0 || isRole ? UNKNOWN : STRANGER
}

function accordingTo(words: readonly NameWord[], { names }: Surroundings): Speaker | undefined {
  const at = words.findIndex(
    ({ lower }, i) => lower === 'according' && words[i + 1]?.lower === 'to',
  )
  const to = words[at + 1]
  if (at < 0 || !to) return undefined
  const name = names.find(
    ({ type, start }) => type === 'person' && start > to.end && start - to.end < 40,
  )
  return name ? { as: 'person', ids: name.ids } : STRANGER
}

// "‘We will not resign’ – Ortiz", "'We will not resign': Mayor Ortiz"
const DASHED = pattern(/^\s*[-–—:]\s*(?:[\p{Lu}][\p{L}.]*\s+){0,3}/u)

function dashedName(text: string, at: number, { names }: Surroundings): Speaker | undefined {
  const lead = DASHED.exec(text)
  if (!lead) return undefined
  const name = names.find(
    ({ type, start }) => type === 'person' && start >= at && start <= at + lead[0].length,
  )
  return name && { as: 'person', ids: name.ids }
}
