import { check, type readRecord, reports, type TextFile } from '../../src/index.ts'
import { stem } from './labels.ts'

export interface Reach {
  readonly start: number
  readonly end: number
}

/** A finding that shows by default: an error or a warning. */
export interface Flag {
  /** Name of the article's file, without its ending. */
  readonly article: string
  readonly text: string
  readonly rule: string
  /** The kind in its rule. */
  readonly kind: string
  readonly fact: string
  readonly severity: 'error' | 'warning'
  /** Its place, and every other place of the same finding. */
  readonly spans: readonly Reach[]
}

/** A mention that was tied to a fact, whatever came of it. */
export interface Tied {
  readonly article: string
  readonly kind: string
  readonly fact: string
  readonly span: Reach
}

export interface Report {
  readonly flags: readonly Flag[]
  readonly tied: readonly Tied[]
  /** The report as it is printed. */
  readonly text: string
}

interface Place {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

interface Data {
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly fact: string
    readonly article: Place & { readonly file: string; readonly text: string }
    readonly also?: readonly Place[]
  }[]
  readonly claims: readonly {
    readonly kind: string
    readonly fact: string
    readonly article: Place & { readonly file: string }
  }[]
}

/** Check articles against a record that was read before, and read the report that JSON gives. */
export function reportOn(
  articles: readonly TextFile[],
  recordFile: TextFile,
  reading: ReturnType<typeof readRecord>,
): Report {
  const readings = new Map([[recordFile.file, reading]])
  const result = check(articles, recordFile, { readings })
  const text = reports['json']?.(result, { colour: false, explain: false, least: 'info' }) ?? '{}'
  return { ...readReport(text), text }
}

/** The flags and ties of a JSON report. */
export function readReport(text: string): Omit<Report, 'text'> {
  const { findings, claims } = JSON.parse(text) as Data
  return {
    flags: findings.flatMap(({ rule, severity, fact, article, also = [] }) =>
      severity === 'error' || severity === 'warning'
        ? [
            {
              article: stem(article.file),
              text: article.text,
              rule,
              kind: rule.replace(/\/.*$/u, ''),
              fact,
              severity,
              spans: [article, ...also].map(reach),
            },
          ]
        : [],
    ),
    tied: claims.map(({ kind, fact, article }) => ({
      article: stem(article.file),
      kind,
      fact,
      span: reach(article),
    })),
  }
}

function reach({ start, end }: Place): Reach {
  return { start: start.offset, end: end.offset }
}
