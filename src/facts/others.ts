import type { Reading } from '../kinds/kind.ts'
import type { Excerpt, Problem } from '../model.ts'
import { voicesOf } from './cast.ts'
import { excerptAt, problemAt, spanAt } from './document.ts'
import type { DraftFact } from './draft.ts'
import type { LongForm, Written } from './long-form.ts'
import { problemOf } from './misread.ts'
import { dayOf } from './published.ts'
import type { Setting } from './setting.ts'

/** All other values of a fact, as far as there are any. */
export interface Others {
  readonly accept?: readonly unknown[]
  /** Those that reports show. */
  readonly worded: Pick<DraftFact, 'revisions' | 'disputed'>
  readonly problems: readonly Problem[]
}

/** Read the values of a long form beside the main one; `label` says which of each is meant. */
export function readOthers(
  form: LongForm,
  read: (raw: unknown) => Reading<unknown>,
  label: string | undefined,
  setting: Setting,
): Others {
  const problems: Problem[] = []
  const all = <Each extends Written>(list: readonly Each[]) =>
    list.flatMap((written) => {
      const { found, wrong } = readOther(written, read, label, setting)
      problems.push(...wrong)
      return found ? [{ ...found, written }] : []
    })
  const accept = all(form.accept).map(({ value }) => value)
  const revisions = all(form.revisions).flatMap(({ value, at, written }) => {
    const since = dayOf(written.since)
    if (since === undefined) problems.push(noDay(written, setting))
    return since === undefined ? [] : [{ since, value, at }]
  })
  const disputed = all(form.disputed).map(({ value, at, written }) => ({
    value,
    by: written.by.flatMap((voice) => voicesOf(voice, setting.cast)),
    at,
  }))
  const inOrder = revisions.sort((a, b) => a.since - b.since)
  return {
    ...(accept.length > 0 ? { accept } : {}),
    worded: {
      ...(inOrder.length > 0 ? { revisions: inOrder } : {}),
      ...(disputed.length > 0 ? { disputed } : {}),
    },
    problems,
  }
}

function readOther(
  { raw, path }: Written,
  read: (raw: unknown) => Reading<unknown>,
  label: string | undefined,
  { document }: Setting,
): {
  readonly found?: { readonly value: unknown; readonly at: Excerpt }
  readonly wrong: readonly Problem[]
} {
  const { values, misread } = read(raw)
  const wrong = misread.map((one) => problemOf(one, path, document))
  const value = values.find((one) => one.label === label)
  if (value) {
    const at = excerptAt(document, spanAt(document, [...path, ...value.path]))
    return { found: { value: value.value, at }, wrong }
  }
  if (wrong.length > 0) return { wrong }
  const message = `Missing \`${label ?? 'value'}\`, which the first value has`
  return { wrong: [problemAt(document, spanAt(document, path), message)] }
}

function noDay({ path, since }: Written & { since: string }, { document }: Setting): Problem {
  const message = `Unexpected \`${since}\`, expected a day of the calendar`
  return problemAt(document, spanAt(document, [...path.slice(0, -1), 'since']), message)
}
