import path from 'node:path'
import type { Problem } from '../model.ts'
import { filesBelow, filesLike, whatIs } from './find-files.ts'
import { byText, shownPath } from './paths.ts'

/**
 * The JSON reports that are named: files, all `.json` below a folder, and those that fit a
 * pattern, for a shell that does not spread it. Each once, in the order of their names.
 */
export function findReports(
  named: readonly string[],
  cwd: string,
): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const found = named.map((name) => ({ name, files: filesOf(name, cwd) }))
  const none = found.filter(({ files }) => files.length === 0)
  const files = new Set(found.flatMap((one) => one.files))
  return {
    files: [...files].sort((a, b) => byText(shownPath(a, cwd), shownPath(b, cwd))),
    problems: none.map(({ name }) => ({
      file: shownPath(name, cwd),
      message: 'No report here, expected a `.json` file, a folder of them, or a pattern',
    })),
  }
}

function filesOf(name: string, cwd: string): readonly string[] {
  const file = path.resolve(cwd, name)
  const found = whatIs(file)
  if (found === 'nothing') return filesLike(name, cwd)
  return found === 'folder' ? filesBelow(file, cwd).filter(isReport) : [file]
}

function isReport(file: string): boolean {
  return file.endsWith('.json')
}
