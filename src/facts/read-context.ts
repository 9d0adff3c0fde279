import type { ReadContext } from '../kinds/kind.ts'
import type { RawEvent } from './raw-events.ts'
import type { Setting } from './setting.ts'

/** What a kind may ask while it reads a value: of the event's own, or of the whole record. */
export function readContext(
  setting: Setting,
  timezone: string | undefined,
  raw?: RawEvent,
): ReadContext {
  const { cast, eventIds } = setting
  const { people, places, groups } = cast
  const ids = { person: people.byId, group: groups.byId, place: places.byId }
  return {
    ...(timezone ? { timezone } : {}),
    person: people.find,
    group: groups.find,
    place: places.find,
    event: (id) => eventNear(id, raw, setting),
    ids: (type) => [...(type === 'event' ? eventIds : ids[type].keys())],
  }
}

/** The full id of another event: of a part, first of another part of the same event. */
export function eventNear(
  id: string,
  raw: RawEvent | undefined,
  { eventIds, rename }: Pick<Setting, 'eventIds' | 'rename'>,
): string | undefined {
  const [first = '', ...parts] = id.split('.')
  const whole = [rename('events', first), ...parts].join('.')
  const sibling = raw?.whole ? `${raw.whole.id}.${id}` : whole
  return [sibling, whole].find((one) => eventIds.has(one) && one !== raw?.id)
}
