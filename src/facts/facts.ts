import type { Kind, Misread, Read, ReadContext } from '../kinds/kind.ts'
import type { Fact, FactRecord, Problem, Severity, Source } from '../model.ts'
import { excerptAt, keySpanAt, pointerTo, problemAt, spanAt } from './document.ts'
import { memberOf, type Path, textOf } from './mapping.ts'
import { longForm, type RawEvent } from './raw-events.ts'
import type { Setting } from './setting.ts'
import { sourceAt } from './sources.ts'

/** A fact before it is put into words, for which its kind wants the record. */
export interface DraftFact {
  readonly fact: Omit<Fact, 'shown'>
  readonly kind: Kind
}

/** What all facts of one event share. */
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

/** Read every key of an event that a kind has brought. */
export function readFacts(raw: RawEvent, setting: Setting, shared: Shared): FactsReading {
  const facts: DraftFact[] = []
  const problems: Problem[] = []
  const values = new Map<string, Read<unknown>[]>()
  for (const kind of setting.kinds) {
    const ofKind: Read<unknown>[] = []
    for (const key of Object.keys(kind.schema)) {
      if (!Object.hasOwn(raw.entry, key)) continue
      const reading = readKey(kind, key, raw, setting, shared)
      ofKind.push(...reading.values)
      facts.push(...reading.facts)
      problems.push(...reading.problems)
    }
    values.set(kind.name, ofKind)
  }
  return { facts, values, problems }
}

function readKey(kind: Kind, key: string, raw: RawEvent, setting: Setting, shared: Shared) {
  const { document, unfit } = setting
  const { value, path, form } = longForm(raw.entry[key], [...raw.path, key])
  const cited = sourceAt(
    document,
    [...raw.path, key, 'source'],
    memberOf(form, 'source'),
    setting.sources,
  )
  // One problem per cause: the schema has spoken already.
  if (unfit.has(pointerTo([...raw.path, key])))
    return { facts: [], values: [], problems: cited.problems }
  const { values, misread } = kind.read(key, value, shared.context)
  const source = cited.source ?? shared.source
  const severity = severityOf(form) ?? severityOf(raw.entry)
  const facts = values.map((read) => ({
    kind,
    fact: {
      id: [raw.id, key, ...(read.label === undefined ? [] : [read.label])].join('.'),
      kind: kind.name,
      event: raw.id,
      key,
      ...(read.label === undefined ? {} : { label: read.label }),
      value: read.value,
      at: excerptAt(document, spanAt(document, [...path, ...read.path])),
      ...(source ? { source } : {}),
      ...(severity ? { severity } : {}),
    },
  }))
  const wrong = misread.map((one) => problemOf(one, path, setting))
  return { facts, values, problems: [...cited.problems, ...wrong] }
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
