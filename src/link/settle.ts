import { otherModifiers } from '../english/event-modifiers.ts'
import type { Identity, Kind } from '../kinds/kind.ts'
import type { Article, Comparison, Fact, Mention, RecordedEvent, Relation, Span } from '../model.ts'
import { type Reason, sum } from './context.ts'
import { OWN_NAME } from './cues/names.ts'
import { OWNED_BY_OTHERS } from './cues/sole.ts'
import { isOther, isPegged } from './lead.ts'
import { datesAnother } from './other-event-time.ts'
import { isStrong, type Reading } from './reading.ts'
import type { Scored } from './score.ts'

/** A fact for the mention, or why there is none. */
export interface Settled {
  readonly fact?: Fact
  readonly scored?: Scored
  readonly confidence: 'strong' | 'weak'
  readonly reason?: string
}

export interface Question {
  readonly kind: Kind
  readonly mention: Mention
  /** The mention's place in the file. */
  readonly at: Span
  readonly reading: Reading
  /** The event's fact that the mention would be held against. */
  readonly factOf: (event: string) => Fact | undefined
  readonly compare: (fact: Fact) => Comparison
  /** It measures the event noun itself: "an ten-day trial", "a trial of eight days". */
  readonly measures: boolean
}

const REFUTES: ReadonlySet<Relation> = new Set([
  'conflicts',
  'understates',
  'overstates',
  'adds',
  'omits',
])

/** An event this close to the best could be meant as well: if it fits, it explains the value. */
const EXPLAINS = 2
/** Events this close are as good as the best: each must disagree. */
const AS_GOOD = 1.3
/** The reading with the attribute may not be much better for another event. */
const FULL_SLACK = 0.6
/** Evidence besides the attribute that an accusation needs. */
const EVIDENCE = 1.2
/** A date far off needs more, and so does a place: people meet in the same towns again. */
const EVIDENCE_FAR = 2.6
const EVIDENCE_NEW = 2.9
const FAR_DAYS = 9

/**
 * Ties a value to a fact. A value that agrees is tied to the best reading; one that refutes is
 * tied only when every event that the words may mean refutes it (leave-one-out: for a date the
 * events are scored without dates, for people without people).
 */
export function settle(question: Question): Settled {
  const { reading, factOf } = question
  const best = reading.event
  const fact = best && factOf(best.event.id)
  if (!best || !fact || refutes(question.compare(fact))) return settleAgainst(question, best, fact)
  const agreed: Settled = {
    fact,
    scored: best,
    confidence: isStrong(reading, best, () => true) ? 'strong' : 'weak',
  }
  // The verb is another event’s own: if that refutes the value, it is that one which is meant.
  const verb = reading.context.mention.trigger.part === 'verb'
  const against = verb && isOwnedByOthers(best) ? settleAgainst(question, best, fact) : agreed
  return against.fact ? against : agreed
}

/** The event whose value is wrong, or the one that explains it. */
function settleAgainst(
  question: Question,
  best: Scored | undefined,
  fact: Fact | undefined,
): Settled {
  const { reading, factOf, kind } = question
  const counts = leaveOut(kind, question.mention, question.at)
  const ranked = reading.scored
    .map((scored) => ({
      scored,
      rest: sum(scored.reasons, counts),
      fact: factOf(scored.event.id),
    }))
    .sort((a, b) => b.rest - a.rest)
  const top = ranked[0]
  if (!top) return none(reading.reason ?? 'no event of the record fits')
  const explaining = ranked.find(
    (one) =>
      one.fact &&
      one.rest >= top.rest - (isOwnedByOthers(one.scored) ? 0 : EXPLAINS) &&
      !opposed(one.scored, counts) &&
      fits(question, one.fact),
  )
  if (explaining?.fact) return explained(explaining.scored, explaining.fact, best)
  if (best && !fact) return none(`the record says nothing of this kind for ${best.event.id}`)
  const asGood = ranked.filter((one) => isAsGood(question, one.rest, top.rest, one.scored))
  const silent = asGood.find((one) => !one.fact)
  if (silent)
    return none(
      `it could be ${silent.scored.event.id}, of which the record says nothing of this kind`,
    )
  return accuse(
    question,
    asGood.map((one) => one.scored),
    counts,
  )
}

/** "convicted" of a trial, where the record calls its verdict so. */
function isOwnedByOthers({ reasons }: Scored): boolean {
  return reasons.some(({ evidence, weight }) => evidence === 'name' && weight === OWNED_BY_OTHERS)
}

/** A value that tells no events apart leaves the reading of its event as it was. */
function isAsGood(
  { kind, mention, reading }: Question,
  rest: number,
  top: number,
  scored: Scored,
): boolean {
  const identity = identityOf(kind, mention.value)
  if (!identity.when && !identity.sides && !identity.where && reading.event)
    return scored === reading.event
  return rest >= top - AS_GOOD
}

function explained(scored: Scored, fact: Fact, best: Scored | undefined): Settled {
  // The one reading that fits is also clearly possible: a link, but a weak one.
  if (best && scored.score >= best.score - FULL_SLACK) return { fact, scored, confidence: 'weak' }
  return none(`it fits ${fact.id}, which the words may mean as well`)
}

