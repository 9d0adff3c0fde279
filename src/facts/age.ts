import type { Age, Problem } from '../model.ts'
import { problemAt, type RecordDocument, spanAt } from './document.ts'
import { entriesOf, isMapping, memberOf, textOf } from './mapping.ts'
import { dayOf } from './published.ts'

/**
 * The age of a person, as `age` has it: whole years, or a mapping of `value` and `as_of`. Undefined
 * for anything else, of which the schema speaks.
 */
export function ageOf(raw: unknown): Age | undefined {
  if (typeof raw === 'number') return { years: raw }
  if (!isMapping(raw) || typeof raw['value'] !== 'number') return undefined
  const asOf = dayOf(String(raw['as_of'] ?? ''))
  return { years: raw['value'], ...(asOf === undefined ? {} : { asOf }) }
}

/** The days under `as_of` that no calendar has. */
export function ageProblems(document: RecordDocument): readonly Problem[] {
  return entriesOf(memberOf(document.value, 'people')).flatMap(([id, entry]) => {
    const asOf = textOf(memberOf(entry, 'age'), 'as_of')
    // What is written in another way is told by the schema.
    if (asOf === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(asOf) || dayOf(asOf) !== undefined)
      return []
    const span = spanAt(document, ['people', id, 'age', 'as_of'])
    return [problemAt(document, span, `Unexpected \`${asOf}\`, expected a day of the calendar`)]
  })
}
