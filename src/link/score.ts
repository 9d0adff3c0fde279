import { excerpt } from '../articles/position.ts'
import type { Article, Cue, FactRecord, RecordedEvent, Sentence, Span } from '../model.ts'
import type { Arguments } from './arguments.ts'
import { dateCues } from './cues/dates.ts'
import { nameCues } from './cues/names.ts'
import { peopleCues, sideCues } from './cues/people.ts'
import { placeCues } from './cues/places.ts'
import { salienceCues } from './cues/salience.ts'
import { tenseCues } from './cues/tense.ts'
import type { EventMention } from './event-mentions.ts'
import type { Lexicon } from './lexicon.ts'
import type { Salience } from './salience.ts'

/** Which evidence a cue belongs to; leave-one-out leaves out one of them. */
export type Evidence = 'name' | 'people' | 'sides' | 'place' | 'date' | 'time' | 'salience'

export interface Reason extends Cue {
  readonly evidence: Evidence
  /** The evidence speaks against the event. */
  readonly against?: boolean
}

/** All that tells which event a mention speaks of. */
export interface Context {
  readonly article: Article
  readonly sentence: Sentence
  readonly record: FactRecord
  readonly lexicon: Lexicon
  readonly mention: EventMention
  readonly args: Arguments
  readonly salience: Salience
}

export interface Scored {
  readonly event: RecordedEvent
  readonly score: number
  readonly reasons: readonly Reason[]
}

const READERS = [nameCues, peopleCues, sideCues, placeCues, dateCues, tenseCues, salienceCues]

/** Every event that the mention could name with its score, best first; ties in record order. */
export function scoreEvents(
  context: Context,
  possible: (event: RecordedEvent) => boolean,
): readonly Scored[] {
  return candidates(context)
    .filter(possible)
    .map((event) => {
      const reasons = READERS.flatMap((read) => read(context, event))
      return { event, reasons, score: sum(reasons, () => true) }
    })
    .sort((a, b) => b.score - a.score)
}

/** Sum of the weights of the reasons that count. */
export function sum(reasons: readonly Reason[], counts: (reason: Reason) => boolean): number {
  let weight = 0
  for (const reason of reasons) if (counts(reason)) weight += reason.weight
  return weight
}

function candidates({ mention, record }: Context): readonly RecordedEvent[] {
  const { trigger } = mention
  const events = [...record.events.values()]
  // "It lasted": the verb says nothing of which event.
  if (trigger.role === 'aspect') return events
  return events.filter((event) => trigger.events.has(event.id) || trigger.called.has(event.id))
}

/** The place in the article of a span of the sentence, for a cue. */
export function placeOf({ article, sentence }: Context, span: Span): Pick<Cue, 'at'> {
  return { at: excerpt(article, sentence, span) }
}

/** The span of the event word itself. */
export function triggerSpan({ sentence, mention }: Context): Span {
  const first = sentence.tokens[mention.tokens.start]
  const last = sentence.tokens[mention.tokens.end - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
