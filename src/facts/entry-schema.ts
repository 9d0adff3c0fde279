import type { JsonSchema } from '../kinds/kind.ts'
import { isMapping, memberOf } from './mapping.ts'
import { severity, source } from './schema-parts.ts'

/** Keys that any entry with a label may carry beside those of its kind: `figures.speakers.source`. */
const extras: Readonly<Record<string, JsonSchema>> = { source, severity }

/** The names of those keys. */
export const extraKeys: ReadonlySet<string> = new Set(Object.keys(extras))

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
    ...(isMapping(own) ? { properties: { ...own, ...without(own) } } : {}),
    ...(Array.isArray(forms)
      ? { anyOf: forms.map((form: unknown) => (isMapping(form) ? extended(form) : form)) }
      : {}),
  }
}

/** Our keys, but for those that the kind has itself. */
function without(own: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(extras).filter(([key]) => !Object.hasOwn(own, key)))
}

/** The keys that a kind itself gives to its entries with a label; none when it has no such. */
export function entryKeys(schema: unknown): ReadonlySet<string> {
  const forms = [schema, ...listOf(memberOf(schema, 'anyOf'))]
  const entries = forms.map((form) => memberOf(form, 'additionalProperties'))
  const all = entries.flatMap((entry) => [entry, ...listOf(memberOf(entry, 'anyOf'))])
  return new Set(all.flatMap((entry) => Object.keys(Object(memberOf(entry, 'properties')))))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
