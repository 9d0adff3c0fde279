import type { Identity, Kind, Read } from '../kinds/kind.ts'
import type { Problem, RecordedEvent } from '../model.ts'
import { type Cast, placeProblems } from './cast.ts'
import { didYouMean } from './did-you-mean.ts'
import { excerptAt, keySpanAt, problemAt, spanAt } from './document.ts'
import type { DraftFact } from './draft.ts'
import { readFacts } from './facts.ts'
import { longForm } from './long-form.ts'
import { memberOf, textOf, textsOf } from './mapping.ts'
import type { RawEvent } from './raw-events.ts'
import { eventNear, readContext } from './read-context.ts'
import type { Setting } from './setting.ts'
import { sourceAt } from './sources.ts'
import { timezoneOf, timezoneProblems } from './timezone.ts'

export interface EventReading {
  readonly event: RecordedEvent
  readonly facts: readonly DraftFact[]
  readonly problems: readonly Problem[]
}

/** Read one event: who and what it is, its facts, and every problem in it. */
export function readEvent(raw: RawEvent, setting: Setting): EventReading {
  const { document, cast } = setting
  const { id, path, entry, whole } = raw
  const where = placeOf(raw, cast)
  const timezone = timezoneAt(raw, setting)
  const source = sourceAt(document, [...path, 'source'], memberOf(entry, 'source'), setting.sources)
  const { facts, values, problems } = readFacts(raw, setting, {
    context: readContext(setting, timezone, raw),
    ...(source.source ? { source: source.source } : {}),
  })
  const previous = previousOf(raw, setting)
  const kind = textOf(entry, 'kind')
  const event: RecordedEvent = {
    id,
    ...(kind ? { kind } : {}),
    called: textsOf(memberOf(entry, 'called')),
    ...(where ? { where } : {}),
    ...identityOf(setting.kinds, values),
    ...(timezone ? { timezone } : {}),
    planned: memberOf(entry, 'status') === 'planned',
    ...(previous.id ? { previous: previous.id } : {}),
    ...(whole ? { whole: whole.id } : {}),
    at: excerptAt(document, keySpanAt(document, path)),
  }
  return {
    event,
    facts,
    problems: [
      ...source.problems,
      ...whereProblems(raw, setting),
      ...timezoneProblems(document, [...path, 'timezone'], memberOf(entry, 'timezone')),
      ...previous.problems,
      ...problems,
    ],
  }
}

function placeOf({ entry }: RawEvent, { places }: Cast): string | undefined {
  const [first] = textsOf(longForm(memberOf(entry, 'where'), []).main.raw)
  return first === undefined ? undefined : places.find(first)
}

/** A kind that brings `where` says itself what it cannot read. */
function whereProblems({ path, entry }: RawEvent, { document, kinds, cast }: Setting) {
  if (kinds.some(({ schema }) => Object.hasOwn(schema, 'where'))) return []
  const { main } = longForm(memberOf(entry, 'where'), [...path, 'where'])
  return placeProblems(document, main.path.map(String), main.raw, cast.places)
}

/** The event's own, else its place's, else that of the event it is a part of, else the record's. */
function timezoneAt(raw: RawEvent, setting: Setting): string | undefined {
  const { cast, document } = setting
  return (
    textOf(raw.entry, 'timezone') ??
    timezoneOf(placeOf(raw, cast), cast.places.byId) ??
    (raw.whole ? timezoneAt(raw.whole, setting) : textOf(document.value, 'timezone'))
  )
}

/** `previous` names a sibling: of a part, first another part of the same event. */
function previousOf(
  raw: RawEvent,
  setting: Setting,
): { readonly id?: string; readonly problems: readonly Problem[] } {
  const { id, path, entry, whole } = raw
  const { document, eventIds } = setting
  const text = textOf(entry, 'previous')
  if (!text) return { problems: [] }
  const found = eventNear(text, raw, setting)
  if (found !== undefined) return { id: found, problems: [] }
  const itself = text === id || (whole && `${whole.id}.${text}` === id)
  const message = itself
    ? `Unexpected \`${text}\`, expected an event other than this one`
    : `Unknown event \`${text}\`, expected an id of \`events\``
  const others = [...eventIds].filter((one) => one !== id)
  const help = itself ? undefined : didYouMean(text, others)
  const span = spanAt(document, [...path, 'previous'])
  return { problems: [problemAt(document, span, message, help)] }
}

type IdentityFields = Pick<
  RecordedEvent,
  'when' | 'where' | 'alsoWhere' | 'people' | 'sides' | 'open'
>

function identityOf(
  kinds: readonly Kind[],
  values: ReadonlyMap<string, readonly Read<unknown>[]>,
): IdentityFields {
  const known: Identity = Object.assign(
    {},
    ...kinds.map((kind) => kind.identity?.(values.get(kind.name) ?? [])),
  )
  const sides = known.sides ?? new Map<string, readonly string[]>()
  const people = [...new Set([...sides.values()].flat())]
  const [where, ...alsoWhere] = known.where ?? []
  return {
    ...(known.when ? { when: known.when } : {}),
    ...(where === undefined ? {} : { where }),
    ...(alsoWhere.length > 0 ? { alsoWhere } : {}),
    people,
    sides,
    ...(known.open ? { open: true } : {}),
  }
}
