import { existsSync } from 'node:fs'
import path from 'node:path'
import ignore from 'ignore'
import type { Problem, TextFile } from '../model.ts'
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
): { readonly ignored: Ignored; readonly file?: TextFile; readonly problem?: Problem } {
  const place = ignoreFileOf(asked, cwd)
  if (asked === undefined && !existsSync(place)) return { ignored: () => false }
  const { file, problem, empty } = readTextFile(place, cwd, 'an ignore file')
  const rules = ignore().add(file.text)
  const folder = path.dirname(place)
  const ignored = (article: string) => {
    const inside = path.relative(folder, article).replaceAll(path.sep, '/')
    return ignore.isPathValid(inside) && rules.ignores(inside)
  }
  // An empty ignore file leaves nothing out, which is no problem.
  if (empty) return { ignored }
  return { ignored, ...(problem ? { problem } : { file }) }
}

/** The absolute path of the ignore file, whether it is there or not. */
export function ignoreFileOf(asked: string | undefined, cwd: string): string {
  return path.resolve(cwd, asked ?? usual)
}
