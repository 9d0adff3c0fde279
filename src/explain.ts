import type { Finding, Verdict } from './model.ts'

/** Stub. */
export function explain(_verdicts: readonly Verdict[]): readonly Finding[] {
  return []
}
