import { otherModifiers, previousModifiers } from '../../english/event-modifiers.ts'
import type { RecordedEvent } from '../../model.ts'
import { type Context, placeOf, type Reason, triggerSpan } from '../context.ts'
import { unknownNames } from './names.ts'

const SOLE = 1.3
/** What a word weighs for an event that has it by its kind alone, where another is called so. */
export const OWNED_BY_OTHERS = -0.5

/** "the Democratic investigation", not "the Dover investigation". */
const ADJECTIVE = /(?:ic|al|an|ish|ese)$/u

/**
 * "The quake": of all that the record knows, the words can name one event only. Asks for a definite
 * phrase or the record's own word; "a quake" brings in another one.
 */
export function soleCues(
  context: Context,
  event: RecordedEvent,
  rivals: readonly RecordedEvent[],
): readonly Reason[] {
  const { mention } = context
  const { called } = mention.trigger
  const at = placeOf(context, triggerSpan(context))
  if (called.size > 0 && !called.has(event.id))
    return [
      {
        evidence: 'name',
        cue: 'this is the record’s own word for another event',
        weight: OWNED_BY_OTHERS,
        ...at,
      },
    ]
  const definite = mention.definiteness === 'definite' || mention.definiteness === 'pronoun'
  const owners = rivals.filter(({ id }) => called.has(id))
  const owned = definite && owners.length === 1 && owners[0] === event
  const named = unknownNames(context, event).some(({ at }) => !ADJECTIVE.test(at?.text ?? ''))
  const sole = (rivals.length === 1 || owned) && !named
  if (!sole || mention.trigger.role === 'aspect') return []
  if (!definite && !called.has(event.id)) return []
  if (mention.modifiers.some((word) => otherModifiers.has(word) || previousModifiers.has(word)))
    return []
  return [{ evidence: 'name', cue: 'the record knows one such event', weight: SOLE, ...at }]
}
