import { partModifiers, partNouns } from '../english/event-modifiers.ts'
import type { Mention, Sentence } from '../model.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'

/** The word that makes it a part of the event, of which the value is; `own` are the record’s words. */
export function partMeant(
  mention: Mention,
  target: EventMention,
  modifiers: readonly string[],
  sentence: Sentence,
  own: ReadonlySet<string>,
): string | undefined {
  return partOf(mention, target, modifiers, sentence, own) ?? partBefore(mention, sentence, target)
}

function partOf(
  mention: Mention,
  target: EventMention,
  modifiers: readonly string[],
  sentence: Sentence,
  own: ReadonlySet<string>,
): string | undefined {
  const head = target.trigger.words.join('')
  if (partNouns.has(head) && !own.has(head)) return head
  const modifier = modifiers.find((word) => partModifiers.has(word))
  if (modifier) return modifier
  // "the end of a two-day crossing": the crossing took two days, whatever its end did.
  const first = tokenAt(sentence, mention.start)
  if (mention.kind === 'duration' && target.first <= first && first < target.head) return undefined
  // "the first day of the talks", "part of the meeting".
  const of =
    sentence.tokens[target.first - 1]?.lower === 'of'
      ? sentence.tokens[target.first - 2]?.lower
      : undefined
  return of !== undefined && partNouns.has(of) ? of : undefined
}

/** "its first half, which lasted 51 minutes". */
function partBefore(
  mention: Mention,
  sentence: Sentence,
  target: EventMention,
): string | undefined {
  const { tokens } = sentence
  const at = tokenAt(sentence, mention.start)
  const from = target.head < at ? Math.max(1, target.head) : 1
  for (let i = at - 1; i > from; i--) {
    const word = tokens[i]?.lower ?? ''
    if (word === ';') return undefined
    if (word !== 'which' && word !== 'that') continue
    const noun = tokens[tokens[i - 1]?.text === ',' ? i - 2 : i - 1]?.lower ?? ''
    return partNouns.has(noun) ? noun : undefined
  }
  return undefined
}
