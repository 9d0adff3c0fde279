import type { FactRecord } from '../model.ts'

/** What a record covers that does not say: the articles beside it. */
const beside: readonly string[] = ['articles/**']

/** Globs of the articles a record speaks of, from its own folder. Never empty. */
export function coveredGlobs({ covers }: FactRecord): readonly string[] {
  return covers.length > 0 ? covers : beside
}
