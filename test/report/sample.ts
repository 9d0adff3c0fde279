import { explain } from '../../src/explain.ts'
import type {
  Excerpt,
  Fact,
  Link,
  Problem,
  Published,
  Relation,
  Result,
  TextFile,
  Verdict,
} from '../../src/model.ts'

export const recordFile: TextFile = {
  file: 'facts.yaml',
  text: 'events:\n  hearing:\n    kind: hearing\n    lasted: 4 hours\n    when: 2026-03-09\n',
}

/** The excerpt of the first such words of a file. */
export function words(file: TextFile, text: string): Excerpt {
  const start = file.text.indexOf(text)
  return { file: file.file, start, end: start + text.length, text }
}

export const lasted: Fact = {
  id: 'hearing.lasted',
  kind: 'duration',
  event: 'hearing',
  key: 'lasted',
  value: undefined,
  shown: '4 hours',
  at: words(recordFile, '4 hours'),
  source: { title: 'Minutes of the hearing', url: 'https://harlow.example/minutes' },
}

interface Stated {
  readonly relation?: Relation
  readonly severity?: Verdict['severity']
  readonly note?: string
  readonly stated?: string
  readonly link?: Partial<Link>
  readonly fact?: Partial<Fact>
}

/** A verdict on the first such words of an article. */
export function verdict(article: TextFile, text: string, with_: Stated = {}): Verdict {
  const { relation = 'understates', severity = 'error', note, stated } = with_
  const at = words(article, text)
  const fact = { ...lasted, ...with_.fact }
  const link: Link = {
    mention: { kind: fact.kind, sentence: 0, text, start: 0, end: text.length, value: undefined },
    at,
    where: 'body',
    fact,
    confidence: 'strong',
    cues: [],
    candidates: [],
    ...with_.link,
  }
  return {
    link,
    fact,
    severity,
    comparison: {
      relation,
      ...(note === undefined ? {} : { note }),
      ...(stated === undefined ? {} : { stated }),
    },
  }
}

interface Parts {
  readonly articles?: readonly TextFile[]
  readonly verdicts?: readonly Verdict[]
  readonly unlinked?: readonly Link[]
  readonly problems?: readonly Problem[]
  readonly published?: Published
  readonly silentFacts?: readonly string[]
}

/** A result as `check` gives it, of verdicts made by hand. */
export function resultOf(parts: Parts): Result {
  const { articles = [], verdicts = [], unlinked = [], problems = [], silentFacts = [] } = parts
  const findings = explain(verdicts)
  const count = (severity: string) => findings.filter((f) => f.severity === severity).length
  return {
    findings,
    suppressed: [],
    verdicts,
    unlinked,
    problems,
    facts: [...new Map(verdicts.map(({ fact }) => [fact.id, fact])).values()],
    articles: articles.map(({ file }) => ({
      file,
      ...(parts.published ? { published: parts.published } : {}),
    })),
    summary: {
      articles: articles.length,
      uncovered: 0,
      facts: 2,
      mentions: verdicts.length + unlinked.length,
      claims: verdicts.length,
      silentFacts,
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
    },
    texts: new Map([recordFile, ...articles].map(({ file, text }) => [file, text])),
  }
}
