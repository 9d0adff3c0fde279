import { existsSync } from 'node:fs'
import path from 'node:path'
import { loadReaders, type Readers, type RecordReading, recordsNamedBy } from '../index.ts'
import type { Problem, Shard, TextFile } from '../model.ts'
import { type Cache, cacheIn } from './cache.ts'
import { coveredBy } from './covered.ts'
import { type Found, findArticles, type Search } from './find-articles.ts'
import { type GatheredRecords, gatherRecords, placesOf } from './gather-records.ts'
import { type Ignored, readIgnoreFile } from './ignored.ts'
import type { CheckRequest } from './options.ts'
import { byText, shownPath } from './paths.ts'
import { readStandardInput, readTextFile } from './read-file.ts'
import { splitFiles } from './shard.ts'
import type { Terminal } from './terminal.ts'

/** All that a check reads, as text, and what could not be read. */
export interface Gathered {
  readonly records: readonly TextFile[]
  /** Records that only the articles that name them are held to. */
  readonly onDemand: readonly TextFile[]
  readonly shared: readonly TextFile[]
  /** By the name of the record; none for a file that could not be read as text. */
  readonly readings: ReadonlyMap<string, RecordReading>
  readonly articles: readonly TextFile[]
  /** What reads them. */
  readonly readers: Readers
  /** No article was named: each is held to the records that cover it. */
  readonly covered: boolean
  readonly problems: readonly Problem[]
  /** Every file by its name, those with problems included. */
  readonly texts: ReadonlyMap<string, string>
  /** Absolute paths of all that was read, which no report may overwrite. */
  readonly sources: readonly string[]
  readonly notes: readonly string[]
  /** What the ignore file leaves out. */
  readonly ignored: Ignored
  /** The ignore file, where one was read that says something. */
  readonly ignoreFile?: TextFile
  /** Which part of a check the articles are. */
  readonly shard?: Shard
  /** What earlier runs found. */
  readonly cache: Cache
}

/** Read the records and the articles that a request names. */
export async function gather(request: CheckRequest, terminal: Terminal): Promise<Gathered> {
  const cwd = terminal.cwd()
  const named = request.facts.length > 0 ? request.facts : ['facts.yaml']
  const cache = cacheIn(request.cache === undefined ? undefined : path.resolve(cwd, request.cache))
  const records = gatherRecords(named, cwd, howToName(request), cache)
  const { ignored, file: ignoreFile, problem } = readIgnoreFile(request.ignoreFile, cwd)
  const found = find(request, records, { cwd, ignored })
  const split = request.shard && splitFiles(found.files, request.shard, cwd)
  const files = split?.files ?? found.files
  const read = files.map((file) => readTextFile(file, cwd, 'an article'))
  if (request.articles.includes('-')) {
    read.unshift(await readStandardInput(terminal.stdin, request.stdinName ?? '<stdin>'))
  }
  const articles = read.filter((one) => !one.problem).map(({ file }) => file)
  const readers = await loadReaders(articles)
  const more = gatherNamed(articles, readers, records, cwd)
  const before = [...records.problems, ...(problem ? [problem] : [])]
  const problems = [...before, ...found.problems, ...read.flatMap((one) => one.problem ?? [])]
  const [first] = records.files
  const readable = [...records.readings.values()].every(({ record }) => record)
  const none =
    articles.length === 0 &&
    !split?.shard.articles.length &&
    problems.length === 0 &&
    readable &&
    first
  return {
    records: records.files,
    onDemand: more.files,
    shared: [...records.shared, ...more.shared],
    readings: new Map([...records.readings, ...more.readings]),
    articles,
    readers,
    covered: request.articles.length === 0 && records.files.length > 1,
    problems: none ? [nothingLeft(first.file)] : problems,
    texts: new Map([...records.files, ...read.map(({ file }) => file)].map(byName)),
    sources: [...records.paths, ...more.paths, ...found.files],
    notes: found.leftOut,
    ignored,
    cache,
    ...(ignoreFile ? { ignoreFile } : {}),
    ...(split ? { shard: split.shard } : {}),
  }
}

function byName({ file, text }: TextFile): readonly [string, string] {
  return [file, text]
}

/** The articles that the request names, else those that its records cover, each once. */
function find(
  { articles }: CheckRequest,
  { paths, files, readings }: GatheredRecords,
  search: Omit<Search, 'from'>,
): Found {
  if (articles.length > 0) {
    const named = articles.filter((article) => article !== '-')
    return findArticles(named, { ...search, from: search.cwd })
  }
  const found = files.flatMap(({ file }, index) => {
    const record = readings.get(file)?.record
    const place = paths[index]
    if (!record || place === undefined) return []
    const from = path.dirname(place)
    return [findArticles(coveredBy(place, record.covers), { ...search, from })]
  })
  const all = [...new Set(found.flatMap((one) => one.files))]
  return {
    files: all.sort((a, b) => byText(shownPath(a, search.cwd), shownPath(b, search.cwd))),
    problems: found.flatMap((one) => one.problems),
    leftOut: [...new Set(found.flatMap((one) => one.leftOut))],
  }
}

/** Read the records that articles name in their front matter and that were not given. */
function gatherNamed(
  articles: readonly TextFile[],
  readers: Readers,
  { files }: GatheredRecords,
  cwd: string,
): GatheredRecords {
  const given = new Set(files.map(({ file }) => file))
  const wanted = new Set<string>()
  for (const article of articles) {
    for (const name of recordsNamedBy(article, readers)) {
      const places = placesOf(name, article.file, cwd)
      const place = places.some((one) => given.has(one))
        ? undefined
        : places.find((one) => existsSync(path.resolve(cwd, one)))
      if (place !== undefined) wanted.add(place)
    }
  }
  return gatherRecords([...wanted], cwd, 'An article names it in its front matter.')
}

function howToName({ facts }: CheckRequest): string {
  return facts.length === 0
    ? 'Write the record there, or name one with `--facts FILE`; the README begins with five lines.'
    : 'Name the record, a YAML file, with `--facts FILE`.'
}

function nothingLeft(file: string): Problem {
  return {
    file,
    message:
      'No articles to check: each one is left out by the ignore file, or is a report of corroborate',
    help: 'Name others, or change the ignore file.',
  }
}
