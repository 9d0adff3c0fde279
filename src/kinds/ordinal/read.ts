import { findOrdinals } from '../../english/ordinals.ts'
import type { Reading } from '../kind.ts'
import type { RecordedOrdinal } from './value.ts'

const HELP = 'Write a number (7) or an ordinal with what is counted (seventh meeting of the two).'

/** Read `nth`: 7, "seventh", "the 7th meeting of A and B", "fourth anniversary". */
export function read(raw: unknown): Reading<RecordedOrdinal> {
  if (typeof raw === 'number')
    return Number.isInteger(raw) && raw >= 1
      ? { values: [{ path: [], value: { as: 'recorded', nth: raw } }], misread: [] }
      : misread(`\`${raw}\` is no place in a series`)
  if (typeof raw !== 'string') return misread('Expected which one of a series it is')
  const phrase = raw.trim()
  const [found] = findOrdinals(phrase)
  if (!found || !/^(?:(?:the|its|their)\s+)?$/iu.test(phrase.slice(0, found.start)))
    return misread(`\`${phrase}\` does not start with an ordinal`)
  const of = phrase.slice(found.end).trim()
  const value = { as: 'recorded' as const, nth: found.value, ...(of === '' ? {} : { of }) }
  return { values: [{ path: [], value }], misread: [] }
}

function misread(message: string): Reading<RecordedOrdinal> {
  return { values: [], misread: [{ path: [], message, help: HELP }] }
}
