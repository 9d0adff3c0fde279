import { excerpt } from '../articles/position.ts'
import type { Article, Cue, FactRecord, NameMention, Sentence, Span } from '../model.ts'
import type { Arguments } from './arguments.ts'
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
  /** The places that the heading above the passage names. */
  readonly section?: Section
}

export interface Section {
  readonly heading: Sentence
  readonly places: readonly NameMention[]
}

/** Sum of the weights of the reasons that count. */
export function sum(reasons: readonly Reason[], counts: (reason: Reason) => boolean): number {
  let weight = 0
  for (const reason of reasons) if (counts(reason)) weight += reason.weight
  return weight
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
