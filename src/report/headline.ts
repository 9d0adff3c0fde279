import type { Finding, Result, Severity } from '../model.ts'
import { many } from './many.ts'

/** So many of one sort: problems, findings of a severity, or what is no news. */
export interface Count {
  readonly count: number
  readonly of: 'problem' | Exclude<Severity, 'off'> | 'known' | 'on the work list'
}

/** What a run found, in words that every report shares. */
export interface Headline {
  /** What could not be checked, and what is new; then, with `--since`, what is not. None is 0. */
  readonly counts: readonly Count[]
  /** All of it: `2 errors, new since main, 3 known`, else that nothing was refuted. */
  readonly words: string
}

/**
 * How many problems and how many findings of each severity; with `--since` those that are new,
 * then what is not, which is refuted all the same. What is accepted is not counted. `shown` cleans
 * the reference, which somebody typed, for its reader.
 */
export function headlineOf(result: Result, shown: (text: string) => string): Headline {
  const { summary, changes, problems } = result
  const open = result.findings.filter(({ acknowledged }) => !acknowledged)
  const isNew = (one: Finding) => one.status === 'new'
  const fresh = (severity: Severity) => (one: Finding) => isNew(one) && one.severity === severity
  const is = (status: Finding['status']) => (one: Finding) => one.status === status
  const some = (of: Count['of'], test: (one: Finding) => boolean): readonly Count[] => {
    const count = open.filter(test).length
    return count > 0 ? [{ count, of }] : []
  }
  const grave = problems.filter(({ advice }) => !advice).length
  const news: readonly Count[] = [
    ...(grave > 0 ? [{ count: grave, of: 'problem' } as const] : []),
    ...some('error', fresh('error')),
    ...some('warning', fresh('warning')),
    ...some('info', fresh('info')),
  ]
  const old = [...some('known', is('known')), ...some('on the work list', is('record-changed'))]
  const since = changes ? ` since ${shown(changes.since)}` : ''
  const nothing = summary.claims > 0 ? 'nothing refuted' : 'nothing compared'
  const none = old.length > 0 ? `nothing new${since}` : nothing
  const words = [
    ...(news.length > 0 ? news.map(inWords) : [none]),
    ...(changes && open.some(isNew) ? [`new${since}`] : []),
    ...old.map(inWords),
  ]
  return { counts: [...news, ...old], words: words.join(', ') }
}

/** `2 errors`, `1 info`, `3 known`. */
function inWords({ count, of }: Count): string {
  return of === 'error' || of === 'warning' || of === 'problem' ? many(count, of) : `${count} ${of}`
}
