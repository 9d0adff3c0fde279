import { irregularPasts, verbFormsOf } from '../english/inflect.ts'
import { auxiliaries, modals } from '../english/word-classes.ts'
import { ZONE } from '../english/zone.ts'
import type { Mention, RecordedEvent } from '../model.ts'
import { verbBetween } from './between.ts'
import { calledWords } from './called-words.ts'
import { tokenAt } from './clause.ts'
import { OWN_NAME } from './cues/names.ts'
import type { EventMention } from './event-mentions.ts'
import { accountFrom } from './governing-verb.ts'
import { beforeInfinitive, decided } from './infinitive.ts'
import { otherDay } from './other-day.ts'
import { otherAgent, otherClassifier } from './other-name.ts'
import type { Scene } from './scene.ts'
import type { Scored } from './score.ts'
import { identityOf } from './settle.ts'

/** "today’s meeting", "was signed yesterday" */
const DEICTIC =
  /^(?:today|yesterday|tonight|tomorrow|this (?:morning|afternoon|evening)|last night)\b/iu

/**
 * Verbs of showing and publishing: what they date is a picture, not what is in it (FrameNet:
 * Evidence, Cause_to_perceive, Publishing).
 */
const shows: ReadonlySet<string> = new Set(
  'show reveal depict display purport film record post publish release air broadcast emerge surface circulate appear'
    .split(' ')
    .flatMap(verbFormsOf),
)

// "0900 GMT Friday", "(5 a.m. Harlow time Friday)": said again in another zone
const ZONED = new RegExp(
  `\\d(?:\\s?[ap]\\.?m\\.?)?\\s(?<zone>GMT|UTC),?\\s(?:on\\s)?$|\\([^()]{0,15}\\d(?:\\s?[ap]\\.?m\\.?)?\\s(?<other>${ZONE}),?\\s(?:on\\s)?$`,
  'u',
)

/** Why a date may agree with the event but must not be held against it. */
export function dateDoubt(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  scored: Scored,
): string | undefined {
  const { event } = scored
  return (
    deictic(mention, scene, event) ??
    zoned(mention, scene) ??
    scheduled(mention, scene, event) ??
    decided(scene, target) ??
    beforeInfinitive(mention, scene, target) ??
    fronted(mention, scene, target, event) ??
    conjoined(mention, scene, target) ??
    named(scene, target, scored) ??
    edition(mention, scene, target) ??
    shown(mention, scene, target) ??
    accounted(mention, scene, target) ??
    otherDay(mention, scene, target, event)
  )
}

/** "had been planned for Monday": when it was to be, and not when it was. */
function scheduled(
  { start }: Mention,
  { input: { sentence } }: Scene,
  { planned }: RecordedEvent,
): string | undefined {
  const words = planned ? null : SCHEDULED.exec(sentence.text.slice(0, start))
  return words ? `“${words[0].trim()}” speaks of a plan` : undefined
}

const SCHEDULED =
  /\b(?:had been|was (?:originally|first|initially|to have been)) (?:planned|scheduled|set|slated|due|meant|billed)(?: to \p{L}+)? (?:for|on)\s(?:\p{Ll}+\s){0,2}$/u

/** "the drama prize", "passed by the lower house": words for one of its kind that is another. */
function named(scene: Scene, target: EventMention, { event, reasons }: Scored): string | undefined {
  const whole = reasons.some(({ evidence, weight }) => evidence === 'name' && weight >= OWN_NAME)
  const word =
    otherAgent(scene, target, event) ?? (whole ? undefined : otherClassifier(scene, target, event))
  return word && `“${word}” tells of another than the record’s`
}

/** "last year’s open": of what comes back every year the words pick one. */
function edition(
  { text, start, end }: Mention,
  { input: { sentence } }: Scene,
  target: EventMention,
): string | undefined {
  const owns = /[’']s?$/u.test(text) || /^[’']s?\s/u.test(sentence.text.slice(end))
  const year = /^(?:last|this|next) (?:year|season)\b/iu.test(text)
  const before = start < (sentence.tokens[target.head]?.start ?? 0)
  return owns && year && before ? `“${text}” picks one of several` : undefined
}

