/** One outside case as its file has it; each scorer narrows `value` itself. */
export interface OutsideCase {
  readonly id: string
  readonly source: string
  readonly kind: string
  readonly text: string
  readonly surface: string | null
  readonly span: readonly [number, number] | null
  readonly value: Readonly<Record<string, unknown>> | null
  readonly negative: boolean
  /** The case lists everything of its kind in the text. */
  readonly complete: boolean
  readonly reference: string | null
}

/** How a recogniser did on one case. */
export interface Outcome {
  /** `apart`: the expectation contradicts the design; `reason` says how. */
  readonly result: 'right' | 'wrong' | 'missed' | 'apart'
  /** The hedge is right, where the value is; left out when the case has none to judge. */
  readonly hedge?: boolean
  /** What was recognised, for `--list`. */
  readonly found: string
  readonly reason?: string
}

/** Measures one recogniser. */
export interface Scorer {
  /** Whether a case is about what this recogniser reads; every case when left out. */
  judges?(outside: OutsideCase): boolean
  /** Values found in a text of which none is expected, in words; empty when there are none. */
  hits(outside: OutsideCase): readonly string[]
  score(outside: OutsideCase): Outcome
}
