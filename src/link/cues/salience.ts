import { otherModifiers, previousModifiers } from '../../english/event-modifiers.ts'
import type { RecordedEvent } from '../../model.ts'
import type { Context, Reason } from '../context.ts'
import type { Definiteness } from '../event-mentions.ts'

/** A definite phrase points back at what was spoken of; an indefinite one brings something new. */
const SHARE: Readonly<Record<Definiteness, number>> = {
  definite: 1,
  pronoun: 1,
  bare: 0.45,
  verb: 0.4,
  indefinite: 0.2,
}

const PREVIOUS = 2.2
/** "The meeting" is the one spoken of last, rather than one spoken of often. */
const LAST = 0.6

/** What was spoken of just before; "the last such meeting" turns it round. */
export function salienceCues(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention, salience } = context
  const weight = salience.weights.get(event.id) ?? 0
  const modifiers = modifiersOf(context)
  const turned = modifiers.some((word) => previousModifiers.has(word))
  const other = modifiers.some((word) => otherModifiers.has(word))
  if (turned) return previousReasons(context, event, weight)
  const foreign = foreignReasons(context)
  if (weight === 0) return foreign
  if (other)
    return [
      {
        evidence: 'salience',
        cue: 'the words speak of another one',
        weight: -weight,
        against: true,
      },
    ]
  const share = SHARE[mention.definiteness]
  const last = salience.last === event.id && share === 1 ? LAST : 0
  return [
    ...foreign,
    { evidence: 'salience', cue: 'it was spoken of just before', weight: weight * share + last },
  ]
}

/** "She met residents. The meeting lasted an hour": the phrase points at an unknown event. */
function foreignReasons({ mention, salience }: Context): readonly Reason[] {
  if (salience.foreign === 0 || SHARE[mention.definiteness] < 1) return []
  return [
    {
      evidence: 'salience',
      cue: 'an event outside the record was spoken of just before',
      weight: -salience.foreign * 1.5,
      against: true,
    },
  ]
}

/** Words before the head that are no part of a date: "last" of "last year’s summit" is. */
function modifiersOf({ mention, sentence, args }: Context): readonly string[] {
  return sentence.tokens
    .slice(mention.first, mention.tokens.start)
    .filter(
      (token) =>
        !args.dates.some(({ mention: date }) => date.start < token.end && token.start < date.end),
    )
    .map((token) => token.lower)
}

function previousReasons(
  { record, salience }: Context,
  event: RecordedEvent,
  weight: number,
): readonly Reason[] {
  for (const id of salience.weights.keys())
    if (record.events.get(id)?.previous === event.id)
      return [
        { evidence: 'salience', cue: 'it is the one before the one at hand', weight: PREVIOUS },
      ]
  if (weight === 0) return []
  return [
    {
      evidence: 'salience',
      cue: 'the words speak of one before it',
      weight: -weight,
      against: true,
    },
  ]
}
