import { type Containment, containment } from '../../compare/containment.ts'
import type { Comparison } from '../../model.ts'
import type { CompareContext } from '../kind.ts'
import { isElsewhere } from './elsewhere.ts'
import type { PlaceValue } from './value.ts'

/**
 * Relate the recorded places of an event to the one that an article names. A place inside or
 * around a recorded one agrees: for a reader, a meeting in the palace was in the city and in the
 * country. Of several recorded places any will do. A place that the record does not name conflicts
 * where the gazetteer has it far from all of them.
 */
export function compare(
  recorded: PlaceValue,
  stated: PlaceValue,
  { record }: CompareContext,
): Comparison {
  const { unknown } = stated
  if (unknown !== undefined) {
    const elsewhere = recorded.places.every((known) => isElsewhere(unknown, known, record))
    return elsewhere ? { relation: 'conflicts' } : { relation: 'unchecked' }
  }
  const relations = recorded.places.flatMap((known) =>
    stated.places.map((id): Containment => containment(id, known, record)),
  )
  return relations.some((one) => one !== 'apart')
    ? { relation: 'agrees' }
    : { relation: 'conflicts', firm: true }
}
