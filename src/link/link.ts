import type { Kind } from '../kinds/kind.ts'
import type { Article, FactRecord, Link, Mention, NameMention } from '../model.ts'

export interface LinkInput {
  readonly article: Article
  /** One list per sentence. */
  readonly names: readonly (readonly NameMention[])[]
  readonly mentions: readonly Mention[]
  readonly record: FactRecord
  readonly kinds: readonly Kind[]
}

/** Stub. */
export function linkMentions(_input: LinkInput): readonly Link[] {
  return []
}
