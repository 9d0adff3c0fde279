import { didYouMean } from '../../facts/did-you-mean.ts'
import { keySpanAt, spanAt } from '../../facts/document.ts'
import { isId } from '../../facts/ids.ts'
import { entriesOf, isMapping, memberOf, textOf } from '../../facts/mapping.ts'
import { folded } from '../../facts/names.ts'
import type { Person, Problem } from '../../model.ts'
import { hint, type LintInput, type Rule } from '../rule.ts'

/** Words are checked beside their speaker; of nobody, they are found only where they are alike. */
export const speakers: Rule = (input) =>
  entriesOf(memberOf(input.document.value, 'quotes')).flatMap(([id, quote]) => {
    if (isMapping(quote) && Object.hasOwn(quote, 'by')) return unknownSpeaker(id, quote, input)
    const { document } = input
    const message = `\`quotes.${id}\` has no speaker`
    const help = 'Say who said it: `by: ortiz`, or a name in full.'
    return [hint(document.file, keySpanAt(document, ['quotes', id]), message, help)]
  })

/** A speaker need not be declared; a word that is all but an id of `people` is a slip. */
function unknownSpeaker(
  id: string,
  quote: unknown,
  { document, record }: LintInput,
): readonly Problem[] {
  const by = textOf(quote, 'by')
  if (!record || by === undefined || !isId(by)) return []
  const people = [...record.people.values()]
  if (people.some((person) => isNamed(person, by))) return []
  const meant = didYouMean(
    by,
    people.map((person) => person.id),
  )
  if (meant === undefined) return []
  const message = `Unknown person \`${by}\`, expected an id of \`people\` or a name in full`
  const help = `${meant} If not, write the name as articles do, with its capitals.`
  return [hint(document.file, spanAt(document, ['quotes', id, 'by']), message, help)]
}

function isNamed({ id, name, also, variants }: Person, by: string): boolean {
  return [id, name, ...also, ...variants].some((form) => folded(form) === folded(by))
}
