import { otherModifiers, partModifiers, partNouns } from '../english/event-modifiers.ts'
import { verbForms } from '../english/inflect.ts'
import { reportingVerbs } from '../english/word-classes.ts'
import type { Mention, RecordedEvent, Sentence } from '../model.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'

/** "another meeting", "further talks": certainly not the one at hand. */
const ANOTHER = new Set([
  'another',
  'other',
  'further',
  'additional',
  'separate',
  'subsequent',
  'follow-up',
])

/** Plans before a value: "expected to last four hours", "up to six hours were set aside". */
const PLAN =
  /\b(?:expected|scheduled|planned|due|set|supposed|meant|slated|intended|designed|likely)\s+(?:to|for)\b|\b(?:would|could|might|may|should|will|can|if)\b/iu

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
  const own = new Set(event.called.flatMap((phrase) => phrase.toLowerCase().split(/\s+/u)))
  const modifiers = target.modifiers.filter((word) => !own.has(word))
  if (event.whole === undefined) {
    const part = partOf(target, modifiers, sentence, own) ?? partBefore(mention, sentence, target)
    if (part) return `“${part}” speaks of a part, not of the whole`
  }
  const another = modifiers.find((word) => ANOTHER.has(word))
  if (another) return `“${another}” speaks of another event`
  if (mention.kind === 'duration' && !event.planned) {
    const plan = planBefore(mention, sentence)
    if (plan) return `“${plan}” speaks of a plan, not of what happened`
  }
  return undefined
}

function partOf(
  target: EventMention,
  modifiers: readonly string[],
  sentence: Sentence,
  own: ReadonlySet<string>,
): string | undefined {
  const head = target.trigger.words.join('')
  if (partNouns.has(head) && !own.has(head)) return head
  const modifier = modifiers.find((word) => partModifiers.has(word))
  if (modifier) return modifier
  // "the first day of the talks", "part of the meeting".
  const of =
    sentence.tokens[target.first - 1]?.lower === 'of'
      ? sentence.tokens[target.first - 2]?.lower
      : undefined
  return of !== undefined && partNouns.has(of) ? of : undefined
}

/** "its first half, which lasted 51 minutes". */
function partBefore(
  mention: Mention,
  sentence: Sentence,
  target: EventMention,
): string | undefined {
  const { tokens } = sentence
  for (let i = tokenAt(sentence, mention.start) - 1; i > Math.max(1, target.head); i--) {
    const word = tokens[i]?.lower ?? ''
    if (word !== 'which' && word !== 'that') continue
    const noun = tokens[tokens[i - 1]?.text === ',' ? i - 2 : i - 1]?.lower ?? ''
    return partNouns.has(noun) ? noun : undefined
  }
  return undefined
}

const reports: ReadonlySet<string> = new Set([...reportingVerbs].flatMap(verbForms))
const ENDS =
  /\b(?:until|till|through|before|after|by|end(?:ed|s|ing)?|finish(?:ed|es|ing)?|conclud(?:ed|es|ing)|adjourn(?:ed|s|ing)|wrapp(?:ed|ing) up|clos(?:ed|es|ing)|broke up)\b(?:[^,;.]|[ap]\.m\.){0,25}$/iu

/**
 * Why a value may agree with the event but must not be held against it: "announced the talks on
 * Friday" may date the announcement, "until 1 a.m. on Tuesday" dates the end.
 */
export function doubt(
  mention: Mention,
  sentence: Sentence,
  target: EventMention,
): string | undefined {
  if (mention.kind !== 'date' && mention.kind !== 'time') return undefined
  const before = sentence.tokens[target.first - 1]?.lower ?? ''
  if (
    target.trigger.part === 'noun' &&
    reports.has(before) &&
    target.head < tokenAt(sentence, mention.start)
  )
    return `it may belong to “${before}”`
  const ends = mention.kind === 'date' ? ENDS.exec(sentence.text.slice(0, mention.start)) : null
  return ends ? `“${ends[0].trim()}” may speak of the end` : undefined
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
