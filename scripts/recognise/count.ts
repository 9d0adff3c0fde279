import { hitsOf, scoreFigure, type Wanted } from './figure-rows.ts'
import type { Scorer } from './scorer.ts'

const wanted: Wanted = {
  is: ({ dimension }) => dimension === 'count' || dimension === 'share',
  number: ({ dimension, amount }) => (dimension === 'share' ? amount.number / 100 : amount.number),
  contradiction: ({ text, span }) => {
    const [start, end] = span ?? [0, 0]
    if (/^ years old/u.test(text.slice(end))) return 'an age'
    return /\bthe \w+th\b/u.test(text.slice(start, end)) ? 'ordinals' : undefined
  },
}

/** Hedged numbers and ranges: `count.jsonl`. */
export const count: Scorer = {
  hits: (outside) => hitsOf(wanted, outside),
  score: (outside) => scoreFigure(wanted, outside),
}
