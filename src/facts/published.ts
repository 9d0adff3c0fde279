import picomatch from 'picomatch'
import { civilDay } from '../english/civil-day.ts'
import type { FactRecord, Problem, Published, PublishedRule } from '../model.ts'
import { pointerTo, problemAt, type RecordDocument, spanAt } from './document.ts'
import { entriesOf, memberOf } from './mapping.ts'
import { pathFrom } from './path-from.ts'

/**
 * The publication date that the record gives for a file; undefined when no glob matches.
 * A glob without a slash is held against the file's name, one with a slash against its path from
 * the record's folder. The first that matches counts.
 */
export function publishedBy(record: FactRecord, file: string): Published | undefined {
  const path = pathFrom(record.file, file)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const rule = record.published.find(({ glob }) =>
    picomatch.isMatch(glob.includes('/') ? path : name, glob.replace(/^\.\//u, ''), { dot: true }),
  )
  return rule && { day: rule.day, from: `\`${rule.glob}\` under \`articles\` in the record` }
}

/** The rules under `articles`, in the order of the file. */
export function readPublished(
  document: RecordDocument,
  unfit: ReadonlySet<string>,
): { readonly rules: readonly PublishedRule[]; readonly problems: readonly Problem[] } {
  const rules: PublishedRule[] = []
  const problems: Problem[] = []
  for (const [glob, date] of entriesOf(memberOf(document.value, 'articles'))) {
    const path = ['articles', glob]
    if (typeof date !== 'string' || glob === '' || unfit.has(pointerTo(path))) continue
    const day = dayOf(date)
    const message = `Unexpected \`${date}\`, expected a day of the calendar`
    if (day === undefined) problems.push(problemAt(document, spanAt(document, path), message))
    else rules.push({ glob, day })
  }
  return { rules, problems }
}

/** The day of `2026-03-10`, since 1970-01-01; undefined for one that no calendar has. */
export function dayOf(date: string): number | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return civilDay(year, month, day)
}
