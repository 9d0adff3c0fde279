import type { State } from './state.ts'

/** What the page's script is given, as short as a name allows; all text is shown as text. */
export interface PageData {
  readonly articles: readonly string[]
  readonly facts: readonly FactData[]
  readonly cells: readonly CellData[]
  readonly sentences: readonly string[]
}

export interface FactData {
  readonly id: string
  readonly shown: string
  /** `facts.yaml:12:4` */
  readonly place: string
  /** The line of the record: before the value, the value, behind it. */
  readonly line: readonly [string, string, string]
  readonly source?: string
  readonly address?: string
}

/** Row, column, and what the article says there. */
export type CellData = readonly [number, number, readonly ClaimData[]]

/**
 * State, relation, line and column, index of the sentence, start and end of the words in it,
 * 1 for a strong link, index of the finding or -1, and the value of the record that the article
 * was held to where it is another than the fact's.
 */
export type ClaimData = readonly [
  state: State,
  says: string,
  place: string,
  sentence: number,
  start: number,
  end: number,
  strong: 0 | 1,
  finding: number,
  held?: string,
]
