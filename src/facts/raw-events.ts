import type { Problem } from '../model.ts'
import { keySpanAt, problemAt, type RecordDocument } from './document.ts'
import { entriesOf, isMapping, type Mapping, memberOf, type Path } from './mapping.ts'
import type { Rename } from './names.ts'

/** An event as it is written; a part comes after its whole. */
export interface RawEvent {
  /** `<event>`, or `<event>.<part>`. */
  readonly id: string
  readonly path: Path
  readonly entry: Mapping
  readonly whole?: RawEvent
}

/** Every event of a record with its parts, in the order of the file. */
export function rawEvents(document: RecordDocument, rename: Rename): readonly RawEvent[] {
  return below(memberOf(document.value, 'events'), ['events'], undefined, rename)
}

function below(
  section: unknown,
  path: Path,
  whole: RawEvent | undefined,
  rename: Rename,
): readonly RawEvent[] {
  return entriesOf(section).flatMap(([key, entry]) => {
    if (!isMapping(entry)) return []
    const id = whole ? `${whole.id}.${key}` : rename('events', key)
    const event = { id, path: [...path, key], entry, ...(whole ? { whole } : {}) }
    return [event, ...below(memberOf(entry, 'parts'), [...event.path, 'parts'], event, rename)]
  })
}

/** Parts with the name of a fact's key: `meeting.when` would be a fact and an event. */
export function ambiguousParts(
  document: RecordDocument,
  events: readonly RawEvent[],
  factKeys: ReadonlySet<string>,
): readonly Problem[] {
  return events.flatMap(({ path, whole }) => {
    const key = String(path.at(-1))
    if (!whole || !factKeys.has(key)) return []
    const message = `Unexpected part \`${key}\`, expected a name that is no key of an event`
    const help = `Rename it: \`${whole.id}.${key}\` is the id of a fact.`
    return [problemAt(document, keySpanAt(document, path), message, help)]
  })
}
