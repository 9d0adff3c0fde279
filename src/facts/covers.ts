import picomatch from 'picomatch'
import type { FactRecord } from '../model.ts'
import { pathFrom } from './path-from.ts'

/**
 * Whether a record speaks of a file: by its `covers`, globs or folders from its own folder; else
 * what is in the folder `articles` beside it, where any of `files` is; else in its own folder.
 */
export function coveredBy(record: FactRecord, files: readonly string[]): (file: string) => boolean {
  const inside = (file: string) => pathFrom(record.file, file)
  const besides = files.some((file) => inside(file).startsWith('articles/'))
  const globs = record.covers.length > 0 ? record.covers : besides ? ['articles/**'] : ['**']
  const tests = globs.map((glob) => matcher(glob.replace(/^\.\//u, '')))
  return (file) => tests.some((test) => test(inside(file)))
}

function matcher(glob: string): (path: string) => boolean {
  const matches = picomatch(glob, { dot: true })
  const folder = `${glob.replace(/\/$/u, '')}/`
  // Phrase: "../news/**" (only such a glob leaves the folder)
  const outside = glob.startsWith('../')
  return (path) => outside === path.startsWith('../') && (matches(path) || path.startsWith(folder))
}

/**
 * Whether an article means a record: by its path from the article, or by the end of its path;
 * `harlow` stands for harlow.yaml and for the facts.yaml of the folder harlow.
 */
export function isNamed(name: string, record: string, article: string): boolean {
  const wanted = name.replaceAll('\\', '/').replace(/^\.\//u, '')
  const file = record.replaceAll('\\', '/')
  const beside = pathFrom(article, file)
  return ['', '.yaml', '.yml', '/facts.yaml']
    .map((ending) => wanted + ending)
    .some((path) => file === path || file.endsWith(`/${path}`) || beside === path)
}
