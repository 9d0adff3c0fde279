import type { Problem, Prose, Published, Setting } from '../model.ts'
import type { Block } from './block.ts'
import type { MatterReaders } from './front-matter-value.ts'
import type { Comment } from './page.ts'

/** What a format reads from a file: its blocks in order, and the date it states. */
export interface Parts {
  readonly blocks: readonly Block[]
  /** In any order. */
  readonly comments?: readonly Comment[]
  readonly published?: Published
  /** Day of the last change, days since 1970-01-01. */
  readonly updated?: number
  /** The records that it says it is held to, each by name or path. */
  readonly facts?: readonly string[]
  /** The key `corroborate` of its front matter. */
  readonly settings?: Setting
  readonly problems: readonly Problem[]
}

/** What reading an article may use beside its text. */
export interface ReadOptions extends MatterReaders {
  readonly prose?: Prose | undefined
}
