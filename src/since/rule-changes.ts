import { pointerTo, type RecordDocument } from '../facts/document.ts'
import { entriesOf, isMapping, type Path } from '../facts/mapping.ts'
import { parseRecord } from '../facts/parse.ts'
import type { Excerpt, RuleChange, Span, TextFile } from '../model.ts'
import type { Renames } from './side.ts'

/** Keys that decide nothing. */
const idle: ReadonlySet<string> = new Set(['source', 'sources', 'version'])

/**
 * What changed in records beside the values of facts: policy, what they cover, the words of
 * events. What lies within one of `told`, or has one in it, is told there already. A file that came
 * or went is one change.
 */
export function ruleChanges(
  before: readonly TextFile[],
  now: readonly TextFile[],
  renames: Renames,
  told: readonly Excerpt[],
): readonly RuleChange[] {
  const kept = new Map(before.map((file) => [renames.now(file.file) ?? file.file, file]))
  const names = new Set(now.map(({ file }) => file))
  const gone = [...kept].filter(([name]) => !names.has(name))
  return [
    ...gone.map(([, { file }]) => whole('removed', file)),
    ...now.flatMap((file) => {
      const old = kept.get(file.file)
      if (!old) return [whole('added', file.file)]
      return old.text === file.text ? [] : changesIn(old, file, told)
    }),
  ]
}

function whole(type: 'added' | 'removed', file: string): RuleChange {
  return { type, area: 'record', file, what: '' }
}

function changesIn(old: TextFile, file: TextFile, told: readonly Excerpt[]): readonly RuleChange[] {
  const from = parseRecord(old).document
  const to = parseRecord(file).document
  // One that cannot be read holds no rule; of the present one, a problem tells.
  if (!from) return [{ type: 'changed', area: 'record', file: file.file, what: '' }]
  if (!to) return []
  const isTold = (document: RecordDocument, path: Path) => {
    const place = document.places.get(pointerTo(path))?.value
    return !!place && told.some((one) => one.file === document.file && overlap(one, place))
  }
  return differences(from.value, to.value, []).flatMap(({ path, before, after }) => {
    if (path.some((step) => idle.has(String(step)))) return []
    if ((before !== undefined && isTold(from, path)) || (after !== undefined && isTold(to, path)))
      return []
    return [changeOf(file.file, path, before, after)]
  })
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

interface Difference {
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
}

/** The topmost places where two values differ; a list is one value. */
function differences(old: unknown, fresh: unknown, path: Path): readonly Difference[] {
  const [before, after] = [inForm(old, fresh), inForm(fresh, old)]
  if (!isMapping(before) || !isMapping(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
  }
  const keys = new Set([...entriesOf(before), ...entriesOf(after)].map(([key]) => key))
  return [...keys].flatMap((key) => {
    const own = (value: typeof before) => (Object.hasOwn(value, key) ? value[key] : undefined)
    return differences(own(before), own(after), [...path, key])
  })
}

/** A value as a mapping too, where the other is one: `4 hours` and `{value: 4 hours}` are the same. */
function inForm(value: unknown, other: unknown): unknown {
  const long = isMapping(other) && Object.hasOwn(other, 'value')
  return long && value !== undefined && !isMapping(value) ? { value } : value
}

function changeOf(file: string, path: Path, before: unknown, after: unknown): RuleChange {
  return {
    type: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    area: path[0] === 'policy' || path.at(-1) === 'severity' ? 'policy' : 'record',
    file,
    what: path.join('.'),
    ...(before === undefined ? {} : { before: inWords(before) }),
    ...(after === undefined ? {} : { after: inWords(after) }),
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value
  const list = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return list ? value.join(', ') : (JSON.stringify(value) ?? '')
}
