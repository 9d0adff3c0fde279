import { irregularPasts, irregularVerbs, verbForms, verbFormsOf } from '../english/inflect.ts'
import {
  articles,
  aspectVerbs,
  auxiliaries,
  prepositions,
  reportingVerbs,
} from '../english/word-classes.ts'

/** A name of an event that is a clause or a verb phrase. */
export interface CalledClause {
  /** Every form of its verb and particle, lower case: "sank", "went down". */
  readonly verbs: readonly string[]
  /** Lower-case words that must stand before the verb, its subject; empty for a verb phrase. */
  readonly subject: readonly string[]
  /** Lower-case words that must stand behind it. */
  readonly behind: readonly string[]
}

/** CGEL ch. 4 § 6.2: the particles of verb-particle constructions. */
export const particles: ReadonlySet<string> = new Set(
  'up down off out over in on away back apart through'.split(' '),
)

const NO_SUBJECT = /(?:ly|ing)$|^(?:first|last|never|ever|once|twice|again|also|not|then|re|\d+)$/u

/**
 * Reads a name that the record gives as a sentence would: "ferry sank off Harlow", "Ortiz was
 * elected", "passed by the upper house". Undefined for a noun ("disputed election") and for verbs of
 * saying and of aspect, which name no event by themselves.
 */
export function calledClause(phrase: string): CalledClause | undefined {
  const written = phrase.trim().split(/\s+/u)
  const words = written.map((word) => word.toLowerCase())
  const at = words.findIndex(
    (word, i) => (isPast(word, words[i - 1]) && endsThere(written, i)) || isGerund(words, i),
  )
  const verb = words[at]
  if (verb === undefined || closed.has(verb)) return undefined
  const subject = contentWords(words.slice(0, at))
  if (subject.some((word) => NO_SUBJECT.test(word))) return undefined
  const particle = particles.has(words[at + 1] ?? '') ? ` ${words[at + 1]}` : ''
  const behind = contentWords(words.slice(at + 1))
  // "acquitted Ortiz" and "shut down" are read as they stand.
  const plain = behind.length === 0 || behind.length === words.length - 1
  if (subject.length === 0 && plain) return undefined
  return { verbs: formsOf(verb).map((form) => form + particle), subject, behind }
}

/** Initials and the words that join are not asked for: "went to Stanley B. Marsh". */
function contentWords(words: readonly string[]): readonly string[] {
  return words.filter(
    (word) =>
      word.length > 2 &&
      !prepositions.has(word) &&
      !articles.has(word) &&
      !auxiliaries.has(word) &&
      word !== 'as',
  )
}

/** "passing | the upper house": with an object of its own it is no noun. */
function isGerund(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? ''
  return (
    at === 0 && /\p{L}{2}ing$/u.test(words[0] ?? '') && (articles.has(next) || particles.has(next))
  )
}

/** "passing" → "pass", "passes", "passed"; "retaking" → "retake". */
function formsOf(verb: string): readonly string[] {
  const stem = /^(?<stem>.{2,})ing$/u.exec(verb)?.groups?.['stem']
  if (stem === undefined) return verbFormsOf(verb)
  const bases = [stem, `${stem}e`, stem.slice(0, -1)].filter((base) =>
    verbForms(base).includes(verb),
  )
  return [...new Set(bases.flatMap(verbForms))]
}

function isPast(word: string, before: string | undefined): boolean {
  if (/\p{L}{2}ed$/u.test(word)) return true
  // "ferry hit" may be a noun phrase; "ferry was hit" is none.
  const base = irregularVerbs.includes(word) && !auxiliaries.has(before ?? '')
  return irregularPasts.has(word) && !base
}

/** "ferry sank | off Harlow", "Ortiz visited | Larne"; a noun behind makes an adjective of it. */
function endsThere(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  return next === undefined || prepositions.has(next.toLowerCase()) || /^\p{Lu}/u.test(next)
}

const closed: ReadonlySet<string> = new Set(
  [...reportingVerbs, ...aspectVerbs].flatMap((verb) => verbFormsOf(verb)),
)
