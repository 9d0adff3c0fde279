import type { Article, FactRecord, NameMention, RecordedEvent } from '../model.ts'

/** What an article as a whole is about, as far as the names in it tell. */
export interface Topic {
  /** Why it is on something else than the record tells of: its quakes, votes and deals are others. */
  readonly stranger?: string
  /** Ids of events of another time of whose people, groups and places the article names none. */
  readonly unnamed: ReadonlySet<string>
}

/** News goes on for some weeks after an event, and begins before one that is planned. */
const NEAR = 60
/** So many names of a record that an article has none of say that it is about something else. */
const NAMES = 3
/** Sentences in which an article on an event names somebody. */
const LONG = 8

/**
 * An article is about something else where it names nobody, no place and no event of the record, or
 * one of them long before or after everything that the record has a date for. An article or a record
 * that says which belong together is believed.
 */
export function topicOf(
  article: Article,
  names: readonly (readonly NameMention[])[],
  record: FactRecord,
): Topic {
  if (article.facts || record.covers.length > 0) return { unnamed: new Set() }
  const own = names.flat().filter(({ by }) => by !== 'role')
  const unnamed = unnamedOf(article, new Set(own.flatMap(({ ids }) => ids)), record)
  if (record.people.size + record.places.size + record.groups.size < NAMES) return { unnamed }
  const named = new Set(own.map(({ type, ids }) => `${type} ${ids.join()}`)).size
  const known = [...record.events.values()].some((event) => isNamed(article, event))
  if (named > 1 || known || isNear(article, record, named)) return { unnamed }
  const stranger =
    named === 0
      ? 'the article names nobody and nothing of the record'
      : 'the article is of another time, and names one of the record alone'
  return { stranger, unnamed }
}

/** It came out about when something happened that the record has; without a date its length tells. */
function isNear({ published, sentences }: Article, { events }: FactRecord, named: number): boolean {
  if (!published) return named > 0 || sentences.length < LONG
  const dated = [...events.values()].filter(({ when }) => when?.from !== undefined)
  return dated.length === 0 || dated.some((event) => isNews(event, published.day))
}

/** Whether news of a day may be news of the event. */
function isNews({ when }: RecordedEvent, day: number): boolean {
  const { from, to = from } = when ?? {}
  return from !== undefined && to !== undefined && day > from - NEAR && day < to + NEAR
}

function unnamedOf(
  article: Article,
  named: ReadonlySet<string>,
  { events }: FactRecord,
): ReadonlySet<string> {
  const { published } = article
  if (!published) return new Set()
  const unnamed = [...events.values()].filter((event) => {
    const own = namesOf(event)
    if (own.length === 0 || own.some((id) => named.has(id))) return false
    return (
      event.when?.from !== undefined &&
      !isNews(event, published.day) &&
      !isNamed(article, event) &&
      !isSpelledOut(article, event)
    )
  })
  return new Set(unnamed.map(({ id }) => id))
}

function namesOf({ people, sides, where, alsoWhere = [] }: RecordedEvent): readonly string[] {
  return [...people, ...[...sides.keys()].filter(Boolean), ...(where ? [where] : []), ...alsoWhere]
}

/** "the Marlo deal": a proper name of its own. */
function isNamed({ text }: Article, { called }: RecordedEvent): boolean {
  return called.some((words) => /\p{Lu}/u.test(words) && text.includes(words))
}

/** "the terminal fire": more words than one, as the record calls it. */
function isSpelledOut({ text }: Article, { called }: RecordedEvent): boolean {
  const lower = text.toLowerCase()
  return called.some((words) => /\s/u.test(words) && lower.includes(words.toLowerCase()))
}
