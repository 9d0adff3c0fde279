import type { DateValue } from '../english/calendar.ts'
import type { RecordedEvent } from '../model.ts'
import type { Context } from './context.ts'
import { isBeforeNews, isOfNews, isOtherTime } from './other-time.ts'

/** Why a date must be that of another event than this one, in plain English; else undefined. */
export function datesAnother(
  words: string,
  stated: DateValue,
  event: RecordedEvent,
  { article, record }: Context,
): string | undefined {
  const published = article.published?.day
  if (isOtherTime(stated, event, published))
    return `“${words}” is far from the news of the article: it dates another event`
  if (isBeforeNews(stated, event, published))
    return `“${words}” was over before this event: it dates another one`
  if (isOfNews(stated, event, record, published))
    return `“${words}” is of the days of the article: it dates another event`
  return undefined
}
