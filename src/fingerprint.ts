import { createHash } from 'node:crypto'
import type { Verdict } from './model.ts'
import { misdatedRule } from './rule-name.ts'

/**
 * A name for a finding that renames and edits nearby keep: 16 hexadecimal digits, a hash of
 * kind, fact, recorded value and the claim's words. No path and no line goes in, so two
 * articles with the same words share it. `nth` counts from 0 the same claim in one article.
 */
export function fingerprint(verdict: Verdict, nth: number): string {
  const parts = JSON.stringify([...sameness(verdict), nth])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}

/** What two claims of one article share when only their place tells them apart. */
export function sameness({ link, fact, misdated }: Verdict): readonly string[] {
  return [misdated ? misdatedRule : fact.kind, fact.id, fact.shown, normalised(link.at.text)]
}

/** Words without what an editor's hand changes: case, spacing, the shape of quotes and dashes. */
export function normalised(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u2032]/gu, "'")
    .replace(/[\u201C\u201D\u201F\u2033]/gu, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
