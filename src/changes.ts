/**
 * The nouns of what people have accepted, and of what a change did to articles and rules.
 * Data only, like `model.ts`, which exports them to the reports.
 */
import type { Excerpt, Finding } from './model.ts'

/** On what ground a finding is accepted: the check is mistaken, or the article means it so. */
export type Ground = 'wrong' | 'intended'

/** How a finding was accepted by a person. */
export interface Acceptance {
  readonly as: Ground
  readonly reason: string
  readonly by?: string
  /** The last day it holds: `2026-12-31`. */
  readonly until?: string
}

/** One entry of an `acknowledged.yaml`. */
export interface Acknowledgement extends Acceptance {
  /** Path as reports show it. */
  readonly article: string
  readonly fact: string
  /** The article's own words. */
  readonly words: string
  /** Without one, it holds for every such place of the article and whatever the record says. */
  readonly fingerprint?: string
  /** The entry in its file. */
  readonly at: Excerpt
}

/**
 * An entry and what became of it. `used`: it accepts a finding. `expired`: its last day is over,
 * so that its finding counts. `unmatched`: its article was checked and has no such finding.
 * `gone`: its article is not there. `unchecked`: its article was not checked this time.
 */
export interface HeldAcknowledgement {
  readonly entry: Acknowledgement
  readonly state: 'used' | 'expired' | 'unmatched' | 'gone' | 'unchecked'
  /** Of a `gone` one: the one article that has the same finding now. */
  readonly moved?: string
}

export type ChangeType = 'added' | 'removed' | 'changed'

/** A fact that the change added to the record, removed or changed; values in words. */
export interface FactChange {
  readonly type: ChangeType
  readonly fact: string
  readonly before?: string
  readonly after?: string
  /** In the record as it is now; of a removed fact, as it was. */
  readonly at: Excerpt
}

/** Whatever else decides what is found: a policy, a word of an event, the ignore file. */
export interface RuleChange {
  readonly type: ChangeType
  readonly area: 'policy' | 'record' | 'ignore file' | 'article'
  readonly file: string
  /** `policy.duration`, `covers`, `events.vote.called`; empty for the file as a whole. */
  readonly what: string
  readonly before?: string
  readonly after?: string
}

export interface AcknowledgementChange {
  readonly type: ChangeType
  readonly entry: Acknowledgement
}

/** A comment in an article that keeps findings back. */
export interface IgnoreChange {
  readonly type: 'added' | 'removed'
  readonly article: string
  /** The comment. */
  readonly text: string
  /** Its place in the article as it is now; for a removed one, as it was. */
  readonly at: Excerpt
}

/**
 * A finding that the rules of the base raise in an article as it is now, and the rules as they are
 * now do not. Its `article` is as it is now, its `record` as it was.
 */
export interface Settled {
  readonly finding: Finding
  /** What settled it: its fact is gone, has another value, or something else changed. */
  readonly by: 'fact removed' | 'fact changed' | 'rules changed'
}

/** What a change did since its base; only with `--since`. */
export interface Changes {
  /** The reference as it was given: `origin/main`. */
  readonly since: string
  /** The commit compared with: the merge base, in full. */
  readonly base: string
  /** Whose record decided the findings. */
  readonly record: 'head' | 'base'
  readonly facts: readonly FactChange[]
  readonly rules: readonly RuleChange[]
  readonly acknowledgements: readonly AcknowledgementChange[]
  readonly ignores: readonly IgnoreChange[]
  /** Conflicts that are gone because the rules changed, not the words. */
  readonly settled: readonly Settled[]
  /** Findings of the base that are gone; their places are in the texts `before`. */
  readonly fixed: readonly Finding[]
  /** With `--record base`: what the record as it is now finds. */
  readonly beside?: readonly Finding[]
  /** Articles that were added, changed or renamed, by their path now. */
  readonly touched: readonly string[]
  /** Texts at the base by their path there, for the places of `fixed` and of what was removed. */
  readonly before: ReadonlyMap<string, string>
}
