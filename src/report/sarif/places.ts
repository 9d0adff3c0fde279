import type { Excerpt, Result, Span } from '../../model.ts'
import { linesIn } from '../lines-in.ts'
import { repositoryPath, uriOf } from '../repository.ts'

/** The name of the repository's root in a SARIF file, as GitHub has it. */
export const root = '%SRCROOT%'

/** Places as SARIF has them: `physicalLocation` (SARIF 2.1.0, 3.29), columns from 1 in UTF-16. */
export type SarifPlaces = ReturnType<typeof sarifPlaces>

/** Places over the texts of a result, by their path from the root of the repository. */
export function sarifPlaces(texts: Result['texts'], prefix: string | undefined) {
  const lines = linesIn(texts)
  const artifact = (file: string) => {
    const path = repositoryPath(file, prefix)
    const outside = path.startsWith('/') || path.startsWith('..')
    return { uri: uriOf(path), ...(outside ? {} : { uriBaseId: root }) }
  }
  const region = (file: string, span: Span, words?: string) => {
    const { start, end } = lines.range(file, span)
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(words === undefined ? {} : { snippet: { text: words } }),
    }
  }
  return {
    file: (file: string) => ({ artifactLocation: artifact(file) }),
    span: (file: string, span: Span) => ({
      artifactLocation: artifact(file),
      region: region(file, span),
    }),
    words: ({ file, text, ...span }: Excerpt) => ({
      artifactLocation: artifact(file),
      region: region(file, span, text),
    }),
  }
}
