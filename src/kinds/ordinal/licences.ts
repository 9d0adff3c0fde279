import { pattern } from '../../english/pattern.ts'
import type { Licence } from '../kind.ts'

/** Constructions in which an ordinal says which one of its series an event is. */
export const licences: readonly Licence[] = [
  {
    // "the seventh time they have met", "met for the seventh time"
    says: '“time” counts how often',
    after: /^\s+time\b/u,
    attaches: 'governor',
  },
  {
    // "its fourth anniversary", "approaching its fourth year"
    says: 'the years of it are counted',
    before: /\b(?:its|their|the|a)\s+$/iu,
    after: /^\s+(?:year|anniversary)\b/u,
    attaches: 'governor',
  },
  {
    // "the seventh meeting", "the first round | of talks", "first known meeting"
    says: 'the ordinal stands before the noun',
    after: pattern(String.raw`^(?:\s+|-)(?!(?:time|year|anniversary)\b)\p{L}`, 'u'),
    attaches: 'noun',
  },
]
