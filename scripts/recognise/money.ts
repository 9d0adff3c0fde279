import { hitsOf, scoreFigure, type Wanted } from './figure-rows.ts'
import type { OutsideCase, Scorer } from './scorer.ts'

const wanted: Wanted = {
  is: ({ dimension }) => dimension === 'money',
  // The rows count in cents where the text does.
  number: ({ amount }, outside) => (isSmallCoin(outside) ? amount.number * 100 : amount.number),
  fits({ currency }, { value }) {
    const expected = value?.['currency']
    return typeof expected !== 'string' || expected.replace('?', '') === currency
  },
}

/** Sums of money with scale and currency: `money.jsonl`. */
export const money: Scorer = {
  hits: (outside) => hitsOf(wanted, outside),
  score: (outside) => scoreFigure(wanted, outside),
}

function isSmallCoin({ value }: OutsideCase): boolean {
  return /^(?:cent|penny)$/iu.test(String(value?.['unit']))
}
