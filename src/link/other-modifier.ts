import { closedWords } from '../english/word-classes.ts'
import type { FactRecord, RecordedEvent } from '../model.ts'
import { isWhen } from './between.ts'
import type { EventMention } from './event-mentions.ts'

/** Adjectives and participles describe; a noun before a noun tells which one (CGEL ch. 5 § 14). */
const DESCRIBES = /(?:ed|ing|al|ous|ful|ive|ary|ic|ish|less|able|ible|ly|est|er|an|ese|[’']s?)$/u

/**
 * "the history prize" beside a "music prize" and a "dance prize": where the record tells its events
 * apart by the noun before that head, another noun there is another one. That noun, or undefined.
 */
export function otherModifier(
  { trigger, modifiers }: EventMention,
  event: RecordedEvent,
  { events }: FactRecord,
): string | undefined {
  const head = trigger.words.at(-1)
  if (trigger.part !== 'noun' || trigger.words.length > 1 || head === undefined) return undefined
  const own = namesOf(event, head)
  if (own.length === 0 || own.some(({ length }) => length < 2)) return undefined
  const firsts = [...events.values()].flatMap((one) => namesOf(one, head).map(([first]) => first))
  if (new Set(firsts).size < 2) return undefined
  const last = modifiers.at(-1)
  if (last === undefined || !/^\p{L}{4,}$/u.test(last) || DESCRIBES.test(last)) return undefined
  if (closedWords.has(last) || isWhen(last) || own.some((words) => words.includes(last)))
    return undefined
  return last
}

/** What the record calls the event by that head, word by word. */
function namesOf({ called }: RecordedEvent, head: string): readonly (readonly string[])[] {
  return called
    .map((phrase) => phrase.toLowerCase().split(/[\s-]+/u))
    .filter((words) => words.at(-1) === head)
}
