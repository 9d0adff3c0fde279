import type { Kind } from '../kinds/kind.ts'
import type { Source } from '../model.ts'
import type { Cast } from './cast.ts'
import type { RecordDocument } from './document.ts'
import type { Rename } from './names.ts'

/** What an event is read against. */
export interface Setting {
  readonly document: RecordDocument
  readonly kinds: readonly Kind[]
  readonly cast: Cast
  readonly sources: ReadonlyMap<string, Source>
  /** JSON pointers of values that the schema has reported. */
  readonly unfit: ReadonlySet<string>
  readonly eventIds: ReadonlySet<string>
  readonly rename: Rename
}
