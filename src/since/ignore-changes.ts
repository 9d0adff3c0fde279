import { normalised } from '../fingerprint.ts'
import type { IgnoreChange, Result, SuppressedFinding } from '../model.ts'
import { lastOfEach } from '../once-each.ts'
import type { Renames } from './side.ts'

/** What the articles of a side keep back, and the texts that they were read from. */
type Kept = Pick<Result, 'suppressed' | 'texts'>

/**
 * Comments in touched articles that keep a finding back: those that were not there before, and
 * those that are there no more. A comment that has nothing to keep back is none.
 */
export function ignoreChanges(
  before: Kept,
  now: Kept,
  renames: Renames,
  touched: ReadonlySet<string>,
): readonly IgnoreChange[] {
  const come = now.suppressed.filter((one) => {
    const file = one.article.file
    const old = before.texts.get(renames.before(file) ?? '')
    return touched.has(file) && !says(old, one)
  })
  const gone = before.suppressed.filter((one) => {
    const file = renames.now(one.article.file)
    // With its article, all that it keeps back is gone.
    return file !== undefined && touched.has(file) && !says(now.texts.get(file), one)
  })
  return [
    ...lastOfEach(gone, commentOf).map(changeOf('removed')),
    ...lastOfEach(come, commentOf).map(changeOf('added')),
  ]
}

function says(text: string | undefined, { suppression: { at } }: SuppressedFinding): boolean {
  return text !== undefined && normalised(text).includes(normalised(at.text))
}

/** A comment may keep several findings back. */
function commentOf({ suppression: { at } }: SuppressedFinding): string {
  return `${at.file}:${at.start}`
}

function changeOf(type: IgnoreChange['type']) {
  return ({ article, suppression: { at } }: SuppressedFinding): IgnoreChange => ({
    type,
    article: article.file,
    text: at.text,
    at,
  })
}
