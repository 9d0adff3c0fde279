import type { Checked } from './check.ts'
import type { FactRecord, Problem, Result, TextFile } from './model.ts'

export interface SummariseInput {
  readonly articles: readonly TextFile[]
  readonly recordFile: TextFile
  readonly record: FactRecord | undefined
  readonly checked: readonly Checked[]
  readonly problems: readonly Problem[]
}

/** The result over all articles, with its counts. */
export function summarise(input: SummariseInput): Result {
  const { articles, recordFile, record, checked } = input
  const verdicts = checked.flatMap((one) => one.verdicts)
  const links = checked.flatMap((one) => one.links)
  const findings = checked.flatMap((one) => one.findings)
  const spoken = new Set(verdicts.map((verdict) => verdict.fact.id))
  const facts = record?.facts ?? []
  const count = (severity: string) => findings.filter((f) => f.severity === severity).length
  return {
    findings,
    verdicts,
    unlinked: links.filter((link) => !link.fact),
    problems: [...input.problems, ...checked.flatMap((one) => one.problems)],
    articles: checked.map(({ file, published }) => ({ file, ...(published ? { published } : {}) })),
    summary: {
      articles: checked.length,
      facts: facts.length,
      mentions: links.length,
      claims: verdicts.length,
      silentFacts: facts.filter((fact) => !spoken.has(fact.id)).map((fact) => fact.id),
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
    },
    texts: new Map([recordFile, ...articles].map(({ file, text }) => [file, text])),
  }
}
