import type { RecordedEvent } from '../model.ts'

/** Ids of every place where the event was; none when the record does not say. */
export function placesOf({ where, alsoWhere = [] }: RecordedEvent): readonly string[] {
  return where === undefined ? [] : [where, ...alsoWhere]
}
