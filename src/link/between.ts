import { irregularPasts, verbForms } from '../english/inflect.ts'
import {
  aspectVerbs,
  auxiliaries,
  determiners,
  lightVerbs,
  prepositions,
  reportingVerbs,
} from '../english/word-classes.ts'
import type { Token } from '../model.ts'

const WHEN =
  /^(?:\d+|late|early|last|this|next|week|month|year|night|evening|morning|afternoon|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|\.)$/u

/** A word of a date or a time: "Friday", "late", "12". Lower case. */
export function isWhen(word: string): boolean {
  return WHEN.test(word)
}

const forms = (verbs: Iterable<string>): ReadonlySet<string> =>
  new Set([...verbs].flatMap((verb) => verbForms(verb.split(' ')[0] ?? '')))
const reports = forms(reportingVerbs)
const ofEvents = forms([
  ...aspectVerbs,
  ...lightVerbs,
  'host',
  'schedule',
  'plan',
  'expect',
  'sit',
  'attend',
])

/** "behind closed doors in Harlow", "for two hours in Harlow", "face to face in Harlow" */
const MANNER =
  /^(?:doors?|private|person|secret|public|hours?|minutes?|days?|weeks?|face|time|times|times|lunch|dinner|breakfast|place|half|night|evening|morning|afternoon|week|month|year|noon|midnight|a|p|m|down|together|there|back|up|live)$/u

/** What stands between the event and "in Harlow" and could have the place for itself. */
export function between(tokens: readonly Token[], from: number, to: number): string | undefined {
  return verbBetween(tokens, from, to) ?? nounBefore(tokens, from, to)
}

/** A finite verb of its own clause between two tokens, `to` excluded; verbs of events are none. */
export function verbBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): string | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    if (/^[;:“”"]$/u.test(token.text)) return 'it stands in another part of the sentence'
    if (isVerb(token)) return `it may belong to “${token.text}”`
  }
  return undefined
}

/** "officials in Harlow", "the war in Harlow": a common noun right before "in". */
function nounBefore(tokens: readonly Token[], from: number, to: number): string | undefined {
  const token = tokens[to - 1]
  if (to <= from || token?.type !== 'word' || token.text !== token.lower) return undefined
  const closed =
    prepositions.has(token.lower) ||
    determiners.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    // "on the run in Harlow": behind an article it is a noun.
    (ofEvents.has(token.lower) && !determiners.has(tokens[to - 2]?.lower ?? '')) ||
    MANNER.test(token.lower) ||
    isWhen(token.lower) ||
    /ly$|^(?:\d.*|him|her|them|each|other|own|again|twice|once|ago|earlier|later|and)$/u.test(
      token.lower,
    )
  return closed || isPartner(tokens, from, to) ? undefined : `it may belong to “${token.text}”`
}

/** "watched | the final in Harlow": who watched it may have been there, not the final. */
export function watcherBefore(tokens: readonly Token[], first: number): string | undefined {
  const token = tokens[first - 1]
  if (!token || prepositions.has(token.lower)) return undefined
  const watches = isVerb(token) || (/\p{L}{3}ing$/u.test(token.lower) && !ofEvents.has(token.lower))
  return watches ? `it may belong to “${token.text}”` : undefined
}

/** A finite verb by its form, of something else than the event itself: "watched", "condemns". */
function isVerb({ text, lower }: Token): boolean {
  if (text !== lower || ofEvents.has(lower) || auxiliaries.has(lower)) return false
  return irregularPasts.has(lower) || reports.has(lower) || /\p{L}{2}ed$/u.test(lower)
}

/** "talks with their envoys | in Harlow": whoever is met there was there. */
function isPartner(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower !== 'with' && tokens[from]?.lower !== 'between') return false
  return tokens
    .slice(from + 1, to)
    .every(({ lower, text }) => text !== ',' && !prepositions.has(lower) && lower !== 'who')
}
