import { recordsNamedBy } from '../articles/read.ts'
import type { RuleChange, TextFile } from '../model.ts'

/** Patterns that an ignore file has more or fewer; an order is no matter. */
export function ignoreFileChanges(
  before: TextFile | undefined,
  now: TextFile | undefined,
): readonly RuleChange[] {
  const [old, fresh] = [patterns(before), patterns(now)]
  const file = now?.file ?? before?.file ?? ''
  const change = { area: 'ignore file', file, what: '' } as const
  return [
    ...old.filter((one) => !fresh.includes(one)).map((one) => removed(change, one)),
    ...fresh.filter((one) => !old.includes(one)).map((one) => added(change, one)),
  ]
}

function patterns(file: TextFile | undefined): readonly string[] {
  const lines = (file?.text ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

type Bare = Pick<RuleChange, 'area' | 'file' | 'what'>

function removed(change: Bare, before: string): RuleChange {
  return { type: 'removed', ...change, before }
}

function added(change: Bare, after: string): RuleChange {
  return { type: 'added', ...change, after }
}

/** An article that asks to be held to other records than before. */
export function heldToChanges(before: TextFile, now: TextFile): readonly RuleChange[] {
  const [old, fresh] = [before, now].map((file) => recordsNamedBy(file).join(', '))
  if (old === fresh) return []
  const change = { area: 'article', file: now.file, what: 'facts' } as const
  if (!old) return [added(change, fresh ?? '')]
  if (!fresh) return [removed(change, old)]
  return [{ type: 'changed', ...change, before: old, after: fresh }]
}
