import { civilDate } from '../english/civil-day.ts'
import type { RecordedEvent, Sentence } from '../model.ts'
import { calledWords } from './called-words.ts'
import type { EventMention } from './event-mentions.ts'

/** "The next meeting is on Tuesday", when that of the record is over. */
export function comingOf({ modifiers }: EventMention, event: RecordedEvent): string | undefined {
  const own = calledWords(event)
  return modifiers.find((word) => COMING.test(word) && !own.has(word))
}

const COMING = /^(?:next|upcoming|forthcoming|coming)$/u

/** "The flood of 2019 lasted two days": the year behind the noun tells which one. */
export function otherYearOf(
  { text, tokens }: Sentence,
  target: EventMention,
  { when }: RecordedEvent,
): string | undefined {
  const behind = text.slice(tokens[target.tokens.end - 1]?.end ?? 0)
  const words = target.trigger.part === 'noun' ? OF_YEAR.exec(behind) : null
  if (!words || when?.from === undefined || when.to === undefined) return undefined
  const years = [when.from, when.to].map((day) => civilDate(day).year)
  return years.includes(Number(words.groups?.['year'])) ? undefined : words[0].trim()
}

const OF_YEAR = /^\s(?:of|in)\s(?:\p{L}+\s)?(?<year>(?:19|20)\d\d)\b/u
