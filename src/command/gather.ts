import path from 'node:path'
import { kinds, readRecord } from '../index.ts'
import type { Problem, TextFile } from '../model.ts'
import { coveredBy } from './covered.ts'
import type { Decoded } from './decode.ts'
import { findArticles } from './find-articles.ts'
import { readIgnoreFile } from './ignored.ts'
import type { CheckRequest } from './options.ts'
import { readStandardInput, readTextFile } from './read-file.ts'
import type { Terminal } from './terminal.ts'

/** All that a check reads, as text, and what could not be read. */
export interface Gathered {
  readonly recordFile: TextFile
  /** Undefined when the file could not be read as text. */
  readonly reading?: ReturnType<typeof readRecord>
  readonly articles: readonly TextFile[]
  readonly problems: readonly Problem[]
  /** Every file by its name, those with problems included. */
  readonly texts: ReadonlyMap<string, string>
  /** Absolute paths of all that was read, which no report may overwrite. */
  readonly sources: readonly string[]
  readonly notes: readonly string[]
}

/** Read the record and the articles that a request names. */
export async function gather(request: CheckRequest, terminal: Terminal): Promise<Gathered> {
  const cwd = terminal.cwd()
  const recordPath = path.resolve(cwd, request.facts ?? 'facts.yaml')
  const record = withHelp(readTextFile(recordPath, cwd, 'a record'), request)
  const reading = record.problem ? undefined : readRecord(record.file, kinds)
  const { ignored, problem } = readIgnoreFile(request.ignoreFile, cwd)
  const covers = reading?.record?.covers ?? []
  const named = request.articles.filter((article) => article !== '-')
  const found =
    request.articles.length > 0
      ? findArticles(named, { from: cwd, cwd, ignored })
      : reading?.record
        ? findArticles(coveredBy(recordPath, covers), {
            from: path.dirname(recordPath),
            cwd,
            ignored,
          })
        : { files: [], problems: [], leftOut: [] }
  const read = found.files.map((file) => readTextFile(file, cwd, 'an article'))
  if (request.articles.includes('-')) {
    read.unshift(await readStandardInput(terminal.stdin, request.stdinName ?? '<stdin>'))
  }
  const articles = read.filter((one) => !one.problem).map(({ file }) => file)
  const before = [record, { problem }].flatMap(({ problem: one }) => one ?? [])
  const problems = [...before, ...found.problems, ...read.flatMap((one) => one.problem ?? [])]
  const none = articles.length === 0 && problems.length === 0 && reading?.record
  return {
    recordFile: record.file,
    ...(reading ? { reading } : {}),
    articles,
    problems: none ? [nothingLeft(record.file.file)] : problems,
    texts: new Map([record, ...read].map(({ file }) => [file.file, file.text])),
    sources: [recordPath, ...found.files],
    notes: found.leftOut.map((file) => `${file} is left out by the ignore file`),
  }
}

function withHelp(record: Decoded, { facts }: CheckRequest): Decoded {
  if (!record.problem || record.problem.help !== undefined) return record
  const help =
    facts === undefined
      ? 'Write the record there, or name one with `--facts FILE`.'
      : 'Name the record, a YAML file, with `--facts FILE`.'
  return { ...record, problem: { ...record.problem, help } }
}

function nothingLeft(file: string): Problem {
  return {
    file,
    message: 'No articles to check: the ignore file leaves out every one',
    help: 'Name others, or change the ignore file.',
  }
}
