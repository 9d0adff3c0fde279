import { datesOverlap } from '../compare/dates.ts'
import type { DateValue } from '../english/calendar.ts'
import type { FactRecord, RecordedEvent } from '../model.ts'

/** News tells of what happened within these days of its publication. */
const NEWS_DAYS = 120
/** So long it is the news of the day, which nobody dates by a month that was over before. */
const FRESH_DAYS = 6
/** A day in one zone is the next in another, and articles are dated late. */
const ZONE_DAYS = 2
/** A slip of the pen keeps the day of the month and its month; a day so far off is no slip. */
const FAR_DAYS = 200
const MONTH = 31

/**
 * Whether a date beside the news of an event is that of another one, told as its background: "in
 * 2004", "in April last year", "on 26 December 2004". In an article written long after the event,
 * or without a date of its own, the year may be all that it says of it.
 */
export function isOtherTime(
  stated: DateValue,
  { when, planned }: RecordedEvent,
  published: number | undefined,
): boolean {
  const { from, to, side, grain } = stated
  if (!when || from === undefined || to === undefined || side !== undefined) return false
  if (when.from === undefined || when.to === undefined || published === undefined) return false
  if (Math.abs(published - when.to) > NEWS_DAYS && Math.abs(published - when.from) > NEWS_DAYS)
    return false
  if (datesOverlap(stated, when) !== 'apart') return false
  // Of what is itself months ago the month may be wrong; a plan may be put off.
  if (grain !== 'day' && grain !== 'week')
    return (
      to < Math.min(published, when.from) - MONTH ||
      (!planned && from > Math.max(published, when.to))
    )
  const sameDay = when.month === stated.month && when.dayOfMonth === stated.dayOfMonth
  if (sameDay && stated.month !== undefined) return false
  return from > when.to + FAR_DAYS || to < when.from - FAR_DAYS
}

/**
 * Whether a date beside the event's words is too old for it, on the day of the article: "cleared last
 * month" of a verdict of this Monday, "cleared in May" in an article that appeared before the verdict.
 */
export function isBeforeNews(
  { from, to, side, grain }: DateValue,
  { when, planned }: RecordedEvent,
  published: number | undefined,
): boolean {
  if (from === undefined || to === undefined || side !== undefined || planned) return false
  if (when?.from === undefined || when.to === undefined || published === undefined) return false
  if (when.from > published + ZONE_DAYS) return to <= published
  const fresh = when.to <= published && when.to >= published - FRESH_DAYS
  return fresh && grain !== 'day' && grain !== 'week' && to < when.from
}

/** Nobody writes a day of the week of what is so long ago. */
const YEAR = 366
/** "Sunday" by itself is a day of the week of the article. */
const DAYS = 9

/**
 * Whether a date is of the days of the article and the event of long before, where the record has
 * news of these days, or it is of more than a year before: "on Sunday" beside that dates the news.
 */
export function isOfNews(
  { from, to, grain, month }: DateValue,
  { when }: RecordedEvent,
  record: FactRecord,
  published: number | undefined,
): boolean {
  if (from === undefined || to === undefined || grain !== 'day') return false
  if (published === undefined || when?.to === undefined) return false
  const told = month === undefined || Math.abs(published - from) <= FRESH_DAYS
  const old = published - when.to > DAYS && from - when.to > DAYS
  return told && old && (published - when.to > YEAR || hasNews(record, published))
}

/** Some event of the record is of the days of the article, whose date must then be right. */
function hasNews({ events }: FactRecord, published: number): boolean {
  return [...events.values()].some(
    ({ when }) =>
      when?.from !== undefined &&
      when.to !== undefined &&
      published >= when.from &&
      published - when.to <= FRESH_DAYS,
  )
}
