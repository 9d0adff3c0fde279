import type { Kind } from '../kinds/kind.ts'
import type { Comparison, Fact, Mention, RecordedEvent, Span } from '../model.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import { factsOf, type Scene } from './scene.ts'
import { identityOf } from './settle.ts'

export interface Beside {
  readonly mention: Mention
  readonly kind: Kind
  readonly scene: Scene
  /** The event word that the value was tied to. */
  readonly target: EventMention
  readonly compare: (fact: Fact, mention: Mention) => Comparison
}

/** Dearer ways lead into another clause. */
const REACH = 5.5

/**
 * "cleared him | over the fire | on Thursday": an adjunct behind a noun may as well be that of the
 * verb, or of a noun farther off (CGEL ch. 8 § 6). Where it is just what the record has for such an
 * event of the clause, whose own value does not stand there already, it is that one's. Why, in plain
 * English, or undefined.
 */
export function fitsBeside(question: Beside): string | undefined {
  const { mention, kind, scene, target } = question
  const { tokens } = scene.input.sentence
  const infinitive = tokens[target.tokens.start - 1]?.lower === 'to'
  if ((target.trigger.part !== 'noun' || target.predicate) && !infinitive) return undefined
  for (const other of scene.events) {
    if (other === target || other.trigger.role !== 'event' || isFar(other, question)) continue
    for (const { event } of scene.readings.get(other)?.scored ?? []) {
      const fact = factsOf(scene.input.record, kind, event.id)[0]
      if (!fact || !fits(question, fact, mention) || !isAsExact(event, question)) continue
      if (!isTaken(other, fact, question))
        return `it fits ${fact.id}, which “${other.trigger.words.join(' ')}” may be`
    }
  }
  return undefined
}

function isFar(other: EventMention, { mention, scene: { input, clauses } }: Beside): boolean {
  const at = tokenAt(input.sentence, mention.start)
  return clauses.cost(other.head, at) > REACH
}

const FITS = new Set<Comparison['relation']>(['agrees', 'rounded', 'vaguer'])

function fits({ compare }: Beside, fact: Fact, mention: Mention): boolean {
  return FITS.has(compare(fact, mention).relation)
}

/** Any day falls into a manhunt of a week: it fits by chance. */
function isAsExact({ when }: RecordedEvent, { kind, mention }: Beside): boolean {
  const said = identityOf(kind, mention.value).when
  if (!said) return true
  if (when?.from === undefined || when.to === undefined) return false
  return (said.from ?? -Infinity) <= when.from && when.to <= (said.to ?? Infinity)
}

/** Beyond the event word, the other event has its own: "the deal of 2011 and the sale in 2011". */
function isTaken(other: EventMention, fact: Fact, question: Beside): boolean {
  const { mention, scene, target } = question
  const { sentence, mentions } = scene.input
  const at = tokenAt(sentence, mention.start)
  if ((target.head - other.head) * (at - target.head) < 0) return false
  const away = (one: Span) => Math.abs(tokenAt(sentence, one.start) - other.head)
  return mentions.some(
    (one) =>
      one !== mention &&
      one.kind === mention.kind &&
      away(one) < away(mention) &&
      fits(question, fact, one),
  )
}
