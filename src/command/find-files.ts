import { statSync } from 'node:fs'
import path from 'node:path'
import { convertPathToPattern, globSync, isDynamicPattern } from 'tinyglobby'

/** What is at a path; `other` is a file, or what cannot be looked at: reading it says why. */
export function whatIs(file: string): 'folder' | 'nothing' | 'other' {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    return stats ? (stats.isDirectory() ? 'folder' : 'other') : 'nothing'
  } catch {
    return 'other'
  }
}

/** Whether an argument can name files other than the one that is called so. */
export function isPattern(argument: string): boolean {
  return isDynamicPattern(argument)
}

/** Absolute paths of all files below a folder, but for those of packages. */
export function filesBelow(folder: string, cwd: string): readonly string[] {
  return glob(`${convertPathToPattern(folder)}/**`, cwd)
}

/** Absolute paths of the files that fit a pattern, which starts from `cwd`. */
export function filesLike(pattern: string, cwd: string): readonly string[] {
  // Windows shells leave `articles\*.md` to the program; elsewhere `\` takes its meaning from `*`.
  return glob(path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, cwd)
}

function glob(pattern: string, cwd: string): readonly string[] {
  return globSync(pattern, {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  }).map((file) => path.normalize(file))
}
