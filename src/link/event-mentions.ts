import { compoundHeads } from '../english/event-modifiers.ts'
import { irregularPasts, verbForms } from '../english/inflect.ts'
import {
  articles,
  auxiliaries,
  closedWords,
  determiners,
  lightVerbs,
  modals,
  mostlyAdjectives,
  mostlyThings,
  possessives,
  prepositions,
} from '../english/word-classes.ts'
import type { Sentence, Span, Token } from '../model.ts'
import type { Lexicon, Trigger } from './lexicon.ts'
import { nounPhrase } from './noun-phrase.ts'
import { isAttributive, isParticiple } from './participles.ts'
import { type Tense, tenseOf } from './tense.ts'
import { withComplements, withSubjects } from './verb-relations.ts'

export type Definiteness = 'definite' | 'indefinite' | 'bare' | 'pronoun' | 'verb'

/** A word or phrase that speaks of an event, reports one, or says when one began. */
export interface EventMention {
  readonly sentence: number
  /** Tokens of the trigger, last excluded; `head` is its noun or verb. */
  readonly tokens: Span
  readonly head: number
  /** First token of the noun phrase, determiner included; the trigger's own for a verb. */
  readonly first: number
  readonly trigger: Trigger
  readonly definiteness: Definiteness
  /** Lower-case words before the head in its noun phrase, `five-hour` joined. */
  readonly modifiers: readonly string[]
  readonly tense: Tense
  /** "in the final", "at the hearing": a definite noun behind in, at or during. */
  readonly inSetting: boolean
  /** A verb, or the noun of "held talks": who stands before it took part. */
  readonly predicate: boolean
  readonly quoted: boolean
  /** The event noun that a verb has as its subject: "the quake, which hit at noon". */
  readonly subject?: EventMention
  /** What a verb says was decided or done: "voted | to recall", "agreed | to buy". */
  readonly complement?: EventMention
}

/** Every event mention of a sentence in text order; no token belongs to two. */
export function findEventMentions(sentence: Sentence, lexicon: Lexicon): readonly EventMention[] {
  const { tokens } = sentence
  const found: EventMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const trigger = triggerAt(tokens, i, lexicon)
    if (!trigger) continue
    const end = i + trigger.words.length
    found.push(mentionOf(sentence, trigger, { start: i, end }))
    i = end - 1
  }
  return withComplements(withSubjects(mergeCompounds(found, tokens), tokens), tokens)
}

function triggerAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Trigger | undefined {
  const candidates = lexicon.triggers.get(tokens[i]?.lower ?? '') ?? []
  const fitting = candidates.filter((trigger) =>
    trigger.words.every((word, k) => tokens[i + k]?.lower === word),
  )
  if (fitting.length < 2) return fitting.find((trigger) => fits(trigger, tokens, i))
  const longest = fitting.filter((t) => t.words.length === fitting[0]?.words.length)
  const noun = nounLike(tokens, i)
  const sorted = longest.toSorted((a, b) => rank(b, noun) - rank(a, noun))
  return sorted.find((trigger) => fits(trigger, tokens, i))
}

/** An event word wins over a reporting word of the same form; noun or verb by what stands before. */
function rank(trigger: Trigger, noun: boolean): number {
  const role = trigger.role === 'event' ? (trigger.events.size > 0 ? 4 : 2) : 3
  return role + ((trigger.part === 'noun') === noun ? 5 : 0)
}

