import type { JsonSchema } from '../kind.ts'

const place: JsonSchema = { type: 'string', minLength: 1 }

/** `where: city-hall`, or a list for an event that took place in several. */
export const schema: Readonly<Record<string, JsonSchema>> = {
  where: {
    description:
      'Id or full name of the place, or a list of several; an article may name any of them, a place inside it or one around it.',
    examples: ['city-hall', ['harlow', 'dunmore']],
    anyOf: [
      { ...place, description: 'Id or full name of the place.', examples: ['city-hall'] },
      {
        type: 'array',
        description: 'Ids or full names of several places; any of them agrees.',
        items: place,
        minItems: 1,
        uniqueItems: true,
        examples: [['harlow', 'dunmore']],
      },
    ],
  },
}
