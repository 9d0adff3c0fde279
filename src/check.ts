import { proseOf } from './articles/prose.ts'
import { type Reading, readArticle } from './articles/read.ts'
import { compare } from './compare/compare.ts'
import { easeOldEntries } from './entries/ease.ts'
import { withEntries } from './entries/with-entries.ts'
import { withoutEntryTimes } from './entries/written-at.ts'
import { explain } from './explain.ts'
import { withPlainIds } from './facts/plain-ids.ts'
import { publishedBy } from './facts/published.ts'
import { type RecordReading, readRecord } from './facts/read.ts'
import { type Scope, scopeOf } from './facts/scope.ts'
import { judge } from './judge.ts'
import { kinds as everyKind } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { linkMentions } from './link/link.ts'
import { gatherMisdated } from './misdated/gather-misdated.ts'
import type {
  Article,
  FactRecord,
  Finding,
  Link,
  Problem,
  Result,
  SuppressedFinding,
  TextFile,
  Verdict,
} from './model.ts'
import { findNames } from './names/in-article.ts'
import { recognise } from './recognise.ts'
import { resolve } from './resolve.ts'
import { withSpeakers } from './speakers.ts'
import { spokenOf } from './spoken-of.ts'
import { summarise } from './summarise.ts'
import type { Known } from './suppress/ignore.ts'
import { readIgnores } from './suppress/read-ignores.ts'
import { suppress } from './suppress/suppress.ts'

export interface CheckOptions extends Reading {
  readonly kinds?: readonly Kind[]
  /** The files that records `use`. */
  readonly shared?: readonly TextFile[]
  /** Records for those articles alone that name them in their front matter. */
  readonly onDemand?: readonly TextFile[]
  /**
   * Hold each article to the records that cover it, not to all. When left out: if there is more
   * than one record.
   */
  readonly covered?: boolean
  /** What `readRecord` gave for the same files and kinds, for a caller who read them before. */
  readonly readings?: ReadonlyMap<string, RecordReading>
  /** Gives what an article came to: by calling `make`, or as it was for the same texts before. */
  readonly remember?: (article: TextFile, make: () => Checked) => Checked
  /** Called after each article, for a caller who tells of progress. */
  readonly step?: () => void
}

/**
 * Read every article against the record, or against that of several that covers it; an article
 * may name its own. Pure: texts in, result out. Never throws for bad input; it is in `problems`.
 */
export function check(
  articles: readonly TextFile[],
  record: TextFile | readonly TextFile[],
  options: CheckOptions = {},
): Result {
  const { kinds = everyKind, shared = [], onDemand = [], readings, readers } = options
  const files = isList(record) ? record : [record]
  const { covered = files.length > 1 } = options
  const read = (file: TextFile) => ({
    file,
    ...(readings?.get(file.file) ?? readRecord(file, kinds, { shared })),
  })
  const all = [...files, ...onDemand].map(read)
  const known = (list: readonly TextFile[]) =>
    all.flatMap(({ file, record }) => (record && list.includes(file) ? [{ file, record }] : []))
  const records = { files: known(files), onDemand: known(onDemand) }
  const broken = all.flatMap(({ file, record }) => (record ? [] : [file.file]))
  const names = articles.map(({ file }) => file)
  const scope = scopeOf({ ...records, broken, covered, articles: names, kinds, shared })
  const prose = proseOf([options.prose, ...all.map((one) => one.record?.prose)])
  // Of several records that are read as one, half would accuse wrongly.
  const whole = covered || records.files.length === files.length
  const checked = (whole ? articles : []).map((file) => {
    const make = () => guarded(file, { scope, kinds, readers, prose })
    const one = options.remember ? options.remember(file, make) : make()
    options.step?.()
    return one
  })
  return summarise({
    texts: [...files, ...onDemand, ...shared, ...articles],
    records: [...records.files, ...records.onDemand].map((one) => one.record),
    checked,
    problems: all.flatMap(({ problems }) => problems),
  })
}

export interface Checked {
  readonly file: string
  readonly verdicts: readonly Verdict[]
  readonly links: readonly Link[]
  /** Those that the article has pass among them. */
  readonly findings: readonly (Finding | SuppressedFinding)[]
  readonly problems: readonly Problem[]
  readonly published?: NonNullable<Result['articles'][number]['published']>
  /** No record speaks of it. */
  readonly uncovered?: true
}

const nothing = { verdicts: [], links: [], findings: [] }

interface Checking extends Reading {
  readonly scope: Scope
  readonly kinds: readonly Kind[]
}

/** An article that only a bug keeps from being checked; the others go on. */
function guarded(file: TextFile, by: Checking): Checked {
  try {
    return checkFile(file, by)
  } catch (error) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const message = `The article could not be checked, which is a bug: ${said}`
    const help = 'Please report this line with the article; the others were checked.'
    return { file: file.file, ...nothing, problems: [{ file: file.file, message, help }] }
  }
}

function checkFile(file: TextFile, { scope, kinds, ...reading }: Checking): Checked {
  const { article, problems } = readArticle(file, reading)
  if (!article) return { file: file.file, ...nothing, problems }
  const { records, asked, ...holding } = scope.holdingOf(file.file, article.facts)
  const { ignores, ...ignored } = readIgnores(article, knownTo(records, kinds))
  const all = [...problems, ...holding.problems, ...ignored.problems]
  // Two stories may give a day each for a file of one name: each record is tried with its own.
  const claimsOf = (one: FactRecord) => claimsIn(datedBy(article, [one]), one, kinds).claims
  const meant = asked ? records : spokenOf(records, claimsOf)
  const dated = datedBy(article, meant)
  const { published } = dated
  const record = scope.asOne(meant)
  if (!record) {
    const uncovered = holding.lost ? {} : { uncovered: true as const }
    return { file: file.file, ...nothing, problems: all, ...uncovered }
  }
  const judged = judgeArticle(dated, record, kinds)
  const { verdicts, problems: advice } = suppress(judged.verdicts, ignores)
  return {
    file: file.file,
    verdicts,
    links: judged.links,
    findings: explain(verdicts),
    problems: [...all, ...advice],
    ...(published && { published }),
  }
}

/** The article with its day: its own, else the first that one of the records gives for it. */
function datedBy(article: Article, records: readonly FactRecord[]): Article {
  const published =
    article.published ?? records.flatMap((one) => publishedBy(one, article.file) ?? [])[0]
  return withEntries(published ? { ...article, published } : article)
}

/** The names that an article may ignore. */
function knownTo(records: readonly FactRecord[], kinds: readonly Kind[]): Known {
  const names = [...new Set([...everyKind, ...kinds].map(({ name }) => name))]
  const facts = records.flatMap((record) => record.facts.map(({ id }) => id))
  return { kinds: names, ...(records.length > 0 && { facts }) }
}

function judgeArticle(article: Article, record: FactRecord, kinds: readonly Kind[]) {
  const { claims, links } = claimsIn(article, record, kinds)
  const judged = easeOldEntries(judge(claims, record.policy), article)
  const told = gatherMisdated(judged, links, article, record)
  return withPlainIds(told, withSpeakers(links, record))
}

function claimsIn(article: Article, record: FactRecord, kinds: readonly Kind[]) {
  const names = findNames(article, record)
  const mentions = resolve(recognise(article, names, record, kinds))
  const linked = linkMentions({ article, names, mentions, record, kinds })
  const links = withoutEntryTimes(linked, article)
  return { links, claims: compare(links, article, record, kinds) }
}

function isList(record: TextFile | readonly TextFile[]): record is readonly TextFile[] {
  return Array.isArray(record)
}
