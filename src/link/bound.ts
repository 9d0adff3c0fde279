import type { DateValue } from '../english/calendar.ts'
import { verbFormsOf } from '../english/inflect.ts'
import { prepositions } from '../english/word-classes.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Mention, Sentence } from '../model.ts'
import type { EventMention } from './event-mentions.ts'
import type { Reading } from './reading.ts'
import { identityOf } from './settle.ts'

const forms = (list: string): ReadonlySet<string> =>
  new Set(
    list.split(', ').flatMap((phrase) => {
      const [verb = '', ...rest] = phrase.split(' ')
      return verbFormsOf(verb).map((form) => [form, ...rest].join(' '))
    }),
  )
/** Verbs of beginning and of ending (FrameNet 1.7: Activity_start, Process_start, Activity_finish, Process_end). */
const BEGINS = forms(
  'begin, start, open, commence, convene, kick off, get under way, get underway, break out, erupt, walk out, set out, set off',
)
const ENDS = forms(
  'end, finish, conclude, close, adjourn, wrap up, come to an end, come to a close, draw to a close, break up',
)

/**
 * "The trial | opened on Monday": of an event of several days, the words give the first, or the last.
 * The mention with that end in its value; as it was for one day, for a month or a year, and where
 * another noun than the event’s is what began.
 */
export function boundedBy(
  mention: Mention,
  kind: Kind,
  { verb, target }: { readonly verb: EventMention; readonly target: EventMention },
  { event }: Reading,
  sentence: Sentence,
): Mention {
  const { from, to, side, grain } = identityOf(kind, mention.value).when ?? {}
  const { when } = event?.event ?? {}
  if (from === undefined || from !== to || grain !== 'day' || side !== undefined) return mention
  if (when?.from === undefined || when.from === when.to || when.grain !== 'day') return mention
  const words = verb.trigger.words.join(' ')
  const end = BEGINS.has(words) ? 'first' : ENDS.has(words) ? 'last' : undefined
  if (end === undefined || verb.trigger.part !== 'verb' || !isSubject(target, verb, sentence))
    return mention
  return { ...mention, value: { ...(mention.value as DateValue), end } }
}

/** The event is what began: its noun, and where it was, stand right before the verb; or it is the verb. */
function isSubject(target: EventMention, verb: EventMention, { tokens, text }: Sentence): boolean {
  if (target === verb) return true
  // "testimony in | the trial | opened"
  if (prepositions.has(tokens[target.first - 1]?.lower ?? '')) return false
  const [from, to] = [
    tokens[target.tokens.end - 1]?.end ?? 0,
    tokens[verb.tokens.start]?.start ?? 0,
  ]
  return target.head < verb.head && BETWEEN.test(text.slice(from, to))
}

const BETWEEN =
  /^(?:\s(?:at|in|near|outside|on|over|of)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})?(?:\s(?:had|has|have|was|were|is|are|will|also|then|first|finally|only|\p{L}+ly))*\s$/u
