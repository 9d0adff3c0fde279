import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { pathFrom } from '../facts/path-from.ts'
import type { Acceptance, Finding, TextFile } from '../model.ts'

const head = ` Findings that people have accepted. Each holds for its article alone, and until the record
 changes; \`corroborate check\` tells of those that no longer match.`

/**
 * The text of an `acknowledged.yaml` with an entry for every finding; what stands in it stays,
 * comments too. A finding that has an entry of its own gets that one anew. The file must be one
 * that `readAcknowledged` has no problem with; an empty text makes a new one.
 */
export function writeAcknowledged(
  { file, text }: TextFile,
  findings: readonly Finding[],
  acceptance: Acceptance,
): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  if (text.trim() === '') document.commentBefore = head
  if (!isSeq(document.get('acknowledged'))) document.set('acknowledged', document.createNode([]))
  for (const finding of findings) put(document, entryOf(file, finding, acceptance))
  // A line that is folded is found by no search.
  const written = document.toString({ lineWidth: 0 })
  return text.includes('\r\n') ? written.replace(/\r?\n/gu, '\r\n') : written
}

type Entry = Readonly<Record<string, string>>

function entryOf(file: string, { article, fact, fingerprint }: Finding, by: Acceptance): Entry {
  return {
    article: pathFrom(file, article.file),
    fact,
    words: article.text.replace(/\s+/gu, ' ').trim(),
    fingerprint,
    as: by.as,
    reason: by.reason,
    ...(by.by === undefined ? {} : { by: by.by }),
    ...(by.until === undefined ? {} : { until: by.until }),
  }
}

/** Replace the values of the entry for the same finding, or add one behind the last. */
function put(document: Document, entry: Entry): void {
  const list = document.get('acknowledged')
  if (!isSeq(list)) return
  // `[]` on one line would take the entries in braces.
  list.flow = false
  const known = list.items.find(
    (item): item is YAMLMap =>
      isMap(item) &&
      item.get('fingerprint') === entry['fingerprint'] &&
      item.get('article') === entry['article'],
  )
  if (!known) {
    list.add(document.createNode(entry))
    return
  }
  for (const key of ['by', 'until']) if (entry[key] === undefined) known.delete(key)
  for (const [key, value] of Object.entries(entry)) known.set(key, value)
}
