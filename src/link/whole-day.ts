import type { Kind } from '../kinds/kind.ts'
import type { Fact, FactRecord, Mention, RecordedEvent } from '../model.ts'
import { identityOf } from './settle.ts'

/** The id of the event that has the day: a part without one of its own has one of its whole’s. */
export function datedWhole(event: string, record: FactRecord): string {
  const { when, whole } = record.events.get(event) ?? {}
  return when || whole === undefined ? event : datedWhole(whole, record)
}

/** A vote or a session weeks away from the event that the record’s is a part of is another’s. */
const PART_DAYS = 7

/** Why a day cannot be that of a part, held against the day of its whole; undefined where it may be. */
export function partOfAnother(
  fact: Fact,
  { id }: RecordedEvent,
  { text, value }: Mention,
  kind: Kind,
): string | undefined {
  if (fact.event === id) return undefined
  const [stated, recorded] = [identityOf(kind, value).when, identityOf(kind, fact.value).when]
  const { from, to } = recorded ?? {}
  if (stated?.from === undefined || stated.to === undefined) return undefined
  if (from === undefined || to === undefined) return undefined
  const far = stated.to < from - PART_DAYS || stated.from > to + PART_DAYS
  return far ? `“${text}” is too far from ${fact.event}, which it would be a part of` : undefined
}
