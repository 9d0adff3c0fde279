import { civilDay } from '../english/civil-day.ts'
import type { Age } from '../model.ts'
import { isMapping } from './mapping.ts'

/**
 * The age of a person, as `age` has it: whole years, or a mapping of `value` and `as_of`. Undefined
 * for anything else, of which the schema speaks.
 */
export function ageOf(raw: unknown): Age | undefined {
  if (typeof raw === 'number') return { years: raw }
  if (!isMapping(raw) || typeof raw['value'] !== 'number') return undefined
  const [year, month, day] = String(raw['as_of'] ?? '')
    .split('-')
    .map(Number)
  const asOf = civilDay(year ?? 0, month ?? 0, day ?? 0)
  return { years: raw['value'], ...(asOf === undefined ? {} : { asOf }) }
}
