import { bodies } from '../../english/event-modifiers.ts'
import { findOrdinals } from '../../english/ordinals.ts'
import { closedWords } from '../../english/word-classes.ts'
import type { FactRecord, RecordedEvent } from '../../model.ts'
import { wordsBefore, wordsBehind } from '../clause-words.ts'
import { type Context, placeOf, type Reason, triggerSpan } from '../context.ts'
import { eventNouns } from '../event-kinds.ts'
import { isLead } from '../lead.ts'
import type { OwnName, Trigger } from '../lexicon.ts'
import { nounPhrase } from '../noun-phrase.ts'

/** What the whole of the record’s name for an event weighs. */
export const OWN_NAME = 2.6
const OWN_WORD = 1.5
const OWN_ID = 1.2
const NAME_OF_OTHER = -1.6
const UNKNOWN_NAME = -1.6
const UNKNOWN_BODY = -1.6
/** "The second hearing" is not the first, whatever else they have in common. */
const OTHER_OF_SERIES = -8

/** The author's own words for the event, and capitalised words that are nobody's. */
export function nameCues(
  context: Context,
  event: RecordedEvent,
  rivals: readonly RecordedEvent[],
): readonly Reason[] {
  return [
    ...ownName(context, event),
    ...nameOfOther(context, event, rivals),
    ...otherOrdinal(context, event),
    ...unknownNames(context, event),
    ...unknownBodies(context, event),
  ]
}

/** The record calls it "first hearing": the ordinal is a part of its name. */
function otherOrdinal(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention, lexicon } = context
  const whole = wholeOf(context)
  const stated = findOrdinals((whole ?? mention).modifiers.join(' '))[0]?.value
  if (stated === undefined) return []
  const head = whole?.head ?? mention.trigger.words.join('')
  const own = lexicon.names
    .filter(({ event: id, heads }) => id === event.id && heads.has(head))
    .flatMap(({ ordinal }) => ordinal ?? [])
  if (own.length === 0 || own.includes(stated)) return []
  const cue = 'the record’s name for it has another ordinal'
  const at = placeOf(context, triggerSpan(context))
  return [{ evidence: 'name', cue, weight: OTHER_OF_SERIES, against: true, ...at }]
}

/** "The design prize", spoken of right behind "the music prize": the whole name is another’s. */
function nameOfOther(
  context: Context,
  event: RecordedEvent,
  rivals: readonly RecordedEvent[],
): readonly Reason[] {
  if (isNamed(context, event) || !rivals.some((rival) => isNamed(context, rival))) return []
  const cue = 'these are the record’s own words for another event'
  const at = placeOf(context, triggerSpan(context))
  return [{ evidence: 'name', cue, weight: NAME_OF_OTHER, against: true, ...at }]
}

/** A name of several words that the record has for the event stands here as a whole. */
function isNamed(context: Context, { id }: RecordedEvent): boolean {
  const head = context.mention.trigger.words.join('')
  const whole = wholeOf(context)
  return context.lexicon.names.some(
    (name) =>
      name.event === id &&
      ((name.heads.has(head) && bears(context, name)) ||
        (whole &&
          name.heads.has(whole.head) &&
          name.modifiers.length > 0 &&
          name.modifiers.every((word) => whole.modifiers.includes(word)))),
  )
}

/** "the second round | of talks": the noun that the event is counted by. */
function wholeOf({ mention, sentence: { tokens } }: Context) {
  const of = mention.first - 1
  const head = tokens[of - 1]
  if (tokens[of]?.lower !== 'of' || !head || mention.trigger.part !== 'noun') return undefined
  return { head: head.lower, modifiers: nounPhrase(tokens, of - 1).modifiers }
}

function ownName(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention } = context
  if (isNamed(context, event)) {
    const cue = 'these are the record’s own words for it'
    return [{ evidence: 'name', cue, weight: OWN_NAME, ...placeOf(context, triggerSpan(context)) }]
  }
  // "voted to recall" names the recall.
  const { trigger } = mention.complement ?? mention
  if (trigger.called.has(event.id) || mention.trigger.called.has(event.id)) {
    const cue = 'this is the record’s own word for it'
    return [{ evidence: 'name', cue, weight: OWN_WORD, ...placeOf(context, triggerSpan(context)) }]
  }
  return ownId(context, event)
}

/** All words of the name stand by the event word: "the Harlow talks", "the ferry, which sank". */
function bears(context: Context, { modifiers, subject, behind }: OwnName): boolean {
  const { sentence, mention } = context
  if (subject && behind) {
    const [before, after] = [wordsBefore(sentence, mention), wordsBehind(sentence, mention)]
    return subject.every((word) => before.has(word)) && behind.every((word) => after.has(word))
  }
  const around = wordsAround(context)
  return modifiers.every((word) => word === '-' || around.has(word))
}

