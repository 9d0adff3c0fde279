import type { Summary } from '../model.ts'

/** The counts of a check of nothing. */
export const emptySummary: Summary = {
  articles: 0,
  uncovered: 0,
  facts: 0,
  mentions: 0,
  claims: 0,
  silentFacts: [],
  counts: { error: 0, warning: 0, info: 0 },
}
