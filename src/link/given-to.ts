import { verbForms } from '../english/inflect.ts'
import { determiners, possessives } from '../english/word-classes.ts'
import type { Sentence } from '../model.ts'
import type { EventMention } from './event-mentions.ts'

const GIVES = new Set(['give', 'grant', 'deny', 'deal', 'offer', 'lend', 'hand'].flatMap(verbForms))

/** "gave | the takeover its blessing on Friday": the first of two objects (CGEL ch. 4 § 4.3). */
export function givenTo({ tokens }: Sentence, target: EventMention): string | undefined {
  const verb = tokens[target.first - 1]
  if (target.trigger.part !== 'noun' || !verb || !GIVES.has(verb.lower)) return undefined
  const behind = tokens.slice(target.tokens.end)
  // "the takeover | by Ortiz | its blessing"
  const next = behind.find(({ lower, text }) => !/^(?:by|of)$/u.test(lower) && text === lower)
  const second = determiners.has(next?.lower ?? '') || possessives.has(next?.lower ?? '')
  return second ? verb.text : undefined
}
