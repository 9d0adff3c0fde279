import type { Problem } from '../model.ts'
import { problemAt, type RecordDocument } from './document.ts'
import { leavesOf } from './leaves.ts'

/**
 * Numbers that YAML has split: inside of {} and [], `1,200 people` is two entries, `1` and
 * `200 people`. Nothing that a person writes on purpose looks like it.
 */
export function splitNumbers(document: RecordDocument): readonly Problem[] {
  const { text } = document
  return leavesOf(document).flatMap(({ value, span }) => {
    if (typeof value !== 'number') return []
    // Phrase: "1,200 people" (a list of numbers has a space behind its comma)
    const rest = /^(?:,\d{3})+(?![\d,])[^,\]}\r\n]*/u.exec(text.slice(span.end, span.end + 80))
    if (!rest) return []
    const words = (text.slice(span.start, span.end) + rest[0]).trimEnd()
    const at = { start: span.start, end: span.start + words.length }
    const message = `Unexpected comma in \`${words}\`: inside of {} and [] it starts a new entry`
    return [problemAt(document, at, message, `Put the value in quotes: \`"${words}"\`.`)]
  })
}
