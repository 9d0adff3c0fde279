import { text } from '../facts/schema-parts.ts'
import type { JsonSchema } from '../kinds/kind.ts'

/** The JSON Schema (draft 2020-12) of an `acknowledged.yaml`. */
export const acknowledgedSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'acknowledgements',
  description: 'Findings that people have accepted, each with the reason.',
  type: 'object',
  required: ['acknowledged'],
  additionalProperties: false,
  properties: {
    version: {
      title: 'version',
      description: 'Version of this format; 1 when left out.',
      examples: [1],
      const: 1,
    },
    acknowledged: {
      title: 'acknowledged',
      description: 'Each finding that is accepted.',
      type: ['array', 'null'],
      items: { $ref: '#/$defs/acknowledgement' },
    },
  },
  $defs: {
    acknowledgement: {
      title: 'acknowledgement',
      description: 'One finding: where it is, why it is accepted, by whom and until when.',
      type: 'object',
      required: ['article', 'fact', 'words', 'as', 'reason'],
      additionalProperties: false,
      properties: {
        article: text('article', 'Path of the article from this file.', 'articles/budget.md'),
        fact: text('fact', 'Id of the fact in the record.', 'march-meeting.lasted'),
        words: text('words', 'The words of the article.', 'more than three hours'),
        fingerprint: {
          title: 'fingerprint',
          description:
            'What reports print of the finding. With it, the acknowledgement ends when the ' +
            'record changes; without it, it holds for all such words of the article.',
          examples: ['0123456789abcdef'],
          type: 'string',
          pattern: '^[0-9a-f]{16}$',
        },
        as: {
          title: 'as',
          description: 'wrong: the check is mistaken. intended: the article means it so.',
          examples: ['wrong', 'intended'],
          enum: ['wrong', 'intended'],
        },
        reason: text('reason', 'Why, for whoever reads it next.', 'Speaks of the open part alone.'),
        by: text('by', 'Who accepted it.', 'Dana Ortiz'),
        until: {
          title: 'day',
          description: 'The last day it holds; for good when left out.',
          examples: ['2026-12-31'],
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        },
      },
    },
  },
}
