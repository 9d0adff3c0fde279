import { compareFact } from '../compare/compare-fact.ts'
import { contextOf } from '../compare/context.ts'
import { auxiliaries, lightVerbs, prepositions, undergoingVerbs } from '../english/word-classes.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Fact, FactRecord, Link, Mention, NameMention, RecordedEvent, Span } from '../model.ts'
import { tokenAt } from './clause.ts'
import { factsOf, type Scene } from './scene.ts'

type Tied = Pick<Link, 'fact' | 'confidence' | 'cues' | 'candidates'>

const REACH = 9
const PRONOUN = /\b(?:he|she|him|her)\b/iu

/**
 * "Ortiz is the third clerk to face trial": which one of its series the event of "trial" is, of those
 * that the subject took part in. Undefined where the words name no such event, or more than one.
 */
export function linkRanked(kind: Kind, mention: Mention, scene: Scene): Tied | undefined {
  const deed = kind.deed?.(mention.value)
  if (!deed) return undefined
  const { record, article } = scene.input
  const subject = subjectOf(mention, scene)
  if (subject === undefined) return undefined
  const facts = eventsIn(deed, scene).flatMap((event) => {
    const [fact] = factsOf(record, kind, event.id)
    const took = event.people.includes(subject)
    return fact && took && isCounted(deed.noun, fact, subject, record) ? [fact] : []
  })
  const [fact, ...others] = facts
  if (!fact || others.length > 0) return undefined
  const context = contextOf(fact, record)
  const day = article.updated ?? article.published?.day
  const held = day === undefined ? {} : { day }
  const { comparison } = compareFact(kind, fact, mention.value, context, held)
  if (comparison.relation === 'unchecked') return undefined
  const cues = [{ cue: 'the words behind it say what was done', weight: 0 }]
  return { fact, confidence: 'strong', cues, candidates: [] }
}

/**
 * Whether the noun tells of the whole series: it is the record's own, "the third person", or what the
 * subject is there. "The second woman to face trial" counts some of them.
 */
function isCounted(
  noun: string,
  { shown }: Fact,
  subject: string,
  { people }: FactRecord,
): boolean {
  if (
    shown
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(noun)
  )
    return true
  const { roles = [] } = people.get(subject) ?? {}
  return /^(?:|person|one)$/u.test(noun) || roles.some((role) => role.toLowerCase().endsWith(noun))
}

/** What is done to take part in what a noun names: "to face trial", "to win the prize". */
const TAKES_PART: ReadonlySet<string> = new Set([
  ...lightVerbs,
  ...undergoingVerbs,
  ...['face', 'stand', 'enter', 'complete'],
])

/** The events of the record that the deed can name: its verb, or the object of a verb of taking part. */
function eventsIn(
  deed: Span,
  { input: { sentence }, events, readings }: Scene,
): readonly RecordedEvent[] {
  const { tokens } = sentence
  const from = tokenAt(sentence, deed.start)
  const to = Math.min(tokenAt(sentence, deed.end - 1) + 1, from + REACH)
  const verb = tokens.findIndex(
    ({ lower }, at) => at >= from && at < to && !auxiliaries.has(lower) && lower !== 'to',
  )
  const on = tokens[verb]?.lower === 'go' && /^(?:on|to)$/u.test(tokens[verb + 1]?.lower ?? '')
  const word = events.find((one) => {
    const { trigger, tokens: own } = one
    const named = trigger.role === 'event' && (readings.get(one)?.scored.length ?? 0) > 0
    if (!named || own.start < from || own.end > to) return false
    if (own.start === verb) return true
    const between = tokens.slice(verb + (on ? 2 : 1), own.start)
    const object = own.start > verb && !between.some(({ lower }) => prepositions.has(lower))
    return object && (on || TAKES_PART.has(tokens[verb]?.lower ?? ''))
  })
  return (word && readings.get(word)?.scored.map(({ event }) => event)) ?? []
}

/** Who is ranked: the subject of the sentence, or of the one before for "he" and "she". */
function subjectOf(mention: Mention, { input }: Scene): string | undefined {
  const { sentence, names, before } = input
  const text = sentence.text.slice(0, mention.start)
  const own = peopleOf(names[sentence.index] ?? []).filter(({ end }) => end <= mention.start)
  if (own.length > 0) return subjectIn(text, own)
  if (!before || !PRONOUN.test(text)) return undefined
  return subjectIn(before.sentence.text, peopleOf(names[before.sentence.index] ?? []))
}

/** Whom the text opens with, "Officer Dana Ortiz, who met Liu, …", or its only person. */
function subjectIn(text: string, people: readonly NameMention[]): string | undefined {
  const [first] = people
  if (!first) return undefined
  const opens = /^(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u.test(text.slice(0, first.start))
  const ids = new Set((opens ? [first] : people).flatMap((name) => name.ids))
  return ids.size === 1 ? [...ids][0] : undefined
}

function peopleOf(names: readonly NameMention[]): readonly NameMention[] {
  return names.filter(({ type, possessive }) => type === 'person' && !possessive)
}
