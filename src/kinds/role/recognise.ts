import type { NameMention, Sentence, Span } from '../../model.ts'
import { nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { titleApposed } from './apposed.ts'
import { titleBefore } from './before.ts'
import { titleBehind, titleToCome } from './behind.ts'
import type { StatedRole } from './value.ts'

/** The titles beside the people of the record that a sentence names; none inside quotations. */
export function recognise(
  sentence: Sentence,
  { names }: RecogniseContext,
): readonly Recognised<StatedRole>[] {
  const { text, quoted } = sentence
  const people = names.filter(({ type, by }) => type === 'person' && by !== 'role')
  if (people.length === 0) return []
  const words = nameWords(text)
  return people
    .flatMap((name) => [
      ...stated(name, 'before', titleBefore(text, words, name, people)),
      ...stated(name, 'apart before', titleApposed(text, name, people)),
      ...stated(name, 'behind', titleBehind(text, name, people)),
      ...stated(name, 'behind', titleToCome(text, name, people)),
    ])
    .filter(({ start, end }) => !quoted.some((quote) => quote.start < end && start < quote.end))

  function stated(
    { ids }: NameMention,
    stands: StatedRole['stands'],
    span: Span | undefined,
  ): readonly Recognised<StatedRole>[] {
    const [person] = ids
    if (!span || person === undefined || ids.length > 1) return []
    const value = { as: 'stated', text: text.slice(span.start, span.end), person, stands } as const
    return [{ ...span, value }]
  }
}
