import type { Article, FactRecord, NameMention } from '../model.ts'

/** News goes on for some weeks after an event, and begins before one that is planned. */
const NEAR = 60
/** So many names of a record that an article has none of say that it is about something else. */
const NAMES = 3
/** Sentences in which an article on an event names somebody. */
const LONG = 8

/**
 * Why an article is on something else than the record tells of, so that its quakes, votes and deals
 * are others; undefined where it may be about it. It names nobody, no place and no event of the
 * record, or one of them long before or after everything that the record has a date for. An article
 * or a record that says which belong together is believed.
 */
export function strangerOf(
  article: Article,
  names: readonly (readonly NameMention[])[],
  record: FactRecord,
): string | undefined {
  if (article.facts || record.covers.length > 0) return undefined
  if (record.people.size + record.places.size + record.groups.size < NAMES) return undefined
  const named = new Set(
    names.flat().flatMap(({ by, type, ids }) => (by === 'role' ? [] : `${type} ${ids.join()}`)),
  )
  if (named.size > 1 || isNear(article, record, named.size) || namesEvent(article, record))
    return undefined
  return named.size === 0
    ? 'the article names nobody and nothing of the record'
    : 'the article is of another time, and names one of the record alone'
}

/** It came out about when something happened that the record has; without a date its length tells. */
function isNear({ published, sentences }: Article, { events }: FactRecord, named: number): boolean {
  if (!published) return named > 0 || sentences.length < LONG
  const days = [...events.values()].flatMap(({ when }) =>
    when?.from === undefined || when.to === undefined ? [] : [{ from: when.from, to: when.to }],
  )
  const { day } = published
  return days.length === 0 || days.some(({ from, to }) => day > from - NEAR && day < to + NEAR)
}

/** "the Marlo deal": a proper name of its own. */
function namesEvent({ text }: Article, { events }: FactRecord): boolean {
  return [...events.values()].some(({ called }) =>
    called.some((words) => /\p{Lu}/u.test(words) && text.includes(words)),
  )
}
