import type { JsonSchema } from '../kind.ts'

const event = (description: string, id: string): JsonSchema => ({
  type: 'string',
  minLength: 1,
  description,
  examples: [id],
})

const one: JsonSchema = {
  type: 'object',
  description: 'What this event was before or after, and by how much.',
  additionalProperties: false,
  properties: {
    before: event('Id of an event that came later.', 'march-meeting'),
    after: event('Id of an event that came earlier.', 'march-meeting'),
    by: {
      type: 'string',
      minLength: 1,
      description: 'How far apart, roughly: a unit, or a number of units.',
      examples: ['minutes', 'two weeks'],
    },
  },
  oneOf: [{ required: ['before'] }, { required: ['after'] }],
  examples: [{ after: 'march-meeting', by: 'months' }],
}

/** `order: {after: march-meeting, by: months}`, or a list of such. */
export const schema: Readonly<Record<string, JsonSchema>> = {
  order: {
    description: 'Which events this one was before or after.',
    examples: [{ after: 'march-meeting', by: 'months' }, [{ before: 'closing' }]],
    anyOf: [
      one,
      {
        type: 'array',
        description: 'Several such.',
        items: one,
        minItems: 1,
        examples: [[{ before: 'closing' }]],
      },
    ],
  },
}
