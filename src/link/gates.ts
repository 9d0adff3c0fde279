import { otherModifiers } from '../english/event-modifiers.ts'
import { nounForms, verbForms } from '../english/inflect.ts'
import { isPluralNoun } from '../english/plurals.ts'
import { reportingVerbs, undergoingVerbs } from '../english/word-classes.ts'
import type { Mention, RecordedEvent, Sentence } from '../model.ts'
import { isAnothers } from './another.ts'
import { verbBetween } from './between.ts'
import { calledWords } from './called-words.ts'
import { tokenAt } from './clause.ts'
import type { Context } from './context.ts'
import { counterpartOf } from './counterpart.ts'
import type { EventMention } from './event-mentions.ts'
import { givenTo } from './given-to.ts'
import type { Lexicon, Trigger } from './lexicon.ts'
import { comingOf, otherYearOf } from './other-one.ts'
import { partMeant } from './part-meant.ts'

/** "adjourned for 20 minutes", "was delayed by an hour", "overran by ten minutes". */
const PAUSE =
  /\b(?<pause>adjourn(?:ed|s)?|suspend(?:ed|s)?|paus(?:ed|es)|delay(?:ed|s)?|interrupt(?:ed|s)?|postpon(?:ed|es)|halt(?:ed|s)?|recess(?:ed|es)?|broke|extend(?:ed|s)?|overran|shorten(?:ed|s)?)\b[^,;.]{0,24}$/iu

/** "the meeting the day before", "the talks a week earlier", "the hearing the following month". */
const ANOTHER_DAY =
  /^\s(?:(?:the|a|one|two|three|four|five|six|several|some)\s(?:day|night|evening|week|month|year)s?\s(?:before|earlier|later|after|prior)\b|the\s(?:previous|next|following|preceding)\s(?:day|night|morning|evening|week|month|year)\b)/iu

function anotherDay(sentence: Sentence, target: EventMention): string | undefined {
  const end = sentence.tokens[target.tokens.end - 1]?.end ?? 0
  return ANOTHER_DAY.exec(sentence.text.slice(end))?.[0]?.trim()
}

/** Plans before a value: "expected to last four hours", "up to six hours were set aside". */
const PLAN =
  /\b(?:expected|scheduled|planned|due|set|supposed|meant|slated|intended|designed|likely)\s+(?:to|for)\b|\b(?:was|were)\s+to\s+(?:have|last|run|take|go)\b|\b(?:would|could|might|may(?!\s+\d)|should|will|can|if)\b/iu

// "a maximum of two years", "the minimum term of 12 years", "punishable by five years", "faces up to ten years"; a room that was
// "carried through a four-hour hearing" is none
const CEILING =
  /\b(?<word>punishable|maximum|minimum|mandatory|(?:carr(?:y|ies|ied|ying)|fac(?:e|es|ed|ing)) (?:up to|a (?:sentence|penalty|term|possible|potential)))\b[^.;]{0,50}$/iu

/**
 * Why a value must not be held against the event, in plain English; undefined when nothing
 * stands against it. Each gate is a rule of English that has caught a wrong accusation.
 */
export function gate(
  mention: Mention,
  sentence: Sentence,
  target: EventMention,
  event: RecordedEvent,
): string | undefined {
  const own = calledWords(event)
  const modifiers = target.modifiers.filter((word) => !own.has(word))
  if (event.whole === undefined) {
    const part = partMeant(mention, target, modifiers, sentence, own)
    if (part) return `“${part}” speaks of a part, not of the whole`
  }
  const another = modifiers.find(isAnothers)
  if (another) return `“${another}” speaks of another event`
  const elsewhen = anotherDay(sentence, target)
  if (elsewhen) return `“${elsewhen}” speaks of another event`
  if (mention.kind === 'duration') {
    const pause = PAUSE.exec(sentence.text.slice(0, mention.start))?.groups?.['pause']
    if (pause) return `“${pause}” speaks of a pause or a delay, not of the length`
  }
  if (mention.kind === 'duration') {
    const ceiling = CEILING.exec(sentence.text.slice(0, mention.end))?.groups?.['word']
    if (ceiling && !own.has(ceiling.toLowerCase()))
      return `“${ceiling}” speaks of what it may be at most or at least`
  }
  if (mention.kind === 'duration' && !event.planned) {
    const plan = planBefore(mention, sentence)
    const set = isDecreed(target) && /^(?:will|would)$/iu.test(plan ?? '')
    if (plan && !set) return `“${plan}” speaks of a plan, not of what happened`
  }
  return undefined
}

