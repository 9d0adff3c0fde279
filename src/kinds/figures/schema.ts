import type { JsonSchema } from '../kind.ts'

const value: JsonSchema = {
  title: 'figure',
  description:
    'A number with what it counts or measures: people, money with its currency, percent, a unit, or a score in the order that articles give it.',
  examples: ['84 people', '$1.3 million', 'about 20%', '230-197'],
  type: ['string', 'number'],
  minLength: 1,
}

const about: JsonSchema = {
  title: 'about',
  description:
    'Words of which one must stand near the number, in any inflection. All words of a phrase must stand near.',
  examples: [['spoke', 'speakers']],
  type: ['array', 'string'],
  minLength: 1,
  minItems: 1,
  items: { type: 'string', minLength: 1 },
}

const entries = {
  type: 'object',
  minProperties: 1,
  additionalProperties: {
    title: 'figure',
    description: 'One figure: its value, or a mapping with `value` and `about`.',
    examples: ['84 people', { value: '84 people', about: ['spoke', 'speakers'] }],
    anyOf: [
      value,
      {
        type: 'object',
        required: ['value'],
        properties: { value, about },
        additionalProperties: false,
      },
    ],
  },
}

/** `figures` of an event, by label. */
export const eventFigures: JsonSchema = {
  title: 'figures',
  description: 'Counts, money, shares, measures, scores and votes of the event, by label.',
  examples: [{ speakers: { value: '84 people', about: ['spoke', 'speakers'] }, tally: '5-4' }],
  ...entries,
}

/** `figures` at the top of the record, by id. */
export const topFigures: JsonSchema = {
  title: 'figures',
  description: 'Figures of no event, by id; `about` says which words must stand near.',
  examples: [{ cut: { value: '$1.3 million', about: ['library budget'] } }],
  ...entries,
}
