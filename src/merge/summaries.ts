import { silentFacts } from '../counts.ts'
import type { Result, Summary } from '../model.ts'

/** The counts of all shards together; a fact is silent where no shard has an article on it. */
export function joinSummaries(
  results: readonly Result[],
  { facts, verdicts }: Pick<Result, 'facts' | 'verdicts'>,
): Summary {
  const summaries = results.map(({ summary }) => summary)
  const sum = (count: (summary: Summary) => number) =>
    summaries.reduce((total, summary) => total + count(summary), 0)
  const accepted = summaries.some(({ acknowledged }) => acknowledged)
  return {
    articles: sum(({ articles }) => articles),
    uncovered: sum(({ uncovered }) => uncovered),
    facts: facts.length,
    mentions: sum(({ mentions }) => mentions),
    claims: sum(({ claims }) => claims),
    silentFacts: silentFacts(facts, verdicts),
    counts: {
      error: sum(({ counts }) => counts.error),
      warning: sum(({ counts }) => counts.warning),
      info: sum(({ counts }) => counts.info),
    },
    ...(accepted
      ? {
          acknowledged: {
            wrong: sum(({ acknowledged }) => acknowledged?.wrong ?? 0),
            intended: sum(({ acknowledged }) => acknowledged?.intended ?? 0),
          },
        }
      : {}),
  }
}
