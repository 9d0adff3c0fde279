import type { ReadContext } from '../kinds/kind.ts'
import type { RawEvent } from './raw-events.ts'
import type { Setting } from './setting.ts'

/** What a kind may ask while it reads a value: of the event's own, or of the whole record. */
export function readContext(
  { cast, eventIds }: Pick<Setting, 'cast' | 'eventIds'>,
  timezone: string | undefined,
  raw?: RawEvent,
): ReadContext {
  const { people, places, groups } = cast
  const ids = { person: people.byId, group: groups.byId, place: places.byId }
  return {
    ...(timezone ? { timezone } : {}),
    person: people.find,
    group: groups.find,
    place: places.find,
    event: (id) => eventNear(id, raw, eventIds),
    ids: (type) => [...(type === 'event' ? eventIds : ids[type].keys())],
  }
}

/** The full id of another event: of a part, first of another part of the same event. */
export function eventNear(
  id: string,
  raw: RawEvent | undefined,
  eventIds: ReadonlySet<string>,
): string | undefined {
  const sibling = raw?.whole ? `${raw.whole.id}.${id}` : id
  return [sibling, id].find((one) => eventIds.has(one) && one !== raw?.id)
}
