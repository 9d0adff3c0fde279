import { statSync } from 'node:fs'
import path from 'node:path'

/**
 * Where the articles of a record are, when none are named: its own `covers`, else the folder
 * `articles` beside it, else the record's folder. Paths start from that folder.
 */
export function coveredBy(record: string, covers: readonly string[]): readonly string[] {
  if (covers.length > 0) return covers
  const beside = path.join(path.dirname(record), 'articles')
  return statSync(beside, { throwIfNoEntry: false })?.isDirectory() ? ['articles'] : ['.']
}
