import { readArticle } from './articles/read.ts'
import { compare } from './compare/compare.ts'
import { explain } from './explain.ts'
import { publishedBy } from './facts/published.ts'
import { readRecord } from './facts/read.ts'
import { judge } from './judge.ts'
import { kinds as everyKind } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { linkMentions } from './link/link.ts'
import { findNames } from './link/names.ts'
import type { FactRecord, Link, Problem, Result, TextFile, Verdict } from './model.ts'
import { recognise } from './recognise.ts'
import { resolve } from './resolve.ts'
import { summarise } from './summarise.ts'

export interface CheckOptions {
  readonly kinds?: readonly Kind[]
  /** What `readRecord` gave for the same file and kinds, for a caller who read it before. */
  readonly reading?: ReturnType<typeof readRecord>
}

/**
 * Read every article against the record. Pure: texts in, result out.
 * Never throws for bad input; it is in `problems`.
 */
export function check(
  articles: readonly TextFile[],
  recordFile: TextFile,
  { kinds = everyKind, reading = readRecord(recordFile, kinds) }: CheckOptions = {},
): Result {
  const { record, problems } = reading
  const checked = record ? articles.map((file) => checkArticle(file, record, kinds)) : []
  return summarise({ articles, recordFile, record, checked, problems })
}

export interface Checked {
  readonly file: string
  readonly verdicts: readonly Verdict[]
  readonly links: readonly Link[]
  readonly findings: Result['findings']
  readonly problems: readonly Problem[]
  readonly published?: NonNullable<Result['articles'][number]['published']>
}

function checkArticle(file: TextFile, record: FactRecord, kinds: readonly Kind[]): Checked {
  const { article, problems } = readArticle(file, publishedBy(record, file.file))
  if (!article) return { file: file.file, verdicts: [], links: [], findings: [], problems }
  const names = findNames(article, record)
  const mentions = resolve(recognise(article, names, record, kinds))
  const links = linkMentions({ article, names, mentions, record, kinds })
  const claims = compare(links, article, record, kinds)
  const verdicts = judge(claims, record.policy)
  const findings = explain(verdicts)
  const published = article.published ? { published: article.published } : {}
  return { file: file.file, verdicts, links, findings, problems, ...published }
}
