import type { Problem, Published } from '../model.ts'
import { readDay } from './day.ts'
import type { Matter } from './front-matter-value.ts'

/** Keys in the order of their precedence, in lower case: generators differ in the case of letters. */
export const dateKeys = {
  published: [
    ...['date', 'published', 'pubdate', 'pub_date', 'publishdate', 'publish_date', 'publishedat'],
    ...['published_at', 'publisheddate', 'published_date', 'datepublished', 'date_published'],
  ],
  updated: [
    ...['updated', 'lastmod', 'modified', 'last_modified_at', 'updateddate', 'updated_date'],
    ...['updatedat', 'updated_at', 'datemodified', 'date_modified', 'last_update', 'last_updated'],
  ],
} as const

export interface DateReading {
  readonly found?: Published
  readonly problems: readonly Problem[]
}

/**
 * The date under the first of `keys` that holds one. A key with no date that can be read is a
 * problem, unless it is a mark such as Jekyll's `published: false`.
 */
export function readDateAt(
  file: string,
  entries: ReadonlyMap<string, Matter>,
  keys: (typeof dateKeys)[keyof typeof dateKeys],
): DateReading {
  const problems: Problem[] = []
  const names = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]))
  for (const key of keys) {
    const name = names.get(key)
    const matter = name === undefined ? undefined : dateIn(entries.get(name))
    if (name === undefined || !matter || isMark(matter.value)) continue
    const { start, end, written } = matter
    const day = readDay(written)
    if (day !== undefined) return { found: { day, from: `front matter \`${name}\`` }, problems }
    problems.push({
      file,
      span: { start, end },
      message: `unreadable \`${name}\` \`${written}\`, expected a date such as \`2026-01-23\``,
      help:
        keys === dateKeys.published
          ? 'Without it, weekdays are compared as names only.'
          : 'Correct it, or remove it.',
    })
  }
  return { problems }
}

/** Docusaurus has `last_update: {date: 2026-01-23}`. */
function dateIn(matter: Matter | undefined): Matter | undefined {
  return matter?.entries ? matter.entries.get('date') : matter
}

function isMark(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'boolean'
}