function fits(trigger: Trigger, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const token = tokens[i]
  const after = tokens[i + trigger.words.length]
  // "meeting room", "trial date": the head of the compound is not the event.
  if (after?.spaced && compoundHeads.has(after.lower)) return false
  // "a start-up", "strike-hit mills": glued to another word, it is not the event.
  if (
    after?.text === '-' &&
    !after.spaced &&
    tokens[i + trigger.words.length + 1]?.spaced === false
  )
    return false
  // "the recall of March 2": the month.
  if (
    token?.text === 'March' &&
    (/^\d/u.test(after?.text ?? '') || /^\d/u.test(before?.text ?? ''))
  )
    return false
  // "walked out of a dinner": where from, not what the walkout was.
  if (after?.lower === 'of' && LEAVES.test(trigger.words.join(' '))) return false
  // "the mayor-elect": a title.
  if (token?.lower === 'elect' && before?.text === '-' && !token.spaced) return false
  // "a streaming service", "the closing price": no event, unless the record has one.
  if (trigger.part === 'noun' && mostlyThings.has(token?.lower ?? '') && trigger.events.size === 0)
    return false
  if (
    /^(?:clos|open)ing$/u.test(token?.lower ?? '') &&
    /^(?:prices?|bell|bids?)$/u.test(after?.lower ?? '')
  )
    return false
  // A capitalised word inside a name is no event: "Meeting House", "Strike Command".
  // "one final issue": an adjective, unless the record has a final.
  if (
    trigger.part === 'noun' &&
    mostlyAdjectives.has(token?.lower ?? '') &&
    trigger.events.size === 0
  )
    return false
  const capital = token && token.text !== token.lower && i > 0 && !isTitleCase(tokens)
  if (capital && trigger.part === 'verb') return false
  // "a convicted fraudster": a participle between article and noun tells of no event.
  if (isAttributive(tokens, i, trigger.words.length)) return false
  if (trigger.part === 'noun' && trigger.words.length === 1) {
    if (before?.lower === 'to' || isParticiple(tokens, i)) return false
  }
  // "a close vote", "last year": a verb only behind "to", "will" and the like.
  if (trigger.part === 'verb' && mostlyAdjectives.has(token?.lower ?? ''))
    return before !== undefined && (before.lower === 'to' || modals.has(before.lower))
  return true
}

const LEAVES = /^(?:walk|drive|drove|march|sail|get|got|run|ran|fly|flew|roll|com|cam)\p{L}* out$/u

const LONG_WORD = 3

/** "Quake Strikes Harlow Province Killing Two": capitals tell nothing in such a headline. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(
    ({ type, text, lower }) =>
      type === 'word' && text.length >= LONG_WORD && !closedWords.has(lower),
  )
  const small = long.filter(({ text, lower }) => text === lower).length
  return long.length > 3 && small === 0
}

const PAST = /ed$/u

function nounLike(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before) return true
  if (before.lower === 'to' || auxiliaries.has(before.lower)) return false
  if (/^(?:’|')?s$/u.test(before.lower) && !before.spaced) return true
  const word = tokens[i]?.lower ?? ''
  // "the run", "a split": an article makes a noun of what is a past form as well.
  if (articles.has(before.lower) && !PAST.test(word)) return true
  if (PAST.test(word) || irregularPasts.has(word)) return false
  const after = tokens[i + 1]
  // "after meeting Ortiz": a name right behind makes it a verb.
  const objectNext = after?.spaced === true && /^\p{Lu}/u.test(after.text)
  if (prepositions.has(before.lower)) return !objectNext
  return (
    determiners.has(before.lower) ||
    possessives.has(before.lower) ||
    (before.type === 'word' && !objectNext)
  )
}

function mentionOf(sentence: Sentence, trigger: Trigger, tokens: Span): EventMention {
  const head = trigger.part === 'verb' ? tokens.start : tokens.end - 1
  const phrase = trigger.part === 'noun' ? nounPhrase(sentence.tokens, tokens.start) : undefined
  const span = {
    start: sentence.tokens[tokens.start]?.start ?? 0,
    end: sentence.tokens[tokens.end - 1]?.end ?? 0,
  }
  return {
    sentence: sentence.index,
    tokens,
    head,
    first: phrase?.first ?? tokens.start,
    trigger,
    definiteness:
      isPredicative(sentence.tokens, phrase?.first) ||
      (trigger.role === 'aspect' && isPronoun(sentence.tokens[tokens.start - 1]))
        ? 'pronoun'
        : (phrase?.definiteness ?? 'verb'),
    modifiers: phrase?.modifiers ?? [],
    inSetting:
      phrase?.definiteness === 'definite' &&
      SETTING.has(sentence.tokens[phrase.first - 1]?.lower ?? ''),
    predicate:
      trigger.part === 'verb' || hasLightVerb(sentence.tokens, phrase?.first ?? tokens.start),
    tense: tenseOf(sentence.tokens, head, trigger.part),
    quoted: sentence.quoted.some((quote) => quote.start <= span.start && span.end <= quote.end),
  }
}

/** "It was a long meeting": the noun speaks of what the pronoun does. */
function isPredicative(tokens: readonly Token[], first = 0): boolean {
  const be = tokens[first - 1]?.lower ?? ''
  const subject = tokens[first - 2]?.lower ?? ''
  return /^(?:is|was|were|been)$/u.test(be) && /^(?:it|this|that|they|these)$/u.test(subject)
}

