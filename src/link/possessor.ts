import type { NameMention, Sentence, Token } from '../model.ts'
import type { EventMention } from './event-mentions.ts'

const HIS = /^(?:his|her)$/u
/** A pronoun is understood by the nearest sentences, of the same story about the same person. */
const REACH = 3
const FULL_NAME = /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+/gu

/**
 * The person of "his arrest", as the name of the pronoun: the only one who is named before it in the
 * sentence, or in the last sentence that names anybody. Undefined where somebody unknown is named there.
 */
export function possessorOf(
  { first, head, trigger }: EventMention,
  sentence: Sentence,
  sentences: readonly Sentence[],
  names: readonly (readonly NameMention[])[],
): NameMention | undefined {
  const pronoun = sentence.tokens[first]
  if (trigger.part !== 'noun' || !pronoun || !HIS.test(pronoun.lower)) return undefined
  // "his lawyer’s arrest"
  if (/[’']/u.test(sentence.text.slice(pronoun.end, sentence.tokens[head]?.start))) return undefined
  for (let back = 0; back <= REACH; back++) {
    const one = sentences[sentence.index - back]
    if (!one || one.entry !== sentence.entry) return undefined
    const end = back === 0 ? pronoun.start : one.text.length
    const named = (names[one.index] ?? []).filter((name) => name.end <= end)
    const people = named.filter(({ type, by }) => type === 'person' && by !== 'role')
    const ids = new Set(people.map((name) => name.ids.join()))
    if (hasStranger(one.text.slice(0, end), named)) return undefined
    const [person] = people
    if (person) return ids.size === 1 ? asPronoun(person, pronoun) : undefined
  }
  return undefined
}

/** A full name that is none of the record’s. */
function hasStranger(text: string, names: readonly NameMention[]): boolean {
  return [...text.matchAll(FULL_NAME)].some(
    ({ index, 0: words }) =>
      !names.some((name) => name.start < index + words.length && index < name.end),
  )
}

function asPronoun(person: NameMention, { start, end, text }: Token): NameMention {
  return { ...person, start, end, text, by: 'role', possessive: true }
}
