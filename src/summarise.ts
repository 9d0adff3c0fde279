import type { Checked } from './check.ts'
import { countsOf, silentFacts } from './counts.ts'
import type {
  Excerpt,
  Fact,
  FactRecord,
  Finding,
  Link,
  Problem,
  Result,
  SuppressedFinding,
  TextFile,
} from './model.ts'
import { lastOfEach } from './once-each.ts'
import { factName, problemName } from './same.ts'

export interface SummariseInput {
  /** Every file that was read. */
  readonly texts: readonly TextFile[]
  readonly records: readonly FactRecord[]
  readonly checked: readonly Checked[]
  readonly problems: readonly Problem[]
}

/** The result over all articles, with its counts; claims and mentions in text order. */
export function summarise(input: SummariseInput): Result {
  const { texts, records, checked } = input
  const verdicts = checked.flatMap((one) => inTextOrder(one.verdicts, (verdict) => verdict.link.at))
  const all = checked.flatMap((one) => inTextOrder(one.findings, ({ article }) => article))
  const findings = all.filter((one) => !isSuppressed(one))
  const facts = everyFact(records)
  const covered = checked.filter(({ uncovered }) => !uncovered)
  return {
    findings,
    suppressed: all.filter(isSuppressed),
    verdicts,
    unlinked: checked.flatMap(unlinked),
    problems: lastOfEach(
      [...input.problems, ...checked.flatMap((one) => one.problems)],
      problemName,
    ),
    facts,
    articles: covered.map(({ file, published }) => ({ file, ...(published ? { published } : {}) })),
    summary: {
      articles: covered.length,
      uncovered: checked.length - covered.length,
      facts: facts.length,
      mentions: checked.reduce((sum, one) => sum + one.links.length, 0),
      claims: verdicts.length,
      silentFacts: silentFacts(facts, verdicts),
      counts: countsOf(findings),
    },
    texts: new Map(texts.map(({ file, text }) => [file, text])),
  }
}

function isSuppressed(finding: Finding | SuppressedFinding): finding is SuppressedFinding {
  return 'suppression' in finding
}

function everyFact(records: readonly FactRecord[]): readonly Fact[] {
  const facts = records.flatMap((record) => record.facts)
  return records.length > 1 ? lastOfEach(facts, factName) : facts
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
