import { determiners, possessives, prepositions } from '../english/word-classes.ts'
import type { Span, Token } from '../model.ts'
import type { Context } from './context.ts'

/** Verbs whose object takes part in the event. */
const TAKES_OBJECT =
  /^(?:meet|meets|met|meeting|host|hosts|hosted|hosting|receive|receives|received|receiving)$/u
/** Nouns and verbs whose partner stands behind "with". */
const TAKES_WITH =
  /^(?:meet|meets|met|meeting|meetings|talk|talks|talked|talking|negotiations|discussions|session|sit-down|conversation|summit|huddled|conferred|spoke)$/u
const SKIPPED =
  /^(?:\p{L}+ly|again|twice|once|late|early|there|here|together|alone|first|also|later|up|down|face|in-person)$/u
const MAX_WORDS = 6

/**
 * The unnamed counterpart of a meeting: "met residents", "talks with the farmers’ union". Undefined
 * where nobody is named as met, or where the phrase holds a name of the record.
 */
export function counterpartOf({ sentence, mention, args }: Context): Span | undefined {
  const { tokens } = sentence
  let at = mention.tokens.end
  while (SKIPPED.test(tokens[at]?.lower ?? '')) at++
  const word = mention.trigger.words.at(-1) ?? ''
  const behindWith = tokens[at]?.lower === 'with' && TAKES_WITH.test(word)
  if (behindWith) at++
  else if (mention.trigger.part !== 'verb' || !TAKES_OBJECT.test(word)) return undefined
  const end = phraseEnd(tokens, at)
  const first = tokens[at]
  const last = tokens[end - 1]
  if (!first || !last || end <= at || !isNoun(last)) return undefined
  const span = { start: first.start, end: last.end }
  const names = [...args.people, ...args.groups, ...args.places].map(({ name }) => name)
  const dates = args.dates.map(({ mention }) => mention)
  const known = [...names, ...dates].some((one) => one.start < span.end && span.start < one.end)
  return known ? undefined : span
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < MAX_WORDS) {
    const token = tokens[end]
    if (!token || (token.type !== 'word' && !/^[-’']$/u.test(token.text))) break
    if (prepositions.has(token.lower) || CLOSED.has(token.lower)) break
    end++
  }
  return end
}

const CLOSED = new Set([
  'and',
  'or',
  'but',
  'that',
  'who',
  'which',
  'when',
  'where',
  'while',
  'as',
  'to',
  'was',
  'were',
  'is',
  'are',
  'had',
  'has',
  'have',
  'will',
  'would',
])

/** A plural or a capitalised word: people, not "yesterday" or "the needs" of a figure of speech. */
function isNoun({ text, lower, type }: Token): boolean {
  if (type !== 'word' || determiners.has(lower) || possessives.has(lower)) return false
  if (/^(?:him|her|them|it|us|me|you|each|one)$/u.test(lower)) return false
  if (
    /^(?:yesterday|today|tomorrow|tonight|needs|demands|resistance|criticism|expectations|standards|targets|deadlines|goals)$/u.test(
      lower,
    )
  )
    return false
  return /^\p{Lu}\p{L}+$/u.test(text) || (/s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower))
}
