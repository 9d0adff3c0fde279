import { irregularPasts } from '../../english/inflect.ts'
import { auxiliaries, closedWords, coordinators, prepositions } from '../../english/word-classes.ts'
import type { Span, Token } from '../../model.ts'
import { eventNouns } from '../event-kinds.ts'
import type { EventMention } from '../event-mentions.ts'
import { isVerb } from './phrase.ts'

/**
 * An event word that no number of its clause is of, unless it is the record's: a state that one is in
 * ("on | patrol", "into custody"), and the last word of a longer name ("Harlow bus station").
 */
export function isBystander(event: EventMention, tokens: readonly Token[]): boolean {
  return isState(event, tokens) || isThing(event)
}

/**
 * An event word beside the number that does not say whose it is, whichever event it names: in a list with
 * it or behind it ("two counts of | murder", "four counts of perjury and | assault"), of a person
 * ("convicted | arsonist"), of what came of it ("12 died, setting off | riots"), or of what was not done
 * yet ("held 12 who tried | to raid the mill").
 */
export function isBeside(event: EventMention, own: Span, tokens: readonly Token[]): boolean {
  return (
    isCharge(event, tokens) ||
    isConjunct(event, own, tokens) ||
    isDescribing(event, tokens) ||
    isConsequence(event, own, tokens)
  )
}

/** Behind the number and a comma with a participle, or an infinitive behind the number. */
function isConsequence(
  { head, first, trigger }: EventMention,
  own: Span,
  tokens: readonly Token[],
): boolean {
  if (first < own.end) return false
  if (trigger.part === 'verb' && tokens[head - 1]?.lower === 'to') return true
  const way = tokens.slice(own.end, first)
  const comma = way.findIndex(
    ({ text }, index) => text === ',' && PARTICIPLE.test(way[index + 1]?.lower ?? ''),
  )
  if (comma < 0 || PREPOSITIONS.test(way[comma + 1]?.lower ?? '')) return false
  return way
    .slice(comma + 2)
    .every(({ text, lower }) => !/^[;:—–]$/u.test(text) && !TEMPORAL.test(lower))
}

const PARTICIPLE = /\p{L}{3}ing$/u
/** In form a participle, in use a preposition (CGEL ch. 7 § 2.3). */
const PREPOSITIONS =
  /^(?:following|including|concerning|regarding|involving|according|during|pending)$/u
const TEMPORAL = /^(?:after|before|when|since|while|as|until|because)$/u

/**
 * A singular noun without an article behind a preposition is a state or a way, and no single event
 * (CGEL ch. 5 § 8.5: bare role and location phrases, "in jail", "on parole").
 */
function isState({ first, tokens: span, trigger }: EventMention, tokens: readonly Token[]) {
  if (trigger.part !== 'noun' || /s$/u.test(trigger.words.at(-1) ?? '')) return false
  const before = tokens[first - 1]?.lower ?? ''
  const next = tokens[span.end]
  if (next?.spaced && next.type === 'word' && !closedWords.has(next.lower)) return false
  if (next?.lower === 'of') return false
  const plain = /^(?:on|into|under)$/u.test(before)
  return plain || (before === 'in' && HELD.test(trigger.words.at(-1) ?? ''))
}

const HELD = /^(?:custody|detention|captivity|transit|combat)$/u

/** "ten counts of | murder", "a charge of assault" */
function isCharge({ first, trigger }: EventMention, tokens: readonly Token[]): boolean {
  if (trigger.part !== 'noun' || tokens[first - 1]?.lower !== 'of') return false
  return /^(?:counts?|charges?)$/u.test(tokens[first - 2]?.lower ?? '')
}

/** Nothing but nouns, "of" and the marks of a list stands between the number and the event word. */
function isConjunct(
  { first, tokens: span, trigger }: EventMention,
  own: Span,
  tokens: readonly Token[],
): boolean {
  // "perjury, | murder and fraud": in a list the form is that of the noun.
  if (trigger.part !== 'noun' && !eventNouns.has(trigger.words.join(' '))) return false
  const [from, to] = span.end <= own.start ? [span.end, own.start] : [own.end, first]
  if (from > to || to - from > LIST) return false
  let joined = false
  let bracket = false
  for (let index = from; index < to; index += 1) {
    const token = tokens[index]
    if (!token) return false
    if (token.text === '(') bracket = true
    const inside = bracket
    if (token.text === ')') bracket = false
    if (inside) continue
    if (token.text === ',' || token.lower === 'and') joined = true
    else if (token.type !== 'word' && !/^[-’'“”"]$/u.test(token.text)) return false
    else if (token.lower !== 'of' && !isNominal(tokens, index)) return false
  }
  return joined
}

const LIST = 12

function isNominal(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  if (/^(?:an?|the|or|other)$/u.test(word)) return true
  return !closedWords.has(word) && !isVerb(tokens, index)
}

/** "how convicted | smuggler Ann Ortiz fled": a participle before a noun that nobody did it to. */
function isDescribing({ head, trigger }: EventMention, tokens: readonly Token[]): boolean {
  if (trigger.part !== 'verb' || !/ed$/u.test(tokens[head]?.lower ?? '')) return false
  const [before, next, name] = [tokens[head - 1], tokens[head + 1], tokens[head + 2]]
  const opens =
    before === undefined ||
    prepositions.has(before.lower) ||
    coordinators.has(before.lower) ||
    /^(?:how|that|why|when|where)$/u.test(before.lower)
  const noun = next?.type === 'word' && /^\p{Ll}/u.test(next.text) && !closedWords.has(next.lower)
  return opens && noun && /^\p{Lu}/u.test(name?.text ?? '')
}

/** "the station" of a record's "bus station": a thing, unless its whole name stands there. */
function isThing({ trigger }: EventMention): boolean {
  return (
    trigger.part === 'noun' &&
    trigger.role === 'event' &&
    trigger.words.length === 1 &&
    trigger.events.size === 0 &&
    !eventNouns.has((trigger.words[0] ?? '').replace(/s$/u, ''))
  )
}

/**
 * "a man | sentenced to life drew a gun on 12": of two past forms with nothing between that joins them
 * the former is a participle, and the number is of the latter.
 */
export function isReduced(
  { head, trigger }: EventMention,
  own: Span,
  tokens: readonly Token[],
): boolean {
  if (trigger.part !== 'verb' || head >= own.start || !isPast(tokens, head)) return false
  const before = tokens[head - 1]
  if (before?.type !== 'word' || closedWords.has(before.lower) || isVerb(tokens, head - 1))
    return false
  for (let index = head + 1; index < own.start; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'word' || OPENS.has(token.lower)) return false
    if (isPast(tokens, index) && !auxiliaries.has(tokens[index - 1]?.lower ?? '')) return true
  }
  return false
}

const OPENS = new Set(
  'and or but that who which when where while after before as since because if though'.split(' '),
)

function isPast(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  return isVerb(tokens, index) && (irregularPasts.has(word) || /ed$/u.test(word))
}
