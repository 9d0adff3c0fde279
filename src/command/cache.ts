import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { deserialize, serialize } from 'node:v8'
import type { TextFile } from '../model.ts'

/**
 * What earlier runs worked out, in a folder: one file for each name, which holds a value and the
 * digest of all that it was made from. Another text, record, option or build has another digest,
 * so the value is made anew and takes the place of the old one.
 */
export interface Cache {
  /** The value of that name, made from these texts: the kept one, else a new one, which is kept. */
  remember<Value>(name: string, from: readonly string[], make: () => Value): Value
}

declare global {
  interface ImportMeta {
    /** The digest of the program, put in by the build. */
    readonly build?: string
  }
}

/** Another build may find other things. */
const build = import.meta.build

/** Nothing is kept: without a build, as in development, nothing tells one program from another. */
const forgetful: Cache = { remember: (_name, _from, make) => make() }

/**
 * The cache in a folder, which is made when something is to be kept. A file that cannot be read or
 * written costs time and nothing else.
 */
export function cacheIn(folder: string | undefined): Cache {
  if (folder === undefined || build === undefined) return forgetful
  const program = `${build} ${process.versions.v8}`
  return {
    remember(name, from, make) {
      const file = path.join(folder, digest([name]))
      const key = digest([program, name, ...from])
      const kept = read(file)
      // The key tells that the value is what `make` would return.
      if (kept?.key === key) return kept.value as ReturnType<typeof make>
      const value = make()
      write(file, { key, value })
      return value
    },
  }
}

/** Files as a value is made from them: each its name and its text. */
export function textsOf(files: readonly TextFile[]): readonly string[] {
  return files.flatMap(({ file, text }) => [file, text])
}

interface Entry {
  readonly key: string
  readonly value: unknown
}

function read(file: string): Entry | undefined {
  try {
    const entry: unknown = deserialize(readFileSync(file))
    const fits = typeof entry === 'object' && entry !== null && 'key' in entry && 'value' in entry
    return fits ? { key: String(entry.key), value: entry.value } : undefined
  } catch {
    return undefined
  }
}

/** Beside it and then renamed, so that two runs at once leave one whole file. */
function write(file: string, entry: Entry): void {
  const beside = `${file}.${process.pid}.part`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    try {
      writeFileSync(beside, serialize(entry))
      renameSync(beside, file)
    } finally {
      rmSync(beside, { force: true })
    }
  } catch {
    // The next run makes it anew.
  }
}

/** The length of each text is part of it, so that no two lists run together. */
function digest(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}
