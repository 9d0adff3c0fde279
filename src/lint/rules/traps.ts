import type { RecordDocument } from '../../facts/document.ts'
import { type Leaf, leavesOf } from '../../facts/leaves.ts'
import type { Problem } from '../../model.ts'
import { hint, type Rule } from '../rule.ts'

/** What YAML makes of a value, when that is not what stands there. */
export const traps: Rule = ({ document }) =>
  leavesOf(document).flatMap((leaf) => [...number(leaf, document), ...comment(leaf, document)])

/** `10.30` is 10.3, `0x10` is 16, `010` is 10. */
function number({ value, span }: Leaf, { file, text }: RecordDocument): readonly Problem[] {
  const written = text.slice(span.start, span.end)
  if (typeof value !== 'number' || written === String(value)) return []
  const message = `YAML reads \`${written}\` as the number ${value}`
  return [hint(file, span, message, `If that is not meant, put it in quotes: \`"${written}"\`.`)]
}

/** "Gate #4": a word that begins with # behind a space starts a comment. */
function comment({ value, span }: Leaf, { file, text }: RecordDocument): readonly Problem[] {
  if (typeof value !== 'string' || /^["']/u.test(text.slice(span.start, span.end))) return []
  // Phrase: " #4" (a comment has a space behind its mark)
  const lost = /^[ \t]+(?<words>#[^\s#!][^\r\n]*)/u.exec(text.slice(span.end, span.end + 200))
  const words = lost?.groups?.['words']?.trimEnd()
  if (lost === null || words === undefined) return []
  const start = span.end + lost[0].indexOf('#')
  const message = `YAML takes \`${words}\` for a comment: the value ends before it`
  const whole = `${value} ${words}`
  return [
    hint(
      file,
      { start, end: start + words.length },
      message,
      `If it belongs to the value, put all of it in quotes: \`"${whole}"\`; if not, write \`# \`.`,
    ),
  ]
}
