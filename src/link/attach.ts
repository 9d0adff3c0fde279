import {
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  pronouns,
} from '../english/word-classes.ts'
import type { Sentence, Span } from '../model.ts'
import { type Clauses, tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import { governingVerb } from './governing-verb.ts'

export interface Attachment {
  readonly mention: EventMention
  readonly cost: number
  /** The value modifies the event noun itself: "four-hour meeting", "two days of talks". */
  readonly direct: boolean
  /** It stands behind the event noun and "of": "a meeting of four hours". */
  readonly behind: boolean
}

/** Farther than this a value and an event word of one sentence have nothing to do with each other. */
const MAX_COST = 14
const BEFORE = 2.2
const FRONTED = 0.4
/** As dear as a clause boundary. */
const CONJUNCT = 6
const MODIFIER_REACH = 5

/** What attaches: values stand behind their event, subjects before it; "July of talks" is none. */
export type Attaching = 'value' | 'date' | 'name'

/**
 * The cheapest event mention of the sentence for a span of its text; a direct modifier wins
 * outright. Undefined when none is near enough.
 */
export function attach(
  sentence: Sentence,
  clauses: Clauses,
  span: Span,
  mentions: readonly EventMention[],
  attaching: Attaching,
): Attachment | undefined {
  const first = tokenAt(sentence, span.start)
  const last = tokenAt(sentence, Math.max(span.start, span.end - 1))
  let best: Attachment | undefined
  for (const mention of mentions) {
    if (mention.head >= first && mention.head <= last) continue
    const direct = mention.head > last && modifies(sentence, last, mention, attaching)
    const cost = direct ? 0 : costOf(sentence, clauses, { first, last }, mention, attaching)
    if (cost > MAX_COST) continue
    if (!best || (direct && !best.direct) || (direct === best.direct && cost < best.cost))
      best = { mention, cost, direct, behind: isBehind(sentence, first, mention) }
  }
  if (attaching !== 'date' || !best || best.direct || best.mention.head > first) return best
  const verb = governingVerb(sentence, best.mention, mentions)
  return verb ? { ...best, mention: verb } : best
}

function isBehind({ tokens }: Sentence, first: number, { tokens: own }: EventMention): boolean {
  return own.end === first - 1 && tokens[own.end]?.lower === 'of'
}

interface Reach {
  readonly first: number
  readonly last: number
}

function costOf(
  sentence: Sentence,
  clauses: Clauses,
  { first, last }: Reach,
  mention: EventMention,
  attaching: Attaching,
): number {
  if (mention.head < first) {
    const opens = attaching !== 'name' && opensConjunct(sentence, first, last)
    return clauses.cost(mention.tokens.end - 1, first) + (opens ? CONJUNCT : 0)
  }
  const way = clauses.cost(last, mention.tokens.start)
  if (attaching === 'name') return way + (mention.predicate ? 0 : BEFORE)
  // "On Thursday she met …": a fronted value belongs to the clause that it opens.
  return way + (isFronted(sentence, first) ? FRONTED : BEFORE)
}

/** "… the fire | and last month the owners met": the value belongs to the clause that it opens. */
function opensConjunct({ tokens }: Sentence, first: number, last: number): boolean {
  const at = prepositions.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  const next = tokens[last + 1]
  return (
    /^(?:and|but|while|whereas)$/u.test(tokens[at]?.lower ?? '') &&
    next?.type === 'word' &&
    (determiners.has(next.lower) || possessives.has(next.lower) || pronouns.has(next.lower))
  )
}

function isFronted(sentence: Sentence, first: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, first - 3), first)
  if (first <= 2)
    return before.every((token) => token.type !== 'word' || prepositions.has(token.lower))
  return false
}

/** "four-hour meeting", "Friday’s talks", "two days of talks", "Monday, when they met". */
function modifies(
  sentence: Sentence,
  last: number,
  mention: EventMention,
  attaching: Attaching,
): boolean {
  const { tokens } = sentence
  const next = tokens[last + 1]?.lower
  const relative = next === ',' ? tokens[last + 2]?.lower : next
  if (relative === 'when' && mention.trigger.role === 'event' && mention.head - last <= 12)
    return true
  if (mention.trigger.part !== 'noun' || mention.head - last > MODIFIER_REACH + 3) return false
  // "convicted in July of an assault": a date says "of" of nothing.
  if (next === 'of' && attaching === 'date') return false
  const from = next === 'of' ? last + 2 : last + 1
  let words = 0
  for (let i = from; i < mention.tokens.start; i++) {
    const token = tokens[i]
    if (!token) return false
    if (token.type !== 'word') {
      if (/^[-–’']$/u.test(token.text)) continue
      return false
    }
    if (token.lower === 's' && !token.spaced) continue
    if (prepositions.has(token.lower) || auxiliaries.has(token.lower)) return false
    // "in 2011 and | the Harlow deal": what is joined modifies nothing.
    if (/^(?:and|or|but)$/u.test(token.lower)) return false
    if (determiners.has(token.lower) && next !== 'of') return false
    words++
  }
  return words <= MODIFIER_REACH
}
