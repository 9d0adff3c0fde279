import { verbFormsOf } from '../english/inflect.ts'
import { auxiliaries, possessives, prepositions, pronouns } from '../english/word-classes.ts'
import type { FactRecord, RecordedEvent, Span, Token } from '../model.ts'
import { isWhen } from './between.ts'
import type { Context } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import { nounPhrase } from './noun-phrase.ts'

const forms = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.split(' ').flatMap((verb) => verbFormsOf(verb)))
/** Their subject is the one whom the event is about (FrameNet: Quitting, Entering_of_plea, Death). */
const personal = forms('plead resign retire testify die marry surrender confess')
/** So is the subject of their passive (FrameNet: Verdict, Arrest, Appointing, Sentencing, Being_born). */
const passive = new Set([
  'born',
  ...forms(
    'convict sentence arrest elect re-elect appoint acquit indict jail imprison extradite charge name',
  ),
])
const BE = /^(?:was|were|is|are|been|be|being|got)$/u
const ADVERB = /^(?:\p{L}+ly|also|later|then|first|never|already|not|himself|herself|themselves)$/u
const OTHERS =
  /^(?:an?|another|other|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|most|all|both|dozens)$/u

/**
 * The subject of a verb of what befalls a person, where the words say that it is somebody else than
 * anyone of the record, or of a birth: "her deputy | resigned", "Owen Marsh,
 * 45, | was convicted", "two members | pleaded guilty", "his son Mark | was born". Undefined for "he",
 * "the senator", and for other verbs.
 */
export function strangerSubject(
  { sentence, mention, record }: Context,
  { people }: Pick<RecordedEvent, 'people'>,
): Span | undefined {
  const { tokens } = sentence
  if (mention.trigger.part === 'noun') return relativeOwner(tokens, mention)
  const verb = tokens[mention.tokens.start]?.lower ?? ''
  let at = mention.tokens.start - 1
  let isPassive = false
  while (skipped(tokens[at])) {
    isPassive ||= BE.test(tokens[at]?.lower ?? '')
    at--
  }
  const about = isPassive ? passive.has(verb) || personal.has(verb) : personal.has(verb)
  if (!about) return undefined
  const head = subjectHead(tokens, at)
  const token = tokens[head]
  if (token?.type !== 'word' || pronouns.has(token.lower)) return undefined
  // "Owen Marsh got a life term after being | convicted": the subject is that of the main clause.
  // A birth is that of one person: whoever else is named was born at another time.
  const own = nameWords(record, verb === 'born' ? people : [])
  if (prepositions.has(token.lower)) return strangerAhead(tokens, own)
  const { first } = nounPhrase(tokens, head)
  const words = tokens.slice(first, head + 1)
  if (words.some(({ lower }) => own.has(lower))) return undefined
  const opens = words[0]?.lower ?? ''
  const named = verb === 'born' && isSomebody(token, record)
  const stranger =
    named || OTHERS.test(opens) || possessives.has(opens) || isName(words) || isPlural(words, opens)
  return stranger ? { start: words[0]?.start ?? token.start, end: token.end } : undefined
}

const RELATIVES =
  /^(?:brother|sister|wife|husband|son|daughter|father|mother|uncle|aunt|cousin|nephew|niece|friend|partner|lawyer|attorney|aide|deputy|assistant|driver|neighbou?r|colleague)s?$/u

/** "her brother’s | arrest" */
function relativeOwner(tokens: readonly Token[], { first, head }: EventMention): Span | undefined {
  const owner = tokens.findIndex(
    ({ lower }, at) =>
      at >= first &&
      at < head &&
      RELATIVES.test(lower.replace(/[’']s?$/u, '')) &&
      /^[’']/u.test(lower.slice(lower.search(/[’']|$/u)) + (tokens[at + 1]?.lower ?? '')),
  )
  const token = tokens[owner]
  return token && { start: token.start, end: token.end }
}

/** The sentence opens with "two clerks", "her deputy" or a full name that is nobody’s in the record. */
function strangerAhead(tokens: readonly Token[], own: ReadonlySet<string>): Span | undefined {
  const [first, second] = tokens
  if (first?.type !== 'word' || second?.type !== 'word') return undefined
  if ([first, second].some(({ lower }) => own.has(lower))) return undefined
  const stranger =
    OTHERS.test(first.lower) || possessives.has(first.lower) || isName([first, second])
  return stranger ? { start: first.start, end: second.end } : undefined
}

function skipped(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false
  return auxiliaries.has(token.lower) || ADVERB.test(token.lower) || isWhen(token.lower)
}

/** "Owen Marsh, 45, | resigned", "her deputy, who | resigned": the noun before the aside. */
function subjectHead(tokens: readonly Token[], at: number): number {
  const relative = /^(?:who|that)$/u.test(tokens[at]?.lower ?? '')
  const before = relative ? at - 1 : at
  if (tokens[before]?.text !== ',') return before
  if (relative) return before - 1
  const opens = tokens.findLastIndex(({ text }, i) => i < before && text === ',')
  return opens - 1
}

function isName(words: readonly Token[]): boolean {
  const [name, title] = [words.at(-1), words.at(-2)]
  const capital = (token: Token | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')
  return words[0]?.lower !== 'the' && capital(name) && capital(title)
}

/** "Mark", whom the record knows. */
function isSomebody({ text }: Token, { people }: FactRecord): boolean {
  return [...people.values()].some(({ name }) => name.split(' ').includes(text))
}

function isPlural(words: readonly Token[], opens: string): boolean {
  const noun = words.at(-1)
  return opens !== 'the' && noun?.text === noun?.lower && /[^s]s$/u.test(noun?.lower ?? '')
}

const compiled = new WeakMap<FactRecord, Map<string, ReadonlySet<string>>>()

/** Every word of the names and titles of these people of the record, or of all where it is none. */
function nameWords(record: FactRecord, ids: readonly string[]): ReadonlySet<string> {
  const all = compiled.get(record) ?? new Map<string, ReadonlySet<string>>()
  compiled.set(record, all)
  const key = ids.join(' ')
  const known = all.get(key)
  if (known) return known
  const people = [...record.people].filter(([id]) => ids.length === 0 || ids.includes(id))
  const phrases = people.flatMap(([, { name, also, variants, roles }]) => [
    name,
    ...also,
    ...variants,
    ...roles,
  ])
  const words = new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u)))
  all.set(key, words)
  return words
}
