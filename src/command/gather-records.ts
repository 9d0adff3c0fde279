import path from 'node:path'
import { kinds, type RecordReading, readRecord, usedFiles } from '../index.ts'
import type { Problem, TextFile } from '../model.ts'
import { type Cache, cacheIn, textsOf } from './cache.ts'
import type { Decoded } from './decode.ts'
import { shownPath } from './paths.ts'
import { readTextFile } from './read-file.ts'

/** Records as text and as read, with the files that they use. */
export interface GatheredRecords {
  readonly files: readonly TextFile[]
  /** By the name of the file; a file that is no text has none. */
  readonly readings: ReadonlyMap<string, RecordReading>
  readonly shared: readonly TextFile[]
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[]
  /** Absolute paths of all that was read. */
  readonly paths: readonly string[]
}

/** Read the records at these paths; `help` says how to name one that cannot be read. */
export function gatherRecords(
  named: readonly string[],
  cwd: string,
  help: string,
  cache: Cache = cacheIn(undefined),
): GatheredRecords {
  const paths = [...new Set(named.map((file) => path.resolve(cwd, file)))]
  const records = paths.map((file) => withHelp(readTextFile(file, cwd, 'a record'), help))
  const used = new Map<string, TextFile>()
  for (const { file } of records) {
    for (const name of usedFiles(file)) {
      const read = used.has(name) ? undefined : readTextFile(name, cwd, 'a record')
      // A file that is not there is told of where it is used.
      if (read && !read.problem) used.set(name, { file: name, text: read.file.text })
    }
  }
  const shared = [...used.values()]
  const readable = records.filter(({ problem }) => !problem).map(({ file }) => file)
  return {
    files: records.map(({ file }) => file),
    readings: new Map(
      readable.map((file) => {
        const from = textsOf([file, ...shared])
        const read = () => readRecord(file, kinds, { shared })
        return [file.file, cache.remember(`record ${file.file}`, from, read)] as const
      }),
    ),
    shared,
    problems: records.flatMap(({ problem }) => problem ?? []),
    paths: [...paths, ...shared.map(({ file }) => path.resolve(cwd, file))],
  }
}

function withHelp(record: Decoded, help: string): Decoded {
  if (!record.problem || record.problem.help !== undefined) return record
  return { ...record, problem: { ...record.problem, help } }
}

/**
 * Where a record may be that an article names: beside it, above it or in the working directory;
 * `harlow` stands for harlow.yaml and for the folder harlow with its facts.yaml.
 */
export function placesOf(name: string, article: string, cwd: string): readonly string[] {
  const endings = /\.ya?ml$/iu.test(name) ? [''] : ['.yaml', '.yml', '/facts.yaml']
  const folders = [path.dirname(path.resolve(cwd, article)), cwd]
  return folders.flatMap((folder) =>
    endings.map((ending) => shownPath(path.resolve(folder, name + ending), cwd)),
  )
}
