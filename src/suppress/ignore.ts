import type { Excerpt, Problem, Span } from '../model.ts'

/** What an ignore names: a kind, a rule or the id of a fact. The span is in the file. */
export interface Target extends Span {
  readonly name: string
}

/** What an article says to have findings pass, before it is known whether there are any. */
export interface Ignore {
  readonly targets: readonly Target[]
  readonly reason: string
  /** The comment, or the entry of the front matter. */
  readonly at: Excerpt
  /** The stretch of the file that it acts on; empty where nothing follows. */
  readonly scope: Span
  /** The stretch in words: "the block below it". */
  readonly reach: string
}

/** What was read, and all that was wrong with the rest. */
export interface Ignores {
  readonly ignores: readonly Ignore[]
  readonly problems: readonly Problem[]
}

/** The names that an ignore may use. */
export interface Known {
  readonly kinds: readonly string[]
  /** Ids of the facts that the article may be held to; undefined when nobody knows them. */
  readonly facts?: readonly string[]
}
