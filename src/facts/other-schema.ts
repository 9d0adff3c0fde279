import type { JsonSchema } from '../kinds/kind.ts'
import { valueKeys } from './long-form.ts'
import { dated, texts } from './schema-parts.ts'

/** Keys of the other values of a fact, in its long form. */
export const otherKeys = ['revisions', 'disputed', 'accept'] as const

/** A mapping has a value in one of the ways that there are. */
export const oneValue: JsonSchema = { anyOf: valueKeys.map((key) => ({ required: [key] })) }

/** A value beside the first; its kind says itself when it cannot read one. */
const value: JsonSchema = {
  title: 'value',
  description: 'A value, written like the first.',
  examples: ['5 hours'],
}

const since = 'The first day on which the value held.'
const by = texts('by', 'Who says so: ids, or the words that articles use.', ['police', 'ministry'])

/** The keys of a fact's other values. */
export const otherValues: Readonly<Record<(typeof otherKeys)[number], JsonSchema>> = {
  revisions: {
    title: 'revisions',
    description:
      'Values that came to hold later, each from a day on. An article is held to the one of ' +
      'its own day: that of its update, else of its publication.',
    examples: [[{ since: '2026-03-11', value: '5 hours' }]],
    type: 'array',
    minItems: 1,
    items: {
      title: 'revision',
      type: 'object',
      required: ['since', 'value'],
      properties: { since: { ...dated, title: 'since', description: since }, value },
      additionalProperties: false,
    },
  },
  disputed: {
    title: 'disputed',
    description:
      'Values that sources hold against each other. Any of them agrees, unless the article ' +
      'gives one to somebody who says another; every other value conflicts.',
    examples: [[{ value: '5,000 people', by: ['police'] }]],
    type: 'array',
    minItems: 1,
    items: {
      title: 'disputed value',
      type: 'object',
      required: ['value', 'by'],
      properties: { value, by },
      additionalProperties: false,
    },
  },
  accept: {
    title: 'accept',
    description: 'Other values that agree as well.',
    examples: [['3 h 50 min']],
    type: 'array',
    minItems: 1,
  },
}
