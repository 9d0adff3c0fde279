import type { JsonSchema, Kind } from '../kinds/kind.ts'
import type { Problem, TextFile } from '../model.ts'
import { keySpanAt, problemAt, type RecordDocument, spanAt } from './document.ts'
import { entriesOf, memberOf, textsOf } from './mapping.ts'
import { parseRecord } from './parse.ts'
import { pathBeside } from './path-beside.ts'
import { recordSchema } from './schema.ts'
import { validate } from './validate.ts'

/** What a file that others use may hold. */
const shareable: ReadonlySet<string> = new Set(['version', 'people', 'places', 'groups'])

/** The paths of the files that a record uses, as seen from where its own path starts. */
export function usedFiles(file: TextFile): readonly string[] {
  // Phrase: "use: [people.yaml]" (most records have none, and parsing twice takes time)
  if (!/(?:^|[{,\s])["']?use["']?\s*:/mu.test(file.text)) return []
  const { document } = parseRecord(file)
  return pathsIn(document?.value).map((path) => pathBeside(file.file, path))
}

function pathsIn(value: unknown): readonly string[] {
  return textsOf(memberOf(value, 'use')).filter((path) => path !== '')
}

/** The files that a record uses, out of those given, with every problem in them. */
export function readShared(
  document: RecordDocument,
  given: readonly TextFile[],
  schema: JsonSchema,
): { readonly documents: readonly RecordDocument[]; readonly problems: readonly Problem[] } {
  const documents: RecordDocument[] = []
  const problems: Problem[] = []
  for (const [index, path] of pathsIn(document.value).entries()) {
    const name = pathBeside(document.file, path)
    const file = given.find((one) => one.file === name)
    if (!file) {
      problems.push(missing(document, path, index))
      continue
    }
    const shared = parseRecord(file)
    problems.push(...shared.problems)
    if (!shared.document) continue
    problems.push(...validate(shared.document, schema).problems, ...strays(shared.document))
    documents.push(shared.document)
  }
  return { documents, problems }
}

function missing(document: RecordDocument, path: string, index: number): Problem {
  const list = Array.isArray(memberOf(document.value, 'use'))
  const span = spanAt(document, list ? ['use', index] : ['use'])
  const message = `Could not use \`${path}\`, expected a file of people, places and groups there`
  return problemAt(document, span, message, 'Its path starts from the folder of this file.')
}

function strays(document: RecordDocument): readonly Problem[] {
  const known = new Set([
    'events',
    'quotes',
    'figures',
    'sources',
    'covers',
    'use',
    'policy',
    'articles',
  ])
  return entriesOf(document.value).flatMap(([key]) => {
    if (shareable.has(key) || !known.has(key)) return []
    const message = `Unexpected \`${key}\` in a file that another uses`
    const help = 'Such a file holds `people`, `places` and `groups`; give this one to `--facts`.'
    return [problemAt(document, keySpanAt(document, [key]), message, help)]
  })
}

/** Whether a file holds only what others may use, so that it is no record of its own. */
export function isShareable({ value }: RecordDocument): boolean {
  const keys = entriesOf(value).map(([key]) => key)
  return keys.length > 0 && keys.every((key) => shareable.has(key))
}

/** The problems of a file that others use. */
export function readShareable(
  document: RecordDocument,
  kinds: readonly Kind[],
): { readonly problems: readonly Problem[] } {
  return { problems: validate(document, recordSchema(kinds)).problems }
}
