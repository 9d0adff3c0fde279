import type { DateValue } from '../english/calendar.ts'
import { verbForms } from '../english/inflect.ts'
import { auxiliaries } from '../english/word-classes.ts'
import type { Mention, NameMention, Sentence } from '../model.ts'
import { type Attachment, attach } from './attach.ts'
import { type Clauses, tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'

/** A name near an event mention. */
export interface Argument {
  readonly name: NameMention
  readonly cost: number
  /** Subject, object, "between", "with", "of", hyphen or possessor: it takes part. */
  readonly core: boolean
  /** A place behind "in", "at", "to", or right before the noun. */
  readonly governed: boolean
}

/** A date of the sentence, as its kind reads it. */
export interface DatedMention {
  readonly mention: Mention
  readonly when: DateValue
}

export interface Arguments {
  readonly people: readonly Argument[]
  readonly groups: readonly Argument[]
  readonly places: readonly Argument[]
  readonly dates: readonly DatedMention[]
}

const CORE_REACH = 4.5
const TAKES_PART = new Set([
  'with',
  'between',
  'of',
  'by',
  'and',
  'against',
  'among',
  'alongside',
  'including',
  'included',
  'involving',
])
const PLACING = new Set([
  'in',
  'at',
  'to',
  'near',
  'outside',
  'inside',
  'on',
  'off',
  'over',
  'from',
  'into',
])
const OTHER_WAYS = new Set([
  'in',
  'at',
  'on',
  'for',
  'to',
  'from',
  'about',
  'after',
  'before',
  'over',
  'as',
  'under',
  'during',
  'on',
])

/** Each event mention of a sentence with the names and dates that attach to it. */
export function argumentsOf(
  sentence: Sentence,
  clauses: Clauses,
  mentions: readonly EventMention[],
  names: readonly NameMention[],
  dates: readonly DatedMention[],
): ReadonlyMap<EventMention, Arguments> {
  const map = new Map<
    EventMention,
    { people: Argument[]; groups: Argument[]; places: Argument[]; dates: DatedMention[] }
  >()
  for (const mention of mentions)
    map.set(mention, { people: [], groups: [], places: [], dates: [] })
  for (const name of names) {
    const attachment = attach(sentence, clauses, name, mentions, 'name')
    const target = attachment && subjectOf(attachment.mention, mentions, clauses)
    if (!attachment || !target) continue
    const take = (one: EventMention, argument: Argument) => {
      const lists = map.get(one)
      if (name.type === 'person') lists?.people.push(argument)
      else if (name.type === 'group') lists?.groups.push(argument)
      else lists?.places.push(argument)
    }
    take(target, argumentOf(sentence, name, attachment))
    const told = name.type === 'place' ? undefined : relativeVerb(sentence, name, mentions)
    if (told && told !== target) take(told, { name, cost: 0, core: true, governed: false })
  }
  for (const date of dates) {
    const attachment = attach(sentence, clauses, date.mention, mentions, 'date')
    const target = attachment && subjectOf(attachment.mention, mentions, clauses)
    if (target) map.get(target)?.dates.push(date)
  }
  return map
}

/** "Ortiz, who was | arrested in May, …": the antecedent is the subject of the relative clause. */
function relativeVerb(
  { tokens }: Sentence,
  name: NameMention,
  mentions: readonly EventMention[],
): EventMention | undefined {
  const end = tokens.findIndex(({ start }) => start >= name.end)
  const who = tokens[end]?.text === ',' ? end + 1 : end
  if (end < 0 || tokens[who]?.lower !== 'who') return undefined
  const verb = mentions.find(({ head }) => head > who)
  const between = verb ? tokens.slice(who + 1, verb.tokens.start) : []
  const own = between.every(({ lower }) => auxiliaries.has(lower) || ADVERB.test(lower))
  return own && verb?.trigger.part === 'verb' && verb.trigger.role === 'event' ? verb : undefined
}

const ADVERB = /ly$|^(?:not|also|then|first|later|once|never)$/u

const SUBJECT_REACH = 12
const SETTING_REACH = 4.5

/**
 * What an aspect verb speaks of: "the talks began", the nearest event mention before it, else the
 * verb itself ("it began"). An event verb beside its event speaks of that: "won in the final".
 * Any other mention is its own subject.
 */
export function subjectOf(
  mention: EventMention,
  mentions: readonly EventMention[],
  clauses: Clauses,
): EventMention {
  if (mention.trigger.role === 'event')
    return mention.subject ?? settingOf(mention, mentions, clauses) ?? mention
  if (mention.trigger.role !== 'aspect') return mention
  let best: EventMention | undefined
  let cost = SUBJECT_REACH
  for (const other of mentions) {
    if (other.trigger.role !== 'event') continue
    const way =
      other.head < mention.head
        ? clauses.cost(other.tokens.end - 1, mention.head)
        : clauses.cost(mention.head, other.first) + 1.5
    if (way < cost) {
      best = other
      cost = way
    }
  }
  return best ?? mention
}

/** "beat City in the cup final", "killed in the crash": the event that the verb took place in. */
function settingOf(
  mention: EventMention,
  mentions: readonly EventMention[],
  clauses: Clauses,
): EventMention | undefined {
  if (mention.trigger.part !== 'verb') return undefined
  return mentions.find(
    (other) =>
      other.inSetting &&
      other.head > mention.head &&
      [...mention.trigger.events].some((event) => other.trigger.events.has(event)) &&
      clauses.cost(mention.tokens.end - 1, other.first) <= SETTING_REACH,
  )
}

function argumentOf(sentence: Sentence, name: NameMention, attachment: Attachment): Argument {
  const { mention, direct, cost } = attachment
  const first = tokenAt(sentence, name.start)
  const governed = direct || isGoverned(sentence, name) || isStruck(sentence, mention, first)
  return {
    name,
    cost,
    governed,
    core:
      cost <= CORE_REACH && (direct || (!name.possessive && takesPart(sentence, mention, first))),
  }
}

/** Verbs that have the place for their object (FrameNet: Cause_impact, Attack, Visiting). */
const strikes: ReadonlySet<string> = new Set(
  'strike hit shake rock jolt rattle batter attack bomb shell raid storm flood visit'
    .split(' ')
    .flatMap(verbForms),
)

/** "a storm hit | Harlow", "explosions rocked | the old town": it happened there. */
function isStruck({ tokens }: Sentence, verb: EventMention, first: number): boolean {
  if (!strikes.has(tokens[verb.head]?.lower ?? '')) return false
  const between = tokens.slice(verb.tokens.end, first)
  return first > verb.head && between.every(({ lower }) => lower === 'the')
}

/** "in Harlow", "at the town hall", "in the capital of the province". */
export function isGoverned(sentence: Sentence, name: NameMention): boolean {
  const { tokens } = sentence
  const word = (i: number) => tokens[i]?.lower ?? ''
  const skip = (i: number) => (word(i) === 'the' ? i - 1 : i)
  const before = skip(tokenAt(sentence, name.start) - 1)
  const outer = word(before) === 'of' ? skip(before - 2) : before
  return PLACING.has(word(outer))
}

function takesPart(sentence: Sentence, mention: EventMention, first: number): boolean {
  const { tokens } = sentence
  if (first < mention.head) return mention.predicate
  const between = tokens.slice(mention.tokens.end, first).map((token) => token.lower)
  if (between.some((word) => OTHER_WAYS.has(word))) return false
  return mention.trigger.part === 'verb' || between.some((word) => TAKES_PART.has(word))
}
