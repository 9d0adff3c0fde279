import type { Readers } from '../articles/readers.ts'
import { check } from '../check.ts'
import type { RecordReading } from '../facts/read.ts'
import type { Acknowledgement, Result, TextFile } from '../model.ts'

/** All that decides what a check finds, as it is now (`head`) or as it was (`base`). */
export interface Side {
  readonly articles: readonly TextFile[]
  /** What reads the articles of both sides. */
  readonly readers?: Readers
  readonly records: readonly TextFile[]
  readonly onDemand: readonly TextFile[]
  readonly shared: readonly TextFile[]
  /** By the name of the record. */
  readonly readings: ReadonlyMap<string, RecordReading>
  /** Each article is held to the records that cover it, be it but one. */
  readonly covered: boolean
  readonly acknowledged: readonly Acknowledgement[]
  /** The files that these stand in. */
  readonly lists?: readonly TextFile[]
  readonly ignoreFile?: TextFile
}

/** Check articles by the records of a side. */
export function checkBy(side: Side, articles: readonly TextFile[]): Result {
  const { records, onDemand, shared, readings, covered, readers } = side
  return check(articles, records, { onDemand, shared, readings, covered, readers })
}

/** Which of several records covers an article is seen among all articles, not in some of them. */
export function isSeenAmongAll({ covered, records }: Side): boolean {
  return covered && records.length > 1
}

/** Every file of a side that states facts or rules. */
export function ruleFiles({ records, onDemand, shared }: Side): readonly TextFile[] {
  return [...records, ...onDemand, ...shared]
}

/** How the names of files at the base and as they are now belong together. */
export interface Renames {
  /** The name that a file had at the base; undefined for one that is new. */
  before(file: string): string | undefined
  /** The name that a file of the base has now; undefined for one that is gone. */
  now(file: string): string | undefined
}
