import type { Acknowledgement, Ground } from '../changes.ts'
import { excerptAt, problemAt, type RecordDocument, spanAt } from '../facts/document.ts'
import { memberOf, textOf } from '../facts/mapping.ts'
import { parseRecord } from '../facts/parse.ts'
import { pathBeside } from '../facts/path-beside.ts'
import { dayOf } from '../facts/published.ts'
import { violationsOf } from '../facts/validate.ts'
import { type Problem, reasonToGive, type TextFile } from '../model.ts'
import { check } from './compiled.js'

export interface AcknowledgedReading {
  readonly entries: readonly Acknowledgement[]
  /** With any, there are no entries: half of them would fail what somebody has accepted. */
  readonly problems: readonly Problem[]
}

/** Read an `acknowledged.yaml`, all of its problems at once. Never throws. */
export function readAcknowledged(file: TextFile): AcknowledgedReading {
  const { document, problems } = parseRecord(file)
  if (!document) return { entries: [], problems }
  // An empty file, or one of comments, has no entries yet.
  if (document.value === null && problems.length === 0) return { entries: [], problems }
  const violations = violationsOf(document, check).problems
  if (problems.length + violations.length > 0) {
    return { entries: [], problems: [...problems, ...violations] }
  }
  const list: unknown = memberOf(document.value, 'acknowledged')
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  const wrong = items.flatMap((item, index) => [
    ...noReason(document, item, index),
    ...noSuchDay(document, item, index),
  ])
  if (wrong.length > 0) return { entries: [], problems: wrong }
  return { entries: items.map((item, index) => entryOf(document, item, index)), problems: [] }
}

function entryOf(document: RecordDocument, item: unknown, index: number): Acknowledgement {
  const ground: Ground = textOf(item, 'as') === 'wrong' ? 'wrong' : 'intended'
  return {
    article: pathBeside(document.file, textOf(item, 'article') ?? ''),
    fact: textOf(item, 'fact') ?? '',
    words: textOf(item, 'words') ?? '',
    as: ground,
    reason: textOf(item, 'reason') ?? '',
    ...optional('fingerprint', item),
    ...optional('by', item),
    ...optional('until', item),
    at: excerptAt(document, spanAt(document, ['acknowledged', index])),
  }
}

function optional<Key extends string>(key: Key, item: unknown): { readonly [K in Key]?: string } {
  const value = textOf(item, key)
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string })
}

/** What was pasted is no reason yet. */
function noReason(document: RecordDocument, item: unknown, index: number): readonly Problem[] {
  if (textOf(item, 'reason')?.trim() !== reasonToGive) return []
  const message = `Unexpected \`${reasonToGive}\`, expected the reason`
  return [problemAt(document, spanAt(document, ['acknowledged', index, 'reason']), message)]
}

function noSuchDay(document: RecordDocument, item: unknown, index: number): readonly Problem[] {
  const until = textOf(item, 'until')
  if (until === undefined || dayOf(until) !== undefined) return []
  const message = `Unexpected \`${until}\`, expected a day of the calendar`
  return [problemAt(document, spanAt(document, ['acknowledged', index, 'until']), message)]
}
