import type { JsonSchema } from '../kinds/kind.ts'
import { longForm } from './long-form.ts'
import { entriesOf, isMapping, memberOf, textsOf } from './mapping.ts'
import { oneValue, otherKeys, otherValues } from './other-schema.ts'
import { severity, source } from './schema-parts.ts'

/** Keys that an entry with a label may carry beside those of its kind: `figures.speakers.source`. */
export const extraKeys: ReadonlySet<string> = new Set(['source', 'severity', ...otherKeys])

/** A schema whose entries, by label, may carry our keys too. Others are returned as they are. */
export function withEntryKeys(schema: JsonSchema): JsonSchema {
  const below = memberOf(schema, 'additionalProperties')
  const forms = memberOf(schema, 'anyOf')
  return {
    ...schema,
    ...(isMapping(below) ? { additionalProperties: extended(below) } : {}),
    ...(Array.isArray(forms)
      ? { anyOf: forms.map((form: unknown) => (isMapping(form) ? withEntryKeys(form) : form)) }
      : {}),
  }
}

/** An entry written as a mapping takes our keys; its other forms stay. */
function extended(entry: JsonSchema): JsonSchema {
  const own = memberOf(entry, 'properties')
  const forms = memberOf(entry, 'anyOf')
  return {
    ...entry,
    ...(isMapping(own) ? withOurs(entry, own) : {}),
    ...(Array.isArray(forms)
      ? { anyOf: forms.map((form: unknown) => (isMapping(form) ? extended(form) : form)) }
      : {}),
  }
}

/** Only an entry with a `value` can have others beside it; then that is no longer required. */
function withOurs(entry: JsonSchema, own: JsonSchema): JsonSchema {
  const value = memberOf(own, 'value')
  const ours = { source, severity, ...(isMapping(value) ? otherValues : {}) }
  const required = textsOf(memberOf(entry, 'required'))
  const rest = required.filter((key) => key !== 'value')
  return {
    properties: { ...own, ...ours, ...own },
    ...(isMapping(value) && required.includes('value') ? { required: rest, ...oneValue } : {}),
  }
}

/** The keys that a kind itself gives to its entries with a label; none when it has no such. */
export function entryKeys(schema: unknown): ReadonlySet<string> {
  const forms = [schema, ...listOf(memberOf(schema, 'anyOf'))]
  const entries = forms.map((form) => memberOf(form, 'additionalProperties'))
  const all = entries.flatMap((entry) => [entry, ...listOf(memberOf(entry, 'anyOf'))])
  return new Set(all.flatMap((entry) => Object.keys(Object(memberOf(entry, 'properties')))))
}

/** The entries of a labelled value as their kind has made them; a missing `value` is filled in. */
export function withoutExtras(value: unknown, own: ReadonlySet<string>): unknown {
  if (own.size === 0 || !isMapping(value)) return value
  const isOwn = ([key]: readonly [string, unknown]) => own.has(key) || !extraKeys.has(key)
  const entries = entriesOf(value).map(([label, entry]) => {
    if (!isMapping(entry)) return [label, entry]
    const { main, form } = longForm(entry, [], own)
    const filled = form && own.has('value') ? { ...entry, value: main.raw } : entry
    return [label, Object.fromEntries(entriesOf(filled).filter(isOwn))]
  })
  return Object.fromEntries(entries)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
