import type { JsonSchema } from '../kinds/kind.ts'
import { idPattern } from './ids.ts'

/** One non-empty text. */
export function text(title: string, description: string, example: string): JsonSchema {
  return { title, description, examples: [example], type: 'string', minLength: 1 }
}

/** Texts in a list; a single one may stand without it. */
export function texts(title: string, description: string, example: readonly string[]): JsonSchema {
  return {
    title,
    description,
    examples: [example],
    type: ['array', 'string'],
    minLength: 1,
    items: { type: 'string', minLength: 1 },
  }
}

/** A mapping whose keys are ids. */
export function idsOf(schema: JsonSchema): JsonSchema {
  return { ...schema, type: 'object', propertyNames: { title: 'id', pattern: idPattern } }
}

/**
 * A person, place or group: the house spelling, or a mapping with other spellings too. The
 * examples are a name, a form of it and a variant.
 */
export function named(
  title: string,
  [name, form, variant]: readonly [string, string, string],
  more: JsonSchema,
): JsonSchema {
  return {
    title,
    description: `A ${title}: the house spelling of the name, or a mapping with more.`,
    examples: [name],
    type: ['string', 'object'],
    minLength: 1,
    required: ['name'],
    properties: {
      name: text('name', 'The house spelling.', name),
      also: texts('also', 'Other accepted forms; never reported.', [form]),
      variants: texts('variants', 'Spellings that are recognised and reported.', [variant]),
      ...more,
      severity,
    },
    additionalProperties: false,
  }
}

/** A timezone of the IANA database. */
export function timezone(description: string): JsonSchema {
  return text('timezone', description, 'America/Chicago')
}

/** A civil day. */
export const dated: JsonSchema = {
  title: 'publication date',
  description: 'The day an article was published.',
  examples: ['2026-03-10'],
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
}

/** Where a fact comes from. */
export const source = text(
  'source',
  'Where this comes from: an id of `sources`, or any words that name it.',
  'minutes',
)

/** What a refuted fact counts for. */
export const severity: JsonSchema = {
  title: 'severity',
  description: 'What a discrepancy counts for, in place of the default.',
  examples: ['warning'],
  enum: ['error', 'warning', 'info', 'off'],
}
