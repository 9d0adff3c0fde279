import type { Misread } from '../kinds/kind.ts'
import type { Problem } from '../model.ts'
import { keySpanAt, problemAt, type RecordDocument, spanAt } from './document.ts'
import type { Path } from './mapping.ts'

/** What a kind could not read, at its place; `above` leads to the value that the kind was given. */
export function problemOf(misread: Misread, above: Path, document: RecordDocument): Problem {
  const path = [...above, ...misread.path]
  const { message, help } = misread
  const key = keySpanAt(document, path)
  const value = spanAt(document, path)
  // "Unknown group `us`" quotes the key of a list: it is the key that must be mended.
  const isOfKey = key && value !== key && message.includes(`\`${String(path.at(-1))}\``)
  const isScalar = value && !/[[{\n]|^- /u.test(document.text.slice(value.start, value.end))
  return problemAt(document, isOfKey && !isScalar ? key : value, message, help)
}
