import type { Problem, Published } from '../model.ts'
import type { Block } from './block.ts'

/** What a format reads from a file: its blocks in order, and the date it states. */
export interface Parts {
  readonly blocks: readonly Block[]
  readonly published?: Published
  /** Day of the last change, days since 1970-01-01. */
  readonly updated?: number
  /** The records that it says it is held to, each by name or path. */
  readonly facts?: readonly string[]
  readonly problems: readonly Problem[]
}
