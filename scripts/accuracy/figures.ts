import type { Outcome } from './changes.ts'
import { family } from './fit.ts'
import { add, type Count, nothing, type Score, type Tally, tally } from './score.ts'

type Kinds<Entry> = Readonly<Record<string, Entry>>

/** The figures of a story, without its labels. */
export type StoryFigures = Pick<Score, 'total' | 'kinds' | 'errors'>

/** Changed articles, counted once each. */
export interface ChangeCount {
  rows: number
  /** Flagged at the changed words; of a rewrite, newly. */
  flagged: number
  /** Of all rows, those whose words had been tied to the right fact; and of these, the flagged. */
  linked: number
  linkedFlagged: number
  /** New flags elsewhere. */
  elsewhere: number
}

export interface ChangeFigures {
  readonly total: ChangeCount
  readonly kinds: Kinds<ChangeCount>
  readonly ops: Kinds<ChangeCount>
}

/** All that a run has measured; what `--json` saves. */
export interface Figures {
  readonly stories: Kinds<StoryFigures>
  /** The stories together. */
  readonly total: StoryFigures
  readonly seeds?: StoryFigures
  readonly mutations?: ChangeFigures
  readonly rewrites?: ChangeFigures
  /** Errors over stories, seeds, mutations and rewrites, by the kind of the finding. */
  readonly errors: Kinds<Tally>
}

/** The figures of several stories as one. */
export function pool(stories: readonly StoryFigures[]): StoryFigures {
  const kinds: Record<string, Count> = {}
  const errors: Record<string, Tally> = {}
  const total = { ...nothing(), flags: 0, debatable: 0 }
  for (const story of stories) {
    add(total, story.total)
    total.flags += story.total.flags
    total.debatable += story.total.debatable
    for (const [kind, count] of Object.entries(story.kinds)) {
      const known = kinds[kind] ?? nothing()
      add(known, count)
      kinds[kind] = known
    }
    addErrors(errors, story.errors)
  }
  return { total, kinds, errors }
}

/** The score of a story without its lists. */
export function figuresOf({ total, kinds, errors }: Score): StoryFigures {
  return { total, kinds, errors }
}

/** Count changed articles by kind and by what was done. `flags` says which flags count. */
export function countChanges(
  outcomes: readonly Outcome[],
  flags: (outcome: Outcome) => readonly unknown[],
): ChangeFigures {
  const total = untouched()
  const kinds: Record<string, ChangeCount> = {}
  const ops: Record<string, ChangeCount> = {}
  for (const outcome of outcomes) {
    const kind = family(outcome.change.kind)
    const { op } = outcome.change
    kinds[kind] ??= untouched()
    ops[op] ??= untouched()
    const flagged = flags(outcome).length > 0
    for (const count of [total, kinds[kind], ops[op]]) {
      count.rows += 1
      if (flagged) count.flagged += 1
      if (outcome.linked) count.linked += 1
      if (outcome.linked && flagged) count.linkedFlagged += 1
      if (outcome.elsewhere.length > 0) count.elsewhere += 1
    }
  }
  return { total, kinds, ops }
}

function untouched(): ChangeCount {
  return { rows: 0, flagged: 0, linked: 0, linkedFlagged: 0, elsewhere: 0 }
}

/**
 * Errors right and wrong by kind, of everything measured. A mutation that errors of a kind find is
 * one right error; a new error elsewhere, or on a rewrite, is a wrong one.
 */
export function pooledErrors(
  stories: readonly StoryFigures[],
  mutations: readonly Outcome[],
  rewrites: readonly Outcome[],
): Kinds<Tally> {
  const errors: Record<string, Tally> = {}
  for (const story of stories) addErrors(errors, story.errors)
  for (const { at, elsewhere } of mutations) {
    for (const kind of errorKinds(at)) tally(errors, kind).right += 1
    for (const kind of errorKinds(elsewhere)) tally(errors, kind).wrong += 1
  }
  for (const { newAt, elsewhere } of rewrites) {
    for (const kind of errorKinds([...newAt, ...elsewhere])) tally(errors, kind).wrong += 1
  }
  return errors
}

function errorKinds(flags: Outcome['at']): ReadonlySet<string> {
  return new Set(flags.filter(({ severity }) => severity === 'error').map(({ kind }) => kind))
}

function addErrors(into: Record<string, Tally>, from: Kinds<Tally>): void {
  for (const [kind, { right, wrong }] of Object.entries(from)) {
    tally(into, kind).right += right
    tally(into, kind).wrong += wrong
  }
}
