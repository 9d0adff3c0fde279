import type { Mention } from '../model.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import { isLeadSentence, isPegged } from './lead.ts'
import { opposing } from './opposing.ts'
import type { Scene } from './scene.ts'
import type { Scored } from './score.ts'

/** "was | the", "marks | the", "being | their", "talks, | the" */
const EQUATES =
  /(?:\b(?:is|are|was|were|be|been|being|becomes?|became|mark(?:s|ed|ing)?|represent(?:s|ed|ing)?|making\s+it|as)|,|—|–)\s+(?:(?:also|only|just|already|now|in\s+fact)\s+)*(?:the|their|its|our|a|an)?\s*$/iu
const PRONOUN = /\b(?:it|this|that|these|they)\b/iu
/** "clinched its | seventh title" (FrameNet: Finish_competition, Win_prize) */
const GAINS =
  /\b(?:won|wins?|winning|clinch\w*|claim(?:s|ed)?|secur(?:es|ed)|seal(?:s|ed)|captur(?:es|ed)|earn(?:s|ed)|lift(?:s|ed)|complet(?:es|ed))\s+(?:(?:its|his|her|their|an?|the)\s+)?$/iu
/** A date of the event itself. */
const DATED = 1

/**
 * Why an ordinal may agree with an event but must not be held against it: "the sixth meeting" is
 * another one than the seventh, unless the sentence says that this one was it ("the talks were
 * the sixth round") or gives its day.
 */
export function ordinalDoubt(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  { event, reasons }: Scored,
): string | undefined {
  const { sentence } = scene.input
  const opposed = opposing(reasons)
  if (opposed) return opposed.cue
  const after = sentence.text.slice(mention.end)
  if (/^\s+(?:time|year|anniversary)\b/u.test(after)) return undefined
  if (reasons.some(({ evidence, weight }) => evidence === 'date' && weight >= DATED))
    return undefined
  const before = sentence.text.slice(0, mention.start)
  // The news of a win opens with it; a record that gives no day has no other to tell of.
  const news = isLeadSentence(sentence) && isPegged(scene.input.article, event) !== false
  if (news && GAINS.test(before)) return undefined
  const first = tokenAt(sentence, mention.start)
  const subject = scene.events.some(
    (other) =>
      other !== target &&
      other.tokens.end <= first &&
      scene.readings.get(other)?.event?.event === event,
  )
  if (EQUATES.test(before) && (subject || PRONOUN.test(before.slice(-30)))) return undefined
  return `“${mention.text}” may tell of another one`
}
