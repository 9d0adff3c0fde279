import type { Age } from '../model.ts'
import { isMapping } from './mapping.ts'
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
