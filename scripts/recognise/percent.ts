import { hitsOf, scoreFigure, type Wanted } from './figure-rows.ts'
import type { Scorer } from './scorer.ts'

const wanted: Wanted = {
  is: ({ dimension }) => dimension === 'share',
  number: ({ amount }) => amount.number,
  // "per cent of 210" is read as 210 % there.
  contradiction: ({ text, span }) =>
    /^per ?cents? of/u.test(text.slice(...(span ?? [0, 0])))
      ? 'the number is what the share is of'
      : undefined,
}

/** Percentages: `percent.jsonl`. */
export const percent: Scorer = {
  hits: (outside) => hitsOf(wanted, outside),
  score: (outside) => scoreFigure(wanted, outside),
}
