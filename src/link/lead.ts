import type { Article, RecordedEvent, Sentence } from '../model.ts'
import type { Context } from './context.ts'
import { isNew } from './gates.ts'

const SENTENCES = 3
/** Articles tell of what happened within these days of their publication. */
const PEG_DAYS = 4

/** News opens with its event: "a meeting" of the first lines is the one the article is about. */
export function isLead({ sentence, mention }: Pick<Context, 'sentence' | 'mention'>): boolean {
  return isLeadSentence(sentence) && mention.trigger.role === 'event' && mention.tense !== 'perfect'
}

/** Title and first lines. */
export function isLeadSentence({ index }: Sentence): boolean {
  return index < SENTENCES
}

/** Whether the event is of the days of the article; undefined where one of them has no date. */
export function isPegged(article: Article, { when }: RecordedEvent): boolean | undefined {
  const published = article.published?.day
  if (published === undefined || when?.from === undefined || when.to === undefined) return undefined
  const distance = Math.min(Math.abs(published - when.from), Math.abs(published - when.to))
  return distance <= PEG_DAYS
}

/**
 * Whether the phrase brings in an event that was not spoken of: "a raid". The first lines bring in
 * the event of the news so: "Gunmen were caught in a raid on Tuesday".
 */
export function isOther(context: Context, event: RecordedEvent): boolean {
  if (!isNew(context.mention)) return false
  return (
    !isLead(context) || isPegged(context.article, event) === false || isElsewhere(context, event)
  )
}

/** "a raid in Dover", where the record places its own and knows no Dover. */
function isElsewhere({ sentence, mention, args }: Context, { where }: RecordedEvent): boolean {
  if (where === undefined) return false
  const named = args.places.some(
    ({ name }) => name.start > (sentence.tokens[mention.head]?.end ?? 0),
  )
  const end = sentence.tokens[mention.tokens.end - 1]?.end ?? 0
  return !named && /^ (?:in|at|near|outside) (?:the )?\p{Lu}/u.test(sentence.text.slice(end))
}
