import type { Checked } from './check.ts'
import type { Excerpt, FactRecord, Link, Problem, Result, TextFile } from './model.ts'

export interface SummariseInput {
  readonly articles: readonly TextFile[]
  readonly recordFile: TextFile
  readonly record: FactRecord | undefined
  readonly checked: readonly Checked[]
  readonly problems: readonly Problem[]
}

/** The result over all articles, with its counts; claims and mentions in text order. */
export function summarise(input: SummariseInput): Result {
  const { articles, recordFile, record, checked } = input
  const verdicts = checked.flatMap((one) => inTextOrder(one.verdicts, (verdict) => verdict.link.at))
  const findings = checked.flatMap((one) => inTextOrder(one.findings, ({ article }) => article))
  const spoken = new Set(verdicts.map((verdict) => verdict.fact.id))
  const facts = record?.facts ?? []
  const count = (severity: string) => findings.filter((f) => f.severity === severity).length
  return {
    findings,
    verdicts,
    unlinked: checked.flatMap(unlinked),
    problems: [...input.problems, ...checked.flatMap((one) => one.problems)],
    articles: checked.map(({ file, published }) => ({ file, ...(published ? { published } : {}) })),
    summary: {
      articles: checked.length,
      facts: facts.length,
      mentions: checked.reduce((sum, one) => sum + one.links.length, 0),
      claims: verdicts.length,
      silentFacts: facts.filter((fact) => !spoken.has(fact.id)).map((fact) => fact.id),
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
    },
    texts: new Map([recordFile, ...articles].map(({ file, text }) => [file, text])),
  }
}

/** Every mention that led to no claim, whether or not it was tied to a fact on the way. */
function unlinked({ links, verdicts }: Checked): readonly Link[] {
  const claimed = new Set(verdicts.map(({ link }) => link.mention))
  const left = links.filter((link) => !link.fact || !claimed.has(link.mention))
  return inTextOrder(left, ({ at }) => at)
}

function inTextOrder<Item>(items: readonly Item[], place: (item: Item) => Excerpt): Item[] {
  return [...items].sort((a, b) => place(a).start - place(b).start)
}
