import type { ReadContext } from '../kinds/kind.ts'
import type { Fact, FactRecord, Source } from '../model.ts'
import type { DraftFact } from './draft.ts'
import { isMapping, memberOf } from './mapping.ts'
import type { RawEvent } from './raw-events.ts'
import type { Setting } from './setting.ts'
import { severityOf } from './severity.ts'
import { type FactsReading, readSites } from './sites.ts'

/** What all facts of one event, or of the top of the record, share. */
interface Shared {
  readonly context: ReadContext
  readonly source?: Source
}

/** Read every key of an event that a kind has brought. */
export function readFacts(raw: RawEvent, setting: Setting, shared: Shared): FactsReading {
  const severity = severityOf(raw.entry)
  const sites = setting.kinds.flatMap((kind) =>
    ownKeys(kind.schema, raw.entry).map((key) => ({
      kind,
      key,
      path: [...raw.path, key],
      raw: raw.entry[key],
      read: (value: unknown) => kind.read(key, value, shared.context),
      id: `${raw.id}.${key}`,
      event: raw.id,
      ...(shared.source ? { source: shared.source } : {}),
      ...(severity ? { severity } : {}),
    })),
  )
  return readSites(sites, setting)
}

/** Read every key at the top of the record that a kind has brought: `quotes`, `figures`. */
export function readTopFacts(setting: Setting, context: ReadContext): FactsReading {
  const { value } = setting.document
  const sites = setting.kinds.flatMap((kind) => {
    const { top = {}, readTop } = kind
    if (!readTop) return []
    return ownKeys(top, value).map((key) => ({
      kind,
      key,
      path: [key],
      raw: memberOf(value, key),
      read: (raw: unknown) => readTop.call(kind, key, raw, context),
      id: key,
    }))
  })
  return readSites(sites, setting)
}

function ownKeys(schema: Readonly<Record<string, unknown>>, entry: unknown): readonly string[] {
  return Object.keys(schema).filter((key) => isMapping(entry) && Object.hasOwn(entry, key))
}

/** The facts in words. */
export function shown(drafts: readonly DraftFact[], record: FactRecord): readonly Fact[] {
  return drafts.map(({ fact, kind, revisions, disputed }) => {
    const worded = <Entry extends { readonly value: unknown }>(entries: readonly Entry[]) =>
      entries.map((entry) => ({ ...entry, shown: kind.show(entry.value, record) }))
    return {
      ...fact,
      shown: kind.show(fact.value, record),
      ...(revisions ? { revisions: worded(revisions) } : {}),
      ...(disputed ? { disputed: worded(disputed) } : {}),
    }
  })
}
