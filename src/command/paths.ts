import path from 'node:path'

/** A path as reports show it: from the working directory, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, file))
  return (relative === '' ? '.' : relative).replaceAll(path.sep, '/')
}

/** Code-unit order: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
