import { isAmount } from '../english/amount.ts'
import type { Licence } from '../kinds/kind.ts'
import type { Mention } from '../model.ts'
import { announcesAnother } from './announces.ts'
import { headBehind } from './compound.ts'
import { dateDoubt } from './date-doubt.ts'
import type { EventMention } from './event-mentions.ts'
import { ordinalDoubt } from './ordinal-doubt.ts'
import { otherModifier } from './other-modifier.ts'
import { placeDoubt } from './place-doubt.ts'
import { factsOf, type Scene } from './scene.ts'
import type { Scored } from './score.ts'
import { timeDoubt } from './time-doubt.ts'

/** Why a value may agree with the event but must not be held against it. */
type Doubt = (
  mention: Mention,
  scene: Scene,
  target: EventMention,
  scored: Scored,
  licence: Licence | undefined,
) => string | undefined

/** What each kind asks besides the gates before its value is held against an event. */
const doubts: Readonly<Record<string, Doubt>> = {
  date: dateDoubt,
  time: timeDoubt,
  duration: lengthDoubt,
  place: placeDoubt,
  ordinal: ordinalDoubt,
}

/** "semi-final", "post-war": the prefix makes it something else. */
const PREFIX = /^(?:semi|quarter|mini|pre|post|anti|mid|non|inter|ex|counter|re)$/u

/** The doubt that every kind has of an event, or that of the kind itself. */
export const doubtOfKind: Doubt = (mention, scene, target, scored, licence) => {
  const { tokens } = scene.input.sentence
  const before = tokens[target.tokens.start - 1]
  const prefix = tokens[target.tokens.start - 2]
  if (before?.text === '-' && !before.spaced && PREFIX.test(prefix?.lower ?? ''))
    return `“${prefix?.text}-” makes it another event`
  const head = headBehind(scene.input.sentence, target)
  if (head) return `it may belong to “${head}”`
  const modifier = otherModifier(target, scored.event, scene.input.record)
  if (modifier) return `“${modifier}” makes it another one`
  const another = announcesAnother(scene, target)
  if (another) return `“${another}” may be another announcement`
  return doubts[mention.kind]?.(mention, scene, target, scored, licence)
}

// "the walk lasted three hours", but "was to have lasted"
const HAPPENED = /(?<!\bhave )\b(?:lasted|ran|took|went on|spent|met|dragged)\b[^,;.]{0,24}$/iu
/** "a week of fire and fury": so a writer sums up more than one event. */
const SUMMED = /^an? (?:day|night|week|fortnight|month|year|decade)$/iu
// "took four hours to control", not "to finish"
const PURPOSE =
  /^\s+to\s+(?!(?:finish|complete|conclude|end|run|pass|play|go|an?|the|\d)\b)(?<verb>\p{Ll}{3,})/u

/** A slip makes days of hours; nobody writes years for minutes of one thing. */
const OTHER_LENGTH = 100

/** "a sentence of six years", read out in an hour: lengths of two sorts. */
function otherLength(
  { value, kind: name }: Mention,
  { input: { record, kinds } }: Scene,
  { event }: Scored,
): string | undefined {
  const kind = kinds.find((one) => one.name === name)
  const lasted = kind && factsOf(record, kind, event.id)[0]?.value
  if (!isAmount(value) || !isAmount(lasted) || lasted.number <= 0 || value.number <= 0)
    return undefined
  const times = Math.max(value.number / lasted.number, lasted.number / value.number)
  return times > OTHER_LENGTH ? 'it is too far from the recorded length to be one' : undefined
}

/** Why a length of time may be of something else than the whole event. */
function lengthDoubt(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  scored: Scored,
  licence: Licence | undefined,
): string | undefined {
  const {
    input: { sentence },
    events,
  } = scene
  const far = otherLength(mention, scene, scored)
  if (far) return far
  // "met for two hours": what came of a plan is no mistake about the plan.
  const told =
    /^(?:past|perfect)$/u.test(target.tense) || HAPPENED.test(sentence.text.slice(0, mention.start))
  if (scored.event.planned && told && !licence?.planned)
    return 'it speaks of what happened; the record has the plan'
  const after = sentence.text.slice(mention.end)
  if (SUMMED.test(mention.text) && /^\s+of\b/u.test(after))
    return `“${mention.text} of” may sum up more than this event`
  // "won twice in three days": within what time; a match takes hours.
  const within = WITHIN.test(sentence.text.slice(0, mention.start))
  if (within && UNITS.test(mention.text)) return '“in” may say within what time'
  const purpose = PURPOSE.exec(after)
  const verb = purpose?.groups?.['verb']
  if (!purpose || verb === undefined) return undefined
  const end = mention.end + purpose[0].length
  // "needing 90 minutes to beat them": the verb is the event's own.
  const own = events.some(
    ({ tokens, trigger }) =>
      sentence.tokens[tokens.end - 1]?.end === end &&
      [...trigger.events].some((event) => target.trigger.events.has(event)),
  )
  return own ? undefined : `it is how long it took to ${verb}`
}

const WITHIN = /\sin\s+$/iu
const UNITS = /(?:day|night|week|month|year|decade)s?$/iu