const reports: ReadonlySet<string> = new Set([...reportingVerbs].flatMap(verbForms))
// "by late Friday", but "was approved by the council on Friday"
const ENDS =
  /\b(?:by|through)(?:\s+(?:about|around|early|late|mid|next|noon|midnight|on|the|this|end|of|at|\d[\d:]*|[ap]\.m\.))*\s*$|\b(?:until|till|before|after|end(?:ed|s|ing)?|finish(?:ed|es|ing)?|conclud(?:ed|es|ing)|adjourn(?:ed|s|ing)|wrapp(?:ed|ing) up|clos(?:ed|es|ing)|broke up)\b(?:[^,;.]|[ap]\.m\.){0,25}$/iu

/**
 * Why a value may agree with the event but must not be held against it: "announced the talks on
 * Friday" may date the announcement, "until 1 a.m. on Tuesday" dates the end.
 */
export function doubt(
  mention: Mention,
  { sentence, mention: target, ...context }: Context,
  event: RecordedEvent,
): string | undefined {
  const counterpart = counterpartOf({ ...context, sentence, mention: target })
  if (counterpart)
    return `“${sentence.text.slice(counterpart.start, counterpart.end)}” is nobody of the record`
  const over = event.when?.to !== undefined && event.when.to < (context.article.published?.day ?? 0)
  if (target.tense === 'planned' && over && !event.planned) return 'it speaks of something to come'
  if (isAgain(sentence, target)) return '“again” speaks of another time'
  const coming = over && !event.planned ? comingOf(target, event) : undefined
  if (coming) return `“${coming}” speaks of one to come`
  const year = mention.kind === 'date' ? undefined : otherYearOf(sentence, target, event)
  if (year) return `“${year}” makes it another one`
  const several = severalOf(target, event)
  if (several) return `“${several}” speaks of such events, not of this one`
  if (mention.kind !== 'date' && mention.kind !== 'time') return undefined
  const before = sentence.tokens[target.first - 1]?.lower ?? ''
  if (
    target.trigger.part === 'noun' &&
    reports.has(before) &&
    target.head < tokenAt(sentence, mention.start)
  )
    return `it may belong to “${before}”`
  const given = givenTo(sentence, target)
  if (given) return `it may date what was “${given}” to it`
  const report = reportOf(sentence, target)
  if (report) return `it may date the “${report}”`
  const verb = verbOver(sentence, target, mention, context.lexicon)
  if (verb) return `it may belong to “${verb}”`
  // "ended on Friday", held against the last day
  if (mention.kind === 'date' && isEnd(mention.value)) return undefined
  const ends = mention.kind === 'date' ? ENDS.exec(sentence.text.slice(0, mention.start)) : null
  return ends && !governsEvent(ends, sentence, target)
    ? `“${ends[0].trim()}” may speak of the end`
    : undefined
}

function isEnd(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'end' in value && value.end === 'last'
}

/**
 * "after | his arrest on Friday", "when the deal | closes in May": the day is that of the event, which
 * stands behind the word or is the word itself; so it is in "after | Friday’s arrest". "The West End" is
 * a name.
 */
function governsEvent(
  { 0: words, index }: RegExpExecArray,
  { text, tokens }: Sentence,
  target: EventMention,
): boolean {
  const start = tokens[target.tokens.start]?.start ?? 0
  const end = tokens[target.tokens.end - 1]?.end ?? 0
  if (start <= index && index < end) return true
  if (/^\p{Lu}/u.test(words) && /\p{Lu}\p{L}*\s$/u.test(text.slice(0, index))) return true
  return (
    /^(?:after|before)\b/iu.test(words) &&
    index < start &&
    isOwnDay(index + words.length, start, text)
  )
}

