import type { Link, Result } from '../model.ts'

/** A value that no fact was held against. */
export interface Unchecked {
  readonly link: Link
  /** Names of those who are quoted, where the record knows them. */
  readonly speakers: readonly string[]
}

/**
 * What articles state and nothing was held against: quotations of known people first, for drafts
 * invent those most easily, then other quotations, then the rest, each in the order of the result.
 */
export function statedUnchecked({ unlinked }: Pick<Result, 'unlinked'>): readonly Unchecked[] {
  const all = unlinked.map((link) => ({ link, speakers: link.speakers ?? [] }))
  return all.sort((a, b) => urgency(b) - urgency(a))
}

function urgency({ link: { mention }, speakers }: Unchecked): number {
  if (speakers.length > 0) return 2
  return mention.kind === 'quote' ? 1 : 0
}
