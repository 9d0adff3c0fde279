import type { Kind, Misread, Read, ReadContext, Reading } from '../kinds/kind.ts'
import type { Fact, FactRecord, Problem, Severity, Source } from '../model.ts'
import { excerptAt, keySpanAt, pointerTo, problemAt, spanAt } from './document.ts'
import { entryKeys, extraKeys } from './entry-schema.ts'
import { entriesOf, isMapping, memberOf, type Path, textOf } from './mapping.ts'
import { longForm, type RawEvent } from './raw-events.ts'
import type { Setting } from './setting.ts'
import { sourceAt } from './sources.ts'

/** A fact before it is put into words, for which its kind wants the record. */
export interface DraftFact {
  readonly fact: Omit<Fact, 'shown'>
  readonly kind: Kind
}

/** What all facts of one event, or of the top of the record, share. */
interface Shared {
  readonly context: ReadContext
  readonly source?: Source
}

export interface FactsReading {
  readonly facts: readonly DraftFact[]
  /** The values that each kind has read, by its name. */
  readonly values: ReadonlyMap<string, readonly Read<unknown>[]>
  readonly problems: readonly Problem[]
}

/** A key that a kind has brought, where it stands in the record. */
interface Site {
  readonly kind: Kind
  readonly key: string
  readonly path: Path
  readonly raw: unknown
  readonly read: (value: unknown) => Reading<unknown>
  /** What a fact's id starts with; the label goes behind it. */
  readonly id: string
  readonly event?: string
  readonly source?: Source
  readonly severity?: Severity
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

function readSites(sites: readonly Site[], setting: Setting): FactsReading {
  const values = new Map<string, readonly Read<unknown>[]>()
  const readings = sites.map((site) => {
    const reading = readSite(site, setting)
    values.set(site.kind.name, [...(values.get(site.kind.name) ?? []), ...reading.values])
    return reading
  })
  return {
    facts: readings.flatMap(({ facts }) => facts),
    values,
    problems: readings.flatMap(({ problems }) => problems),
  }
}

function readSite(site: Site, setting: Setting) {
  const { document, unfit } = setting
  const { value, path, form } = longForm(site.raw, site.path)
  const cited = citedAt(site.path, form, setting)
  // One problem per cause: the schema has spoken already.
  if (unfit.has(pointerTo(site.path))) return { facts: [], values: [], problems: cited.problems }
  const { values, misread } = site.read(withoutExtras(value, site))
  const entries = values.map((read) => {
    const entry = read.label === undefined ? undefined : memberOf(value, read.label)
    const own = citedAt([...path, read.label ?? ''], entry, setting)
    const source = own.source ?? cited.source ?? site.source
    const severity = severityOf(entry) ?? severityOf(form) ?? site.severity
    const fact = {
      id: [site.id, ...(read.label === undefined ? [] : [read.label])].join('.'),
      kind: site.kind.name,
      ...(site.event === undefined ? {} : { event: site.event }),
      key: site.key,
      ...(read.label === undefined ? {} : { label: read.label }),
      value: read.value,
      at: excerptAt(document, spanAt(document, [...path, ...read.path])),
      ...(source ? { source } : {}),
      ...(severity ? { severity } : {}),
    }
    return { draft: { kind: site.kind, fact }, problems: own.problems }
  })
  const wrong = misread.map((one) => problemOf(one, path, setting))
  return {
    facts: entries.map(({ draft }) => draft),
    values,
    problems: [...cited.problems, ...entries.flatMap(({ problems }) => problems), ...wrong],
  }
}

/** The source that a fact's long form, or an entry with a label, names. */
function citedAt(path: Path, form: unknown, { document, sources }: Setting) {
  return sourceAt(document, [...path, 'source'], memberOf(form, 'source'), sources)
}

/** The entries of a labelled value without the keys that are ours; the kind sees its own. */
function withoutExtras(value: unknown, { kind, key }: Site): unknown {
  const own = entryKeys(kind.schema[key] ?? kind.top?.[key])
  if (own.size === 0 || !isMapping(value)) return value
  return Object.fromEntries(
    entriesOf(value).map(([label, entry]) => [
      label,
      isMapping(entry) ? Object.fromEntries(entriesOf(entry).filter(isOwn)) : entry,
    ]),
  )
  function isOwn([name]: readonly [string, unknown]): boolean {
    return own.has(name) || !extraKeys.has(name)
  }
}

function problemOf(misread: Misread, above: Path, { document }: Setting): Problem {
  const path = [...above, ...misread.path]
  const { message, help } = misread
  const key = keySpanAt(document, path)
  const value = spanAt(document, path)
  // "Unknown group `us`" quotes the key of a list: it is the key that must be mended.
  const isOfKey = key && value !== key && message.includes(`\`${String(path.at(-1))}\``)
  const isScalar = value && !/[[{\n]|^- /u.test(document.text.slice(value.start, value.end))
  return problemAt(document, isOfKey && !isScalar ? key : value, message, help)
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'off']

function severityOf(form: unknown): Severity | undefined {
  const text = textOf(form, 'severity')
  return severities.find((severity) => severity === text)
}

/** The facts in words. */
export function shown(drafts: readonly DraftFact[], record: FactRecord): readonly Fact[] {
  return drafts.map(({ fact, kind }) => ({ ...fact, shown: kind.show(fact.value, record) }))
}
