import type { Kind, Read, Reading } from '../kinds/kind.ts'
import type { Problem, Severity, Source } from '../model.ts'
import { excerptAt, pointerTo, spanAt } from './document.ts'
import type { DraftFact } from './draft.ts'
import { entryKeys, withoutExtras } from './entry-schema.ts'
import { type LongForm, longForm } from './long-form.ts'
import { isMapping, memberOf, type Path } from './mapping.ts'
import { problemOf } from './misread.ts'
import { readOthers } from './others.ts'
import type { Setting } from './setting.ts'
import { severityOf } from './severity.ts'
import { sourceAt } from './sources.ts'

/** A key that a kind has brought, where it stands in the record. */
export interface Site {
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

export interface FactsReading {
  readonly facts: readonly DraftFact[]
  /** The values that each kind has read, by its name. */
  readonly values: ReadonlyMap<string, readonly Read<unknown>[]>
  readonly problems: readonly Problem[]
}

/** Read every one of these keys. */
export function readSites(sites: readonly Site[], setting: Setting): FactsReading {
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
  const form = longForm(site.raw, site.path)
  const cited = citedAt(site.path, form, setting)
  // One problem per cause: the schema has spoken already.
  if (setting.unfit.has(pointerTo(site.path)))
    return { facts: [], values: [], problems: cited.problems }
  const { kind, key } = site
  const own = entryKeys(kind.schema[key] ?? kind.top?.[key])
  const read = (raw: unknown) => site.read(withoutExtras(raw, own))
  const { values, misread } = read(form.main.raw)
  const drafts = values.map((value) => readOne({ site, form, cited, own, read, value }, setting))
  const wrong = misread.map((one) => problemOf(one, form.main.path, setting.document))
  return {
    facts: drafts.map(({ draft }) => draft),
    values,
    problems: [...cited.problems, ...wrong, ...drafts.flatMap(({ problems }) => problems)],
  }
}

interface One {
  readonly site: Site
  readonly form: LongForm
  readonly cited: ReturnType<typeof citedAt>
  readonly own: ReadonlySet<string>
  readonly read: (raw: unknown) => Reading<unknown>
  readonly value: Read<unknown>
}

/** One value with all that is known of it: by its key, and by its entry where it has a label. */
function readOne({ site, form, cited, own, read, value }: One, setting: Setting) {
  const entry = entryOf(form, value, own, read)
  const ofEntry = entry && citedAt(entry.path, entry.form, setting)
  const source = ofEntry?.source ?? cited.source ?? site.source
  const severity = severityOf(entry?.form.form) ?? severityOf(form.form) ?? site.severity
  const others =
    entry && hasOthers(entry.form)
      ? readOthers(entry.form, entry.read, value.label, setting)
      : readOthers(form, read, value.label, setting)
  const at = entry?.at ?? [...form.main.path, ...value.path]
  const { label } = value
  const name =
    label !== undefined && site.event === undefined ? setting.rename(site.key, label) : label
  const fact = {
    id: [site.id, ...(name === undefined ? [] : [name])].join('.'),
    kind: site.kind.name,
    ...(site.event === undefined ? {} : { event: site.event }),
    key: site.key,
    ...(label === undefined ? {} : { label }),
    value: value.value,
    at: excerptAt(setting.document, spanAt(setting.document, at)),
    ...(source ? { source } : {}),
    ...(severity ? { severity } : {}),
    ...(others.accept ? { accept: others.accept } : {}),
  }
  const draft: DraftFact = { kind: site.kind, fact, ...others.worded }
  return { draft, problems: [...(ofEntry?.problems ?? []), ...others.problems] }
}

function hasOthers({ accept, revisions, disputed }: LongForm): boolean {
  return accept.length + revisions.length + disputed.length > 0
}

/** The entry that a value with a label was read from, where the kind's entries may be mappings. */
function entryOf(
  { main }: LongForm,
  { path: below }: Read<unknown>,
  own: ReadonlySet<string>,
  readAll: (raw: unknown) => Reading<unknown>,
) {
  const [key, next] = below
  if (own.size === 0 || typeof key !== 'string') return undefined
  const raw = memberOf(main.raw, key)
  const path = [...main.path, key]
  if (!isMapping(raw)) return undefined
  const form = { ...longForm(raw, path, own), form: raw }
  const inner = (steps: Path) => steps.slice(steps[1] === 'value' ? 2 : 1)
  const read = (value: unknown): Reading<unknown> => {
    const { values, misread } = readAll({ [key]: { ...raw, value } })
    return {
      values: values.map((one) => ({ ...one, path: inner(one.path) })),
      misread: misread.map((one) => ({ ...one, path: inner(one.path) })),
    }
  }
  return { path, form, read, at: next === 'value' ? form.main.path : [...main.path, ...below] }
}

/** The source that a fact's long form, or an entry with a label, names. */
function citedAt(path: Path, { form }: Pick<LongForm, 'form'>, setting: Setting) {
  const { document, sources } = setting
  return sourceAt(document, [...path, 'source'], memberOf(form, 'source'), sources)
}
