import { findOrdinals } from '../../src/english/ordinals.ts'
import type { Scorer } from './scorer.ts'

/** Ordinals by their number: `ordinal.jsonl`. */
export const ordinal: Scorer = {
  hits: ({ text }) => findOrdinals(text).map(({ start, end }) => text.slice(start, end)),
  score({ text, span, value }) {
    const [start, end] = span ?? [0, 0]
    const over = findOrdinals(text).filter((one) => one.start < end && one.end > start)
    const found = over.map((one) => `\`${text.slice(one.start, one.end)}\` ${one.value}`).join('; ')
    const whole = over.find((one) => one.start === start && one.end === end)
    if (whole?.value === value?.['value']) return { result: 'right', found }
    return { result: over.length > 0 ? 'wrong' : 'missed', found }
  },
}
