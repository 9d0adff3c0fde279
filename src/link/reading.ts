import type { Candidate, Fact, RecordedEvent } from '../model.ts'
import { type Context, type Reason, sum } from './context.ts'
import { type Scored, scoreEvents } from './score.ts'

const ACCEPT = 1
const MARGIN = 0.35

/** Which event a mention speaks of, as far as the text tells. */
export interface Reading {
  readonly context: Context
  /** Every event that it could be, best first. */
  readonly scored: readonly Scored[]
  /** The event, when one is good enough and clearly the best. */
  readonly event?: Scored
  readonly margin: number
  /** Why there is no `event`. */
  readonly reason?: string
}

/** Reads one event mention; a tie is silence. */
export function readMention(
  context: Context,
  possible: (event: RecordedEvent) => boolean = () => true,
): Reading {
  const scored = scoreEvents(context, possible)
  const [best, second] = scored
  const words = context.mention.trigger.words.join(' ').replaceAll(' - ', '-')
  if (!best)
    return {
      context,
      scored,
      margin: 0,
      reason: `the record has no event that “${words}” could name`,
    }
  const margin = second ? best.score - second.score : best.score
  if (best.score < ACCEPT && !isOnly(scored, context))
    return { context, scored, margin, reason: `too little tells which event “${words}” is` }
  if (second && margin < MARGIN)
    return {
      context,
      scored,
      margin,
      reason: `“${words}” could be ${best.event.id} or ${second.event.id}`,
    }
  return { context, scored, margin, event: best }
}

/** The words can name one event only, and nothing but its age speaks against it: "the war". */
function isOnly(scored: readonly Scored[], { mention }: Context): boolean {
  const [best] = scored
  if (!best || scored.length > 1 || mention.definiteness === 'indefinite') return false
  return best.reasons.every((reason) => !reason.against || reason.evidence === 'time')
}

const STRONG_EVIDENCE = 1.5
const STRONG_SALIENCE = 1.1
const STRONG_MARGIN = 0.8

/**
 * Strong: the sentence itself, or a definite phrase after a clear mention, tells which event.
 * Only the reasons that count are asked: a date that is held against the event is not.
 */
export function isStrong(
  reading: Reading,
  scored: Scored,
  counts: (reason: Reason) => boolean,
): boolean {
  const rest = ({ reasons }: Scored) => sum(reasons, counts)
  const others = reading.scored.filter((other) => other !== scored)
  if (rest(scored) - Math.max(0, ...others.map(rest)) < STRONG_MARGIN) return false
  const own = sum(
    scored.reasons,
    (reason) => reason.evidence !== 'salience' && reason.evidence !== 'time' && counts(reason),
  )
  const salience = sum(scored.reasons, ({ evidence }) => evidence === 'salience')
  const definite = /definite|pronoun/u.test(reading.context.mention.definiteness)
  return own >= STRONG_EVIDENCE || (definite && salience >= STRONG_SALIENCE && own >= 0)
}

const SHOWN = 3

/** The best few events with a fact of the kind, for the report. */
export function candidatesOf(
  reading: Reading | undefined,
  factOf: (event: string) => Fact | undefined,
): readonly Candidate[] {
  return (reading?.scored ?? []).slice(0, SHOWN).flatMap(({ event, score, reasons }) => {
    const fact = factOf(event.id)
    return fact ? [{ fact: fact.id, score, cues: reasons }] : []
  })
}
