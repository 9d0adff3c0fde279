import type { Problem, Source } from '../model.ts'
import { didYouMean } from './did-you-mean.ts'
import { problemAt, type RecordDocument, spanAt } from './document.ts'
import { isId } from './ids.ts'
import { entriesOf, memberOf, type Path, textOf } from './mapping.ts'

/** The sources of the record, by id. */
export function readSources(document: RecordDocument): ReadonlyMap<string, Source> {
  return new Map(
    entriesOf(memberOf(document.value, 'sources')).map(([id, entry]) => {
      const title = typeof entry === 'string' ? entry : (textOf(entry, 'title') ?? id)
      const url = textOf(entry, 'url')
      return [id, { id, title, ...(url ? { url } : {}) }]
    }),
  )
}

/**
 * What a `source` stands for: an id of `sources`, or free words ("Harbour Post: 'four hours'"),
 * which are a title of their own. A word that looks like an id must be one.
 */
export function sourceAt(
  document: RecordDocument,
  path: Path,
  value: unknown,
  sources: ReadonlyMap<string, Source>,
): { readonly source?: Source; readonly problems: readonly Problem[] } {
  if (typeof value !== 'string' || value === '') return { problems: [] }
  const known = sources.get(value)
  if (known) return { source: known, problems: [] }
  if (!isId(value)) return { source: { title: value }, problems: [] }
  const help = didYouMean(value, sources.keys()) ?? 'Declare it under `sources`, or write a title.'
  const message = `Unknown source \`${value}\`, expected an id of \`sources\` or a title`
  return { problems: [problemAt(document, spanAt(document, path), message, help)] }
}
