import { irregularPasts, verbForms } from '../english/inflect.ts'
import { auxiliaries, lightVerbs, prepositions, subordinators } from '../english/word-classes.ts'
import type { Mention, Sentence, Token } from '../model.ts'
import { isWhen, verbBetween } from './between.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'

/** "By noon the fire …", "After 9 p.m. the talks …": it leaves open since when. */
const OPEN = /^(?:before|after)$/u
/** "At nine the talks ended", "At noon the fire still burned": not when it began. */
const LATER =
  /^(?:end(?:ed)?|finished|concluded|closed|adjourned|wrapped|continued|resumed|remained|stayed|lasted|kept|went|still|paused|stopped|halted|raged|burned|stood)$/u

/**
 * Why a time of day that opens its sentence may not say when the event began: "At 9 a.m., police
 * came to the hall where the talks were held", "At nine the talks ended". The event must be what
 * the clause tells: its verb, or its subject with a verb right behind.
 */
export function frontedDoubt(
  mention: Mention,
  sentence: Sentence,
  target: EventMention,
): string | undefined {
  const { tokens } = sentence
  const last = tokenAt(sentence, mention.end - 1)
  if (isOpen(mention.value)) return `“${mention.text}” leaves open when it began`
  if (target.tense === 'perfect') return 'it speaks of something earlier'
  const between = tokens.slice(last + 1, target.first)
  const word = between.find(
    ({ lower }, i) =>
      subordinators.has(lower) || (prepositions.has(lower) && !isWhen(between[i + 1]?.lower ?? '')),
  )
  const noun = target.trigger.part === 'noun'
  if (word && (noun || subordinators.has(word.lower)))
    return `it may belong to what stands before “${word.text}”`
  const verb = verbBetween(between, 0, between.length)
  if (verb) return verb
  if (!noun || target.predicate) return undefined
  const behind = tokens.slice(target.tokens.end)
  const at = behind.findIndex(({ lower }) => isPast(lower) || auxiliaries.has(lower))
  const [next, after] = [behind[at], behind[at + 1]]
  const near = behind.slice(0, Math.max(0, at))
  // "the arrest of the owner | was made": what it is of may stand between.
  const own = near.every(({ lower }, i) => /ly$/u.test(lower) || i > 0 || lower === 'of')
  if (next && own && (BE.test(next.lower) ? isMade(after) : isPast(next.lower)))
    return LATER.test(next.lower) ? `“${next.text}” may not say that it began` : undefined
  return `nothing says that the ${target.trigger.words.join(' ')} began then`
}

const BE = /^(?:was|were)$/u

function isPast(word: string): boolean {
  return irregularPasts.has(word) || /ed$/u.test(word)
}

/** "was made", "was held": no more than that it took place. */
function isMade(token: Token | undefined): boolean {
  return token !== undefined && made.has(token.lower)
}

const made: ReadonlySet<string> = new Set([...lightVerbs].flatMap(verbForms))

function isOpen(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'nearness' in value &&
    OPEN.test(String(value.nearness))
  )
}
