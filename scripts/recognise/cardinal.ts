import type { Quantity } from '../../src/english/quantity.ts'
import { hitsOf, scoreFigure, type Wanted } from './figure-rows.ts'
import type { OutsideCase, Scorer } from './scorer.ts'

const wanted: Wanted = {
  // "3 hundred and 21 yuan" holds the number 321.
  is: ({ dimension }) => dimension === 'count' || dimension === 'share' || dimension === 'money',
  number: ({ dimension, amount }) => (dimension === 'share' ? amount.number / 100 : amount.number),
  contradiction,
}

/** Plain numbers and parts of one: `cardinal.jsonl`. */
export const cardinal: Scorer = {
  hits: (outside) =>
    hitsOf({ ...wanted, is: (reading: Quantity) => reading.dimension === 'count' }, outside),
  score: (outside) => scoreFigure(wanted, outside),
}

/** Numbers that the design leaves to another kind. */
function contradiction({ text, span, value }: OutsideCase): string | undefined {
  const [start, end] = span ?? [0, 0]
  const after = text.slice(end)
  // "in 3 years"
  if (/^\s(?:years?|months?|days?|hours?)\b/u.test(after)) return 'a length of time'
  // "5/17/2018"
  if (/\d\/$/u.test(text.slice(0, start)) || /^\/\d/u.test(after)) return 'part of a date'
  // "from 7 to 10" is expected as 8.5
  if (/^\d+ to \d+$/u.test(text.slice(start, end)) && value?.['hi'] === undefined)
    return 'a range, taken for its middle'
  // "English 101", "version two", "Bahco 9031"
  if (/\p{Lu}[\p{L}\d]+\s$/u.test(text.slice(0, start)) || /version $/u.test(text.slice(0, start)))
    return 'the name of what stands before it'
  return undefined
}