/** "charged two men in the raid on Friday": the day may be that of the charge. */
function accounted(
  mention: Mention,
  { input: { sentence } }: Scene,
  target: EventMention,
): string | undefined {
  // "charged in | the 2019 fire"
  if (tokenAt(sentence, mention.start) < target.head) return undefined
  const verb = accountFrom(sentence, target)
  return verb === undefined ? undefined : `it may belong to “${sentence.tokens[verb]?.text}”`
}

/** An article is often dated a day after it was written, and read in another zone. */
function deictic(
  mention: Mention,
  { input: { kinds } }: Scene,
  { when }: RecordedEvent,
): string | undefined {
  if (!DEICTIC.test(mention.text) || when?.from === undefined || when.to === undefined)
    return undefined
  const kind = kinds.find(({ name }) => name === mention.kind)
  const said = kind && identityOf(kind, mention.value).when
  if (said?.from === undefined || said.to === undefined) return undefined
  const days = Math.max(said.from - when.to, when.from - said.to)
  return days === 1
    ? `“${mention.text}” is a day off, and so may be the date of the article`
    : undefined
}

/** "On Sunday she defended | her trip": the day is that of the verb, not of its object. */
function fronted(
  { start, end }: Mention,
  { input: { sentence } }: Scene,
  { first, trigger, predicate }: EventMention,
  event: RecordedEvent,
): string | undefined {
  if (trigger.part !== 'noun' || predicate || !OPENING.test(sentence.text.slice(0, start)))
    return undefined
  // "On Monday the jury | found | him guilty": the verb is a part of what the record calls it.
  const own = calledWords(event)
  const between = sentence.tokens
    .slice(tokenAt(sentence, end - 1) + 1, first)
    .filter(({ lower }) => !own.has(lower))
  return verbBetween(between, 0, between.length)
}

/**
 * "will leave on 3 May | but the strike goes on": the event opens a clause of its own, and the day is
 * that of the verb in the one before.
 */
function conjoined(
  { start, end }: Mention,
  { input: { sentence } }: Scene,
  { first, trigger }: EventMention,
): string | undefined {
  const { tokens } = sentence
  const at = tokenAt(sentence, start)
  const opens = tokens[first - 1]
  if (trigger.part !== 'noun' || !opens || first - 1 < tokenAt(sentence, end - 1)) return undefined
  if (!CONTRASTS.test(opens.lower) || OPENING.test(sentence.text.slice(0, start))) return undefined
  const verb = tokens
    .slice(0, at)
    .some(({ lower }) => auxiliaries.has(lower) || modals.has(lower) || isFiniteForm(lower))
  return verb ? `“${opens.text}” begins another clause` : undefined
}

const CONTRASTS = /^(?:but|while|whereas|although|though)$/u
const isFiniteForm = (word: string): boolean =>
  irregularPasts.has(word) || /\p{L}{2}ed$/u.test(word)

/** Nothing but "on" stands before it. */
const OPENING = /^\P{L}*(?:(?:early|late|later)\s)?(?:on\s)?$/iu

/** "at 7 a.m. (2200 GMT Monday)": a day as another zone has it. */
function zoned({ start }: Mention, { input: { sentence } }: Scene): string | undefined {
  const groups = ZONED.exec(sentence.text.slice(0, start))?.groups
  const zone = groups?.['zone'] ?? groups?.['other']
  return zone && `“${zone}” may make it another day`
}

/** "the strike, videos purported to show on Monday": the date is that of the video. */
function shown(
  mention: Mention,
  { input: { sentence } }: Scene,
  target: EventMention,
): string | undefined {
  const at = tokenAt(sentence, mention.start)
  const verb = sentence.tokens
    .slice(target.tokens.end, at)
    .findLast(({ lower }) => shows.has(lower))
  return verb && `it may belong to “${verb.text}”`
}
