import type { Mention, Sentence } from '../model.ts'
import { subjectOf } from './arguments.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import type { Scene } from './scene.ts'

/** The event behind "before" starts within so many tokens of it. */
const REACH = 7

/** "before | the talks began": the first event word behind, in the same clause. */
export function eventBehind(mention: Mention, { events, input }: Scene): EventMention | undefined {
  const { tokens } = input.sentence
  const last = tokenAt(input.sentence, mention.end - 1)
  const next = events.find(({ tokens: own }) => own.start > last)
  if (!next || next.first - last > REACH || next.trigger.role !== 'event') return undefined
  const between = tokens.slice(last + 1, next.tokens.start)
  return between.some(({ text }) => /^[,;:—“”"]$/u.test(text)) ? undefined : next
}

/** "after the talks | began", "after the | start of the talks": from the beginning of the other. */
export function isBegun({ tokens: own, first }: EventMention, { input }: Scene): boolean {
  const { tokens } = input.sentence
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to)
  const behind = words(own.end, own.end + 3)
  // "two hours after the talks, voting began": the verb of the next clause
  const stop = behind.findIndex(({ type }) => type !== 'word')
  const near = [...words(first - 2, first), ...behind.slice(0, stop < 0 ? undefined : stop)]
  return near.some(({ lower }) => BEGINS.test(lower))
}

const BEGINS =
  /^(?:beg[aiu]n(?:s|ning)?|start(?:s|ed)?|open(?:s|ed|ing)|onset|commenced|convened)$/u

export interface Told {
  readonly mention: EventMention
  /** The verb of saying that stands between, or that has the event as its object. */
  readonly through?: string
}

/** The event that is told of: before the word, or behind the clause that the word opens. */
export function eventTold(mention: Mention, other: EventMention, scene: Scene): Told | undefined {
  const { input, events, clauses } = scene
  const { tokens } = input.sentence
  const first = tokenAt(input.sentence, mention.start)
  const opens = tokens
    .slice(0, first)
    .every(({ type, lower }) => type !== 'word' || /^(?:and|but|then|just|only)$/u.test(lower))
  const speaks = (event: EventMention) => event !== other && !event.quoted
  const after = events.filter((event) => speaks(event) && event.tokens.start > other.head)
  const before = events.filter((event) => speaks(event) && event.tokens.end <= first)
  const near = opens
    ? after.filter(({ tokens: own }) => hasComma(input.sentence, other.head, own.start))
    : before.toReversed()
  const target = near.find(
    (event) => event.trigger.role === 'event' || !(opens || isComment(input.sentence, event)),
  )
  if (!target || target.trigger.role === 'report') return undefined
  const told = subjectOf(target, events, clauses)
  const reports = events.filter(
    (event) => event.trigger.role === 'report' && !isComment(input.sentence, event),
  )
  const between = reports.find(({ head }) =>
    opens ? head > other.head && head < told.first : head === told.first - 1,
  )
  if (!between) return { mention: told }
  const through = between.trigger.words.join(' ')
  return { mention: opens ? fullest(told, after, scene) : told, through }
}

/** ", the ministry said, its ships left": a comment that governs nothing. */
function isComment({ tokens }: Sentence, { tokens: own }: EventMention): boolean {
  if (tokens[own.end]?.text !== ',') return false
  return tokens.slice(Math.max(0, own.start - 6), own.start).some(({ text }) => text === ',')
}

function hasComma({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',')
}

/** "its bomber aircraft conducted a patrol": of words for one event, the one that a verb tells. */
function fullest(
  told: EventMention,
  others: readonly EventMention[],
  { readings }: Scene,
): EventMention {
  const event = readings.get(told)?.event?.event
  if (told.predicate || event === undefined) return told
  return (
    others.find((other) => other.predicate && readings.get(other)?.event?.event === event) ?? told
  )
}
