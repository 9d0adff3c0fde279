import { isMapping, type Mapping, memberOf, type Path, textsOf } from './mapping.ts'

/** A value where it is written; `path` leads to it from the root. */
export interface Written {
  readonly raw: unknown
  readonly path: Path
}

/** All that a fact in its long form says; in its short form, the value alone. */
export interface LongForm {
  readonly main: Written
  /** Other values that agree too. */
  readonly accept: readonly Written[]
  /** Values that hold from a day on, as text: `2026-01-22`. */
  readonly revisions: readonly (Written & { readonly since: string })[]
  /** Values that sources hold against each other. */
  readonly disputed: readonly (Written & { readonly by: readonly string[] })[]
  /** The mapping itself, for `source` and `severity`. */
  readonly form?: Mapping
}

/** One of these makes a mapping the long form of a fact. */
export const valueKeys = ['value', 'revisions', 'disputed'] as const

/** A fact as it is written, without what the `kept` keys hold, which are the kind's own. */
export function longForm(raw: unknown, path: Path, kept: ReadonlySet<string> = none): LongForm {
  const short = { main: { raw, path }, accept: [], revisions: [], disputed: [] }
  if (!isMapping(raw) || !valueKeys.some((key) => Object.hasOwn(raw, key))) return short
  const list = (key: string) => (kept.has(key) ? [] : listOf(memberOf(raw, key)))
  const written = (key: string) =>
    list(key).map((entry, index) => ({
      entry,
      raw: memberOf(entry, 'value'),
      path: [...path, key, index, 'value'],
    }))
  const revisions = written('revisions').map(({ entry, ...value }) => ({
    ...value,
    since: textsOf(memberOf(entry, 'since'))[0] ?? '',
  }))
  const disputed = written('disputed').map(({ entry, ...value }) => ({
    ...value,
    by: textsOf(memberOf(entry, 'by')),
  }))
  const own = Object.hasOwn(raw, 'value')
  const main = own ? { raw: memberOf(raw, 'value'), path: [...path, 'value'] } : undefined
  return {
    main: main ?? revisions[0] ?? disputed[0] ?? short.main,
    accept: list('accept').map((value, index) => ({
      raw: value,
      path: [...path, 'accept', index],
    })),
    revisions,
    disputed,
    form: raw,
  }
}

const none: ReadonlySet<string> = new Set()

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
