import type { Excerpt, Result, Span } from '../../model.ts'
import { type Places, placesOf } from '../html/places.ts'
import { linesIn } from '../lines-in.ts'
import type { ReportOptions } from '../report.ts'
import { repositoryPath, uriOf } from '../repository.ts'
import { code, plain, reference } from './markdown.ts'

/** Words places as Markdown. */
export interface Context {
  readonly texts: Result['texts']
  /** `articles/harlow.md:14`, a link to that line where the repository's address is known. */
  place(file: string, span?: Span): string
  /** The sentence around some words, these in bold. */
  sentence(at: Excerpt): string
}

/** Places over the texts of a result. */
export function contextOf(
  { texts }: Pick<Result, 'texts'>,
  { prefix, blobs }: Pick<ReportOptions, 'prefix' | 'blobs'>,
): Context {
  const lines = linesIn(texts)
  const places: Places = placesOf(texts)
  return {
    texts,
    place: (file, span) => {
      const line = span && texts.has(file) ? lines.range(file, span).start.line : undefined
      const shown = code(line === undefined ? file : `${file}:${line}`)
      const path = repositoryPath(file, prefix)
      if (blobs === undefined || path.startsWith('/') || path.startsWith('..')) return shown
      // GitHub shows the source of a Markdown file, with its lines, for `plain=1` alone.
      const anchor = line === undefined ? '' : `?plain=1#L${line}`
      return `<a href="${reference(blobs)}${uriOf(path)}${anchor}">${shown}</a>`
    },
    sentence: (at) => {
      const { before, words, after } = places.sentence(at)
      const [lead, tail] = [/\s$/u.test(before) ? ' ' : '', /^\s/u.test(after) ? ' ' : '']
      return `${plain(before)}${lead}<b>${plain(words)}</b>${tail}${plain(after)}`
    },
  }
}
