import type { JsonSchema } from '../kind.ts'

const people: JsonSchema = {
  type: 'array',
  description: 'People who took part: ids from `people`, or full names.',
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  uniqueItems: true,
  examples: [['ortiz', 'vance'], ['Dana Ortiz']],
}

const side: JsonSchema = {
  type: 'object',
  description: 'People who took part, and what is known of the list.',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    members: people,
    head: {
      type: 'string',
      minLength: 1,
      description: 'Who leads this side; a member too.',
      examples: ['ortiz'],
    },
    complete: {
      type: 'boolean',
      description: 'The list is whole: an article that adds somebody is in error.',
      examples: [true],
    },
    open: {
      type: 'boolean',
      description: 'The list is partial: an article may add anybody.',
      examples: [true],
    },
  },
  examples: [{ members: ['ortiz', 'vance'], head: 'ortiz', complete: true }],
}

/** `who` of an event: a list, one list with options, or such a value for each group. */
export const schema: Readonly<Record<string, JsonSchema>> = {
  who: {
    description:
      'Who took part: a list of people, or the people of each side by the id of its group.',
    anyOf: [
      people,
      side,
      {
        type: 'object',
        description: 'The people of each side, by the id of a group.',
        minProperties: 1,
        additionalProperties: { anyOf: [people, side] },
        examples: [{ council: ['ortiz', 'vance'], library: ['liu'] }],
      },
    ],
    examples: [['ortiz', 'vance'], { council: ['ortiz', 'vance'], library: { members: ['liu'] } }],
  },
}