/** The event stands before the day, or right behind it: "after | Friday’s arrest". */
function isOwnDay(day: number, event: number, text: string): boolean {
  return event < day || /^\P{L}*[\p{L}\d.]+[’']s?\s(?:\p{L}+\s)?$/u.test(text.slice(day, event))
}

const REPORTS =
  /^(?:news|word|reports?|details|accounts?|story|stories|revelations?|announcement|videos?|footage|pictures?|images?|transcripts?|memo|minutes|recordings?|summary|tapes?|anniversary)$/u

/** "news of | the call broke on Friday": the day is that of the news. */
function reportOf({ tokens }: Sentence, target: EventMention): string | undefined {
  if (tokens[target.first - 1]?.lower !== 'of') return undefined
  const noun = tokens[target.first - 2]?.lower ?? ''
  return REPORTS.test(noun) ? noun : undefined
}

const undergoing: ReadonlySet<string> = new Set([...undergoingVerbs].flatMap(verbForms))

/**
 * "addressed | the vote on Friday": a verb of its own has the event for its object, and the day.
 * "Held", "attended" and the like say no more than that it took place.
 */
function verbOver(
  sentence: Sentence,
  target: EventMention,
  mention: Mention,
  { triggers }: Lexicon,
): string | undefined {
  const { tokens } = sentence
  const verb = tokens[target.first - 1]
  const at = tokenAt(sentence, mention.start)
  if (target.trigger.part !== 'noun' || target.predicate || !verb || at <= target.head)
    return undefined
  // "set the hearing for June 3", "foiled a raid on Friday"
  if (tokens[at - 1]?.lower === 'for' || undergoing.has(verb.lower)) return undefined
  // "detonated | a bomb on Friday": the verb is a word for the same event.
  const own = triggers.get(verb.lower)?.some((trigger) => shares(trigger, target.trigger))
  return own ? undefined : verbBetween([verb], 0, 1) && verb.text
}

function shares(one: Trigger, other: Trigger): boolean {
  if (one.part !== 'verb' || one.words.length > 1) return false
  return [...one.events].some((event) => other.events.has(event))
}

/** "school shootings in Marland", where the record has one that it calls a "school shooting". */
function severalOf({ trigger, definiteness }: EventMention, event: RecordedEvent) {
  const head = trigger.words.at(-1) ?? ''
  if (trigger.part !== 'noun' || definiteness !== 'bare') return undefined
  const own = event.called.map(
    (phrase) =>
      phrase
        .toLowerCase()
        .split(/[\s-]+/u)
        .at(-1) ?? '',
  )
  const one = own.some((word) => word !== head && nounForms(word).includes(head))
  return one && !own.includes(head) && isPluralNoun(head) ? head : undefined
}

/** "will meet again", "met again". */
function isAgain(sentence: Sentence, target: EventMention): boolean {
  const near = sentence.tokens.slice(target.tokens.end, target.tokens.end + 2)
  return target.trigger.part === 'verb' && near.some(({ lower }) => lower === 'again')
}

/** "will keep two days of mourning": whoever orders it says how long it is. */
const DECREED =
  /^(?:mourning|curfew|ceasefire|truce|ban|suspension|moratorium|lockdown|quarantine|amnesty|emergency)$/u

function isDecreed({ trigger, tense }: EventMention): boolean {
  return trigger.words.some((word) => DECREED.test(word)) && tense !== 'perfect'
}

const PLAN_REACH = 6

function planBefore(mention: Mention, sentence: Sentence): string | undefined {
  const at = tokenAt(sentence, mention.start)
  const from = sentence.tokens[Math.max(0, at - PLAN_REACH)]
  const before = sentence.text.slice(from?.start ?? 0, mention.start)
  return PLAN.exec(before)?.[0]
}

/** Whether the phrase brings in an event that was not spoken of: it needs evidence of its own. */
export function isNew(target: EventMention): boolean {
  return (
    target.definiteness === 'indefinite' ||
    (target.definiteness === 'bare' &&
      target.trigger.part === 'noun' &&
      target.trigger.called.size === 0) ||
    target.modifiers.some((word) => otherModifiers.has(word))
  )
}