/** "It took place", "this began". */
function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:it|this|that)$/u.test(token.lower)
}

const SETTING = new Set(['in', 'at', 'during'])

const lightForms: ReadonlySet<string> = new Set([...lightVerbs].flatMap(verbForms))

/** "held | talks", "delivered | a speech": a light verb right before the noun phrase. */
function hasLightVerb(tokens: readonly Token[], first: number): boolean {
  return lightForms.has(tokens[first - 1]?.lower ?? '')
}

/** "patrol flight": of neighbouring event nouns the later is the head, the earlier modifies it. */
function mergeCompounds(
  mentions: readonly EventMention[],
  tokens: readonly Token[],
): readonly EventMention[] {
  return mentions.filter((mention, i) => {
    const next = mentions[i + 1]
    if (isPurpose(mention, mentions[i - 1], tokens)) return false
    if (!next) return true
    // "delivered a speech" is one event, named by its noun.
    if (mention.trigger.part === 'verb' && next.trigger.part === 'noun' && next.predicate)
      return next.first !== mention.tokens.end
    if (mention.trigger.part !== 'noun' || next.trigger.part !== 'noun') return true
    if (next.tokens.start === mention.tokens.end && tokens[next.tokens.start]?.spaced) return false
    // "one-on-one council meeting"
    const possessor = tokens.slice(mention.tokens.end, next.tokens.start).some(isMark)
    if (next.first <= mention.first && next.first < next.tokens.start && !possessor) return false
    // "first round of trilateral talks": the inner noun names the event.
    const of = tokens[mention.tokens.end]?.lower === 'of'
    return !(of && next.first <= mention.tokens.end + 1)
  })
}

function isMark({ text }: Token): boolean {
  return /^[’',]$/u.test(text)
}

/** "met for talks", "received them for dinner and talks": one event, named by its verb. */
function isPurpose(
  mention: EventMention,
  before: EventMention | undefined,
  tokens: readonly Token[],
): boolean {
  if (before?.trigger.part !== 'verb' || before.trigger.role !== 'event') return false
  const indefinite = mention.definiteness === 'bare' || mention.definiteness === 'indefinite'
  // "convicted for looting": the noun of another event says what it was for, of the record or not.
  if (judges.has(before.trigger.words[0] ?? '')) return false
  const [known, own] = [before.trigger.events, mention.trigger.events]
  if (own.size > 0 && ![...own].some((event) => known.has(event))) return false
  return indefinite && tokens[mention.first - 1]?.lower === 'for'
}

/** Verbs that have a deed behind "for" (FrameNet: Arrest, Verdict, Sentencing, Fining). */
const judges: ReadonlySet<string> = new Set(
  'convict sentence arrest try prosecute arraign detain acquit'.split(' ').flatMap(verbForms),
)
