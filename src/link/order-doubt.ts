import type { RecordedOrder, StatedOrder } from '../compare/order.ts'
import { auxiliaries } from '../english/word-classes.ts'
import type { Sentence, Token } from '../model.ts'
import type { EventMention } from './event-mentions.ts'

/** "no vote was held before", "until after the meeting": the words turn the order round. */
const TURNS = /^(?:no|not|never|neither|nor|without|unless|if|until|till|cannot|t|hardly|barely)$/u
/** "the vote was planned", "would come", "had been postponed": told of a plan, not of the event. */
const PLANS =
  /^(?:plan(?:s|ned)?|scheduled?|delay(?:s|ed)?|postponed?|moved|called|cancell?ed|expected|due|agreed|arranged|meant|supposed|promised|would|could|should|might|may|will|shall)$/u
/** "before the meeting ended": its end may come after what began behind it. */
const ENDS =
  /^(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:es?|ed|ing)|clos(?:es?|ed|ing)|adjourn(?:s|ed|ing)?|wrapp(?:ed|ing)|continu(?:es?|ed|ing)|resum(?:es?|ed|ing))$/u

/** Behind "of", "with" or "for" these tell what somebody is said to have done (FrameNet: Verdict, Notification_of_charges). */
const TRIES =
  /^(?:guilty|innocent|convict(?:ed|ions?)|acquit(?:ted|tals?)|accus(?:ed|ations?)|suspected|charge[sd]?|counts?|cleared|tried|jailed|imprisoned|sentenced|indicted)$/u

/** "found guilty of | murder after the trial": the crime, not when it was. */
function isCharge(tokens: readonly Token[], { first, trigger }: EventMention): boolean {
  if (trigger.part !== 'noun' || !/^(?:of|with|for)$/u.test(tokens[first - 1]?.lower ?? ''))
    return false
  return TRIES.test(tokens[first - 2]?.lower ?? '')
}

/** "the first strike | since 2011", "the deadliest fire | since then": of a series, the day is of the one before. */
function isCounted({ modifiers }: EventMention): boolean {
  return modifiers.some((word) =>
    /^(?:first|second|third|only|next|worst|most|\p{L}{3,}est)$/u.test(word),
  )
}

/**
 * Why the order of two events may agree with the record but must not be held against it. A verb
 * of saying between the two leaves open whether the words or the event came then; only the
 * record's own measure turned round ("minutes after" for "minutes before") is held against it.
 */
export function orderDoubt(
  { tokens }: Sentence,
  events: readonly [EventMention, EventMention],
  recorded: RecordedOrder | undefined,
  stated: StatedOrder,
): string | undefined {
  const within = (at: number) => events.some((event) => at >= event.first && at < event.tokens.end)
  // "was set"; "set out" tells of the event.
  const isSet = (at: number) =>
    tokens[at]?.lower === 'set' && auxiliaries.has(tokens[at - 1]?.lower ?? '')
  const word = tokens.find(
    ({ lower }, at) =>
      TURNS.test(lower) || ENDS.test(lower) || ((PLANS.test(lower) || isSet(at)) && !within(at)),
  )
  if (word) return `“${word.text}” leaves the order open`
  const again = events.some(
    (event) => isCounted(event) && tokens[event.tokens.end]?.lower === 'since',
  )
  if (again) return '“since” tells of one before it'
  const charge = events.find((event) => isCharge(tokens, event))
  if (charge) return `“${charge.trigger.words.join(' ')}” is what somebody was tried for`
  if (stated.through === undefined) return undefined
  // "said it flew a patrol" tells of the event; "said the patrol was routine" speaks of it.
  const mirrored = stated.by !== undefined && stated.by === recorded?.by && events[0].predicate
  return mirrored ? undefined : `it may say when someone “${stated.through}” it`
}
