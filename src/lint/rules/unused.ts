import { keySpanAt } from '../../facts/document.ts'
import { entriesOf, memberOf } from '../../facts/mapping.ts'
import { folded } from '../../facts/names.ts'
import { hint, type Rule } from '../rule.ts'

/**
 * Someone in the short form, whom nothing in the record speaks of, was most likely forgotten in a
 * list. Places are left out: they are declared so that an article's other places are known.
 */
export const unused: Rule = ({ document, record }) => {
  if (!record) return []
  const used = new Set<string>()
  for (const key of ['events', 'quotes', 'figures']) collect(memberOf(document.value, key), used)
  const all = ` ${[...used].join(' ')} `
  return ['people', 'groups'].flatMap((section) =>
    entriesOf(memberOf(document.value, section)).flatMap(([id, entry]) => {
      if (typeof entry !== 'string' || used.has(id) || all.includes(` ${folded(entry)} `)) return []
      const span = keySpanAt(document, [section, id])
      const message = `Nothing in the record speaks of \`${id}\`: only the spelling of its name is checked`
      const help = `Name it in an event's \`who\`; if only the spelling is meant, write \`{name: ${entry}}\`.`
      return [hint(document.file, span, message, help)]
    }),
  )
}

/** Every text and key below a value, folded. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(folded(value))
  if (Array.isArray(value)) for (const item of value) collect(item, into)
  for (const [key, item] of entriesOf(value)) {
    into.add(folded(key))
    collect(item, into)
  }
}
