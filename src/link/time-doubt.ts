import { prepositions } from '../english/word-classes.ts'
import type { Mention, Sentence, Token } from '../model.ts'
import { isWhen, verbBetween } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'
import { frontedDoubt } from './time-fronted.ts'

const BE = /^(?:is|are|was|were)$/u
/** "was out", "was under control": how it stood, not when it was. */
const STATE = /^(?:out|over|under|up|off|down|without)$/u

/**
 * Why a clock time may agree with when an event began but must not be held against it: another verb
 * stands between them ("the fire was put out at nine", "the meeting heard the clerk at eight"), or a
 * word of how it stood then ("was visible at four").
 */
export function timeDoubt(
  mention: Mention,
  scene: Scene,
  target: EventMention,
): string | undefined {
  const { sentence } = scene.input
  const { tokens } = sentence
  const at = tokenAt(sentence, mention.start)
  if (target.head >= at)
    return OPENING.test(sentence.text.slice(0, mention.start))
      ? frontedDoubt(mention, sentence, target)
      : inWhenClause(mention, sentence, target)
  // "the meeting, which included the clerk, began at nine": from its own verb on.
  const own = scene.events.filter(
    (one) => one.head < at && isOfIt(one, target) && !PAUSE.test(tokens[one.head]?.lower ?? ''),
  )
  const from = Math.max(target.tokens.end, ...own.map((one) => one.tokens.end))
  const between = tokens.slice(from, at)
  const words = between.map(({ lower }) => lower).join(' ')
  if (ENDS.test(words)) return undefined
  const pause = PAUSE.exec(words)?.[0]
  return pause
    ? `“${pause}” speaks of a pause`
    : (verbBetween(between, 0, between.length) ?? stateOf(between))
}

/** "came at nine, when | the hostages were let go": the noun is not what happened then. */
function inWhenClause(
  { end }: Mention,
  { text, tokens }: Sentence,
  { trigger, predicate, tokens: own }: EventMention,
): string | undefined {
  if (!/^,?\swhen\b/u.test(text.slice(end)) || trigger.part !== 'noun' || predicate)
    return undefined
  const behind = tokens.findIndex(({ text: mark }, i) => i >= own.end && /^[,;:]$/u.test(mark))
  return verbBetween(tokens, own.end, behind < 0 ? tokens.length : behind)
}

/** Nothing but "at" stands before it. */
const OPENING = /^\P{L}*(?:at\s+)?$/iu
/** "was put out at nine": it says when it ended. */
const ENDS = /(?:^| )(?:extinguished|put out)\b[^,]*$/u
/** "broke for tea at eight", "resumed at nine": not when it began. */
const PAUSE = /\b(?:broke for|paused|adjourned for|recessed|resumed|reconvened|restarted)\b/u

/** "began", "took place", or a verb that names the same event. */
function isOfIt({ trigger, subject }: EventMention, target: EventMention): boolean {
  if (trigger.role === 'aspect' || subject === target) return true
  return [...trigger.events, ...trigger.called].some(
    (event) => target.trigger.events.has(event) || target.trigger.called.has(event),
  )
}

function stateOf(tokens: readonly Token[]): string | undefined {
  const be = tokens.findIndex(({ lower }) => BE.test(lower))
  const word = tokens[be + 1]
  if (be < 0 || word?.type !== 'word' || isWhen(word.lower)) return undefined
  const open = prepositions.has(word.lower) && !STATE.test(word.lower)
  return open || /(?:ed|ing|ly)$/u.test(word.lower) ? undefined : `“${word.text}” says how it stood`
}
