import type { Problem, Published } from '../model.ts'
import type { Block } from './block.ts'

/** What a format reads from a file: its blocks in order, and the date it states. */
export interface Parts {
  readonly blocks: readonly Block[]
  readonly published?: Published
  readonly problems: readonly Problem[]
}
