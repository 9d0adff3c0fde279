import type { Kind } from '../kinds/kind.ts'
import type { DisputedValue, Fact, Revision } from '../model.ts'

/** A fact before it is put into words, for which its kind wants the record. */
export interface DraftFact {
  readonly fact: Omit<Fact, 'shown' | 'revisions' | 'disputed'>
  readonly kind: Kind
  /** Oldest first. */
  readonly revisions?: readonly Omit<Revision, 'shown'>[]
  readonly disputed?: readonly Omit<DisputedValue, 'shown'>[]
}