/** The words beside the event word that may be a part of its name. */
function wordsAround({ mention, sentence }: Context): ReadonlySet<string> {
  const around = new Set(mention.modifiers.flatMap((word) => [word, ...word.split('-')]))
  // "on | the run", "was first | elected"
  const before = sentence.tokens[mention.first - 1]
  if (before?.type === 'word') around.add(before.lower)
  // "talks in Harlow" bears the name "Harlow talks" as well.
  for (let i = mention.tokens.end; i < mention.tokens.end + 4; i++) {
    const token = sentence.tokens[i]
    if (!token || token.text === ',') break
    around.add(token.lower)
  }
  return around
}

/** Words that tell nothing: "the-march-meeting-2". */
const ID_NOISE =
  /^(?:the|of|and|in|at|on|a|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/u
const ID_REACH = 4

/** An event named `council-meeting` in the record: "the council met", "the council meeting". */
function ownId(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention, sentence, record, lexicon } = context
  const heads = new Set(mention.trigger.words)
  const names = ({ events }: Trigger) => events.has(event.id)
  // "Ortiz resigned" of `ortiz-resignation`: the noun names the event as its verb does.
  const words = idWords(event).filter(
    (word) => !heads.has(word) && !eventNouns.has(word) && !lexicon.triggers.get(word)?.some(names),
  )
  // People of the record speak for themselves.
  const known = words.filter((word) => !record.people.has(word))
  if (known.length === 0) return []
  // "will be named on Friday, | the drama prize on Monday": what is behind a comma is another’s.
  const behind = sentence.tokens.slice(mention.tokens.end, mention.tokens.end + ID_REACH)
  const end = behind.findIndex(({ text }) => /^[,;:]$/u.test(text))
  const near = [
    ...sentence.tokens.slice(Math.max(0, mention.first - ID_REACH), mention.tokens.end),
    ...(end < 0 ? behind : behind.slice(0, end)),
  ]
  if (!known.every((word) => near.some((token) => token.lower === word))) return []
  return [
    {
      evidence: 'name',
      cue: `“${known.join(' ')}” stands in the record’s name for it`,
      weight: OWN_ID,
      ...placeOf(context, triggerSpan(context)),
    },
  ]
}

/** Each event is asked for once a mention. */
const wordsOfIds = new WeakMap<RecordedEvent, readonly string[]>()

function idWords(event: RecordedEvent): readonly string[] {
  const known = wordsOfIds.get(event)
  if (known) return known
  const words = event.id.split(/[^\p{L}\d]+/u).filter((word) => !ID_NOISE.test(word))
  wordsOfIds.set(event, words)
  return words
}

/** "the APEC Economic Leaders’ Summit": names that the record does not know tell of another event. */
export function unknownNames(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention, sentence, args } = context
  if (mention.trigger.part !== 'noun') return []
  const reasons: Reason[] = []
  for (let i = mention.first; i < mention.tokens.start; i++) {
    const token = sentence.tokens[i]
    if (token?.type !== 'word' || !/^\p{Lu}\p{L}/u.test(token.text)) continue
    // "23:20 The hearing began": no name, though it has a capital.
    if (closedWords.has(token.lower)) continue
    // A sentence opens with a capital whatever the word.
    if (i === 0 || calledWords(event).includes(token.lower) || DATE_WORD.test(token.text)) continue
    if (aircraftMakers.has(token.lower)) continue
    const known = [...args.people, ...args.groups, ...args.places]
    if (known.some(({ name }) => name.start <= token.start && token.end <= name.end)) continue
    reasons.push({
      evidence: 'name',
      cue: `“${token.text}” is no name of the record`,
      weight: UNKNOWN_NAME,
      against: true,
      ...placeOf(context, token),
    })
  }
  return reasons
}

function calledWords({ called }: RecordedEvent): readonly string[] {
  return called.flatMap(wordsOf)
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().split(/[\s-]+/u)
}

/** "a Cessna 208 plane": who built an aircraft tells it from no other (ICAO Doc 8643). */
const aircraftMakers = new Set(
  `airbus antonov boeing bombardier cessna embraer fokker gulfstream ilyushin learjet lockheed mcdonnell
  sikorsky sukhoi tupolev`.split(/\s+/u),
)

const DATE_WORD =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u

/** "the planning committee meeting" is not the council's; "the council meeting" may be. */
function unknownBodies(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention, sentence, record } = context
  // "The Council voted": news opens with the body whose vote it is.
  if (mention.trigger.part === 'verb' && isLead(context)) return []
  const from = mention.trigger.part === 'noun' ? mention.first : mention.tokens.start - 1
  for (let i = from; i >= 0 && i < mention.tokens.start; i++) {
    const token = sentence.tokens[i]
    if (!token || !bodies.has(token.lower) || ownWords(event, record).has(token.lower)) continue
    return [
      {
        evidence: 'name',
        cue: `“${token.text}” is no side of it in the record`,
        weight: UNKNOWN_BODY,
        against: true,
        ...placeOf(context, token),
      },
    ]
  }
  return []
}

/** The words of the event's own names, and of the names of its sides. */
function ownWords(event: RecordedEvent, record: FactRecord): ReadonlySet<string> {
  const names = [...event.sides.keys()].flatMap((id) => {
    const group = record.groups.get(id)
    return group ? [group.name, ...group.also] : []
  })
  return new Set([...idWords(event), ...calledWords(event), ...names.flatMap(wordsOf)])
}
