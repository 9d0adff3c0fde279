import type { Span } from '../model.ts'
import type { LinesIn } from './lines-in.ts'
import { repositoryPath } from './repository.ts'
import { inline, visible } from './visible.ts'

/** How grave an annotation is to GitHub. */
export type Level = 'error' | 'warning' | 'notice'

/** Words at a place of a file; without a span, of the file as a whole. */
export interface Annotation {
  readonly level: Level
  readonly file: string
  readonly span?: Span
  readonly title: string
  readonly message: string
}

/**
 * `::error file=a.md,line=3,endLine=3,col=20,endColumn=41,title=…::message`: the path from the
 * root of the repository, to which `prefix` leads; lines and columns from 1.
 */
export function command(
  { level, file, span, title, message }: Annotation,
  lines: LinesIn,
  prefix: string,
): string {
  const range = span && lines.range(file, span)
  const properties = {
    file: visible(repositoryPath(file, prefix)),
    ...(range && { line: range.start.line, endLine: range.end.line }),
    // GitHub takes columns for one line only.
    ...(range?.start.line === range?.end.line && {
      ...(range && { col: range.start.column, endColumn: range.end.column }),
    }),
    title: `corroborate: ${inline(title)}`,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`)
  const text = message.split('\n').map(inline).join('\n')
  return `::${level} ${list.join(',')}::${data(text)}`
}

/** What a runner reads back as the text (actions/toolkit, command.ts). */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The same inside of the properties of a command. */
export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
