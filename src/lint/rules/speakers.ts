import { keySpanAt } from '../../facts/document.ts'
import { entriesOf, isMapping, memberOf } from '../../facts/mapping.ts'
import { hint, type Rule } from '../rule.ts'

/** Words are checked beside their speaker; of nobody, they are found only where they are alike. */
export const speakers: Rule = ({ document }) =>
  entriesOf(memberOf(document.value, 'quotes')).flatMap(([id, quote]) => {
    if (isMapping(quote) && Object.hasOwn(quote, 'by')) return []
    const message = `\`quotes.${id}\` has no speaker`
    const help = 'Say who said it: `by: ortiz`, or a name in full.'
    return [hint(document.file, keySpanAt(document, ['quotes', id]), message, help)]
  })
