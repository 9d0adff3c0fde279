import type { RecordedEvent } from '../model.ts'
import { calledWords } from './called-words.ts'
import type { EventMention } from './event-mentions.ts'

/** "another meeting", "further talks": certainly not the one at hand. */
const ANOTHER = new Set([
  'another',
  'other',
  'further',
  'additional',
  'separate',
  'subsequent',
  'follow-up',
])

/** "the women’s final", "the youth match": who takes part is another class of people. */
const CLASS =
  /^(?:women|girls?|boys?|ladies|youth|juniors?|reserves?|veterans?|amateurs?|under-?\d\d|u-?\d\d)$/u

/** Whether a word before an event noun says that it is another one. */
export function isAnothers(word: string): boolean {
  return ANOTHER.has(word) || CLASS.test(word)
}

/** "another raid": certainly not the event, unless the record calls it so. */
export function isAnother({ modifiers }: EventMention, event: RecordedEvent): boolean {
  const own = calledWords(event)
  return modifiers.some((word) => isAnothers(word) && !own.has(word))
}