function accuse(question: Question, asGood: readonly Scored[], counts: Counts): Settled {
  const { reading, mention, factOf } = question
  const { score: fullBest = 0 } =
    reading.scored.find((scored) => !isOwnedByOthers(scored)) ?? reading.scored[0] ?? {}
  const stated = identityOf(question.kind, mention.value)
  const { when } = stated
  const other = ({ event }: Scored) =>
    when && datesAnother(mention.text, when, event, reading.context)
  const meant = asGood.filter((scored) => other(scored) === undefined)
  const [first] = asGood
  if (first && meant.length === 0) return none(other(first) ?? '')
  const fair = meant
    .map((scored) => ({ scored, days: daysApart(scored.event, stated) }))
    .filter(({ scored, days }) => {
      const evidence = sum(scored.reasons, (reason) => reason.evidence !== 'time' && counts(reason))
      const other = isOther(reading.context, scored.event) && !isNamedBare(question, scored)
      const needed = other
        ? isMeasured(question)
          ? EVIDENCE_FAR
          : EVIDENCE_NEW
        : days > FAR_DAYS || stated.where
          ? EVIDENCE_FAR
          : EVIDENCE
      return evidence >= needed && scored.score >= fullBest - FULL_SLACK
    })
    .sort((a, b) => a.days - b.days)[0]
  const fact = fair && factOf(fair.scored.event.id)
  if (!fair || !fact) return none('too little besides the value itself tells which event is meant')
  const { article } = reading.context
  if (when && fair.scored.reasons.some((reason) => isDated(reason, article) && counts(reason)))
    return none('the sentence gives the record’s date as well')
  const sure = stated.when ? isPinned(fair.scored, counts) : !isMeasured(question)
  const strong = meant.length === 1 && sure && isStrong(reading, fair.scored, counts)
  return { fact, scored: fair.scored, confidence: strong ? 'strong' : 'weak' }
}

/** "will fire rockets", "Marlow Grammar School": the record’s whole name needs no article. */
function isNamedBare({ reading: { context } }: Question, { event, reasons }: Scored): boolean {
  const { mention, sentence, article } = context
  if (mention.definiteness !== 'bare') return false
  const named = reasons.some(({ evidence, weight }) => evidence === 'name' && weight >= OWN_NAME)
  const proper = /^\p{Lu}/u.test(sentence.tokens[mention.head]?.text ?? '')
  return named && (proper || event.planned || isPegged(article, event) !== false)
}

const DATED = 2

// "LARNE, June 13 (AP) —"
const DATELINE = /^\s*(?:\(\p{Lu}[^()]{1,20}\)\s*)?(?:--|—|–)/u

/** Another date of the sentence is the event's; that of a dateline is the article's. */
function isDated({ evidence, weight, at }: Reason, { text }: Article): boolean {
  if (evidence !== 'date' || weight < DATED) return false
  return !at || !DATELINE.test(text.slice(at.end, at.end + 30))
}

/**
 * "After an ten-day trial": the length is what is new of it, and asks for an "a" whether the trial
 * is known or not. "Another", "a second" and the like still bring in another one.
 */
function isMeasured({ kind, measures, reading }: Question): boolean {
  const { definiteness, modifiers, tense } = reading.context.mention
  if (kind.name !== 'duration' || !measures || definiteness !== 'indefinite') return false
  return tense !== 'perfect' && !modifiers.some((word) => otherModifiers.has(word))
}

/** The claim cannot stand beside the record. */
export function refutes({ relation }: Comparison): boolean {
  return REFUTES.has(relation)
}

/** More than some of the people tell which event is meant: people meet more than once. */
function isPinned({ reasons }: Scored, counts: Counts): boolean {
  return reasons.some(
    (reason) =>
      reason.weight >= PINNED &&
      !reason.against &&
      counts(reason) &&
      reason.evidence !== 'people' &&
      reason.evidence !== 'time',
  )
}

const PINNED = 1
const FITS: ReadonlySet<Relation> = new Set(['agrees', 'rounded', 'vaguer'])

function fits({ compare }: Question, fact: Fact): boolean {
  return FITS.has(compare(fact).relation)
}

function none(reason: string): Settled {
  return { confidence: 'weak', reason }
}

const OPPOSED = -2

/** Evidence of another sort speaks clearly against the event. */
function opposed(scored: Scored, counts: Counts): boolean {
  return scored.reasons.some(
    (reason) => reason.against && reason.weight <= OPPOSED && counts(reason),
  )
}

/** What a value says of which event is meant; empty for kinds that tell no events apart. */
export function identityOf(kind: Kind, value: unknown): Identity {
  return kind.identity?.([{ path: [], value }]) ?? {}
}

/** Whether a reason still counts when what the value itself says is left out. */
export type Counts = (reason: Reason) => boolean

/**
 * Leave-one-out: a date says nothing for the event whose date it is held against, nor does the
 * news peg; people say nothing for the list they are held against, the other side still does.
 */
function leaveOut(kind: Kind, mention: Mention, at: Span): Counts {
  const identity = identityOf(kind, mention.value)
  const own = (reason: Reason) =>
    !reason.at || (at.start <= reason.at.start && reason.at.end <= at.end)
  if (identity.when)
    return (reason) => reason.evidence !== 'time' && !(reason.evidence === 'date' && own(reason))
  if (identity.sides)
    return (reason) =>
      !((reason.evidence === 'people' || reason.evidence === 'sides') && own(reason))
  if (identity.where) return (reason) => !(reason.evidence === 'place' && own(reason))
  return () => true
}

function daysApart(event: RecordedEvent, { when }: Identity): number {
  const { from, to } = event.when ?? {}
  if (!when || from === undefined || to === undefined || when.from === undefined) return 0
  return Math.max(0, from - (when.to ?? when.from), when.from - to)
}
