import { existsSync } from 'node:fs'
import path from 'node:path'
import ignore from 'ignore'
import type { Problem } from '../model.ts'
import { readTextFile } from './read-file.ts'

/** Used when it is there; any other ignore file must be. */
const usual = '.corroborateignore'

/** Says whether an absolute path is to be left out. */
export type Ignored = (file: string) => boolean

/**
 * Read an ignore file, in the syntax of `.gitignore`; its patterns hold below its own folder.
 * A file that was asked for and cannot be read is a problem.
 */
export function readIgnoreFile(
  asked: string | undefined,
  cwd: string,
): { readonly ignored: Ignored; readonly problem?: Problem } {
  const file = ignoreFileOf(asked, cwd)
  if (asked === undefined && !existsSync(file)) return { ignored: () => false }
  const { file: read, problem } = readTextFile(file, cwd, 'an ignore file')
  const rules = ignore().add(read.text)
  const folder = path.dirname(file)
  const ignored = (article: string) => {
    const inside = path.relative(folder, article).replaceAll(path.sep, '/')
    return ignore.isPathValid(inside) && rules.ignores(inside)
  }
  // An empty ignore file leaves nothing out, which is no problem.
  return problem && read.text.trim() === '' && problem.message.startsWith('Empty')
    ? { ignored }
    : { ignored, ...(problem ? { problem } : {}) }
}

/** The absolute path of the ignore file, whether it is there or not. */
export function ignoreFileOf(asked: string | undefined, cwd: string): string {
  return path.resolve(cwd, asked ?? usual)
}
