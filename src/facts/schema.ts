import type { JsonSchema, Kind } from '../kinds/kind.ts'
import { withEntryKeys } from './entry-schema.ts'
import { oneValue, otherValues } from './other-schema.ts'
import { proseSchema } from './prose.ts'
import { dated, idsOf, named, severity, source, text, texts, timezone } from './schema-parts.ts'

/**
 * The JSON Schema (draft 2020-12) of a record: our keys, and those that the kinds bring.
 * It checks a record, completes it in an editor, and makes the reference page.
 */
export function recordSchema(kinds: readonly Kind[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'record',
    description: 'What is known of some events, and which articles are held to it.',
    examples: [{ events: { vote: { kind: 'vote', when: '2026-03-10' } } }],
    type: 'object',
    properties: { ...headKeys, ...directoryKeys, events, ...topKeys(kinds), policy },
    additionalProperties: false,
    $defs: { ...factKeys(kinds), ...longFormKeys, event: eventSchema(kinds) },
  }
}

function topKeys(kinds: readonly Kind[]): JsonSchema {
  const keys = kinds.flatMap(({ top = {} }) => Object.entries(top))
  return Object.fromEntries(
    keys.map(([key, schema]) => [key, idsOf({ title: key, ...withEntryKeys(schema) })]),
  )
}

const headKeys: JsonSchema = {
  version: {
    title: 'version',
    description: 'Version of this format; 1 when left out.',
    examples: [1],
    const: 1,
  },
  timezone: timezone('Timezone of the clock times below, where event and place carry none.'),
  covers: texts('covers', 'Globs of the articles this record speaks of, from its own folder.', [
    'articles/harlow/**',
  ]),
  use: texts(
    'use',
    'Files with `people`, `places` and `groups` that several records share, from this folder.',
    ['people.yaml'],
  ),
  articles: {
    title: 'articles',
    description:
      'Publication dates of articles that state none. A glob without a slash matches the file ' +
      'name, one with a slash the path from this file. The first that matches counts.',
    examples: [{ 'wire-*.txt': '2026-03-10' }],
    type: 'object',
    propertyNames: { title: 'glob', minLength: 1 },
    additionalProperties: dated,
  },
  prose: proseSchema,
}

const policy: JsonSchema = {
  title: 'policy',
  description:
    'What a discrepancy counts for, in place of the default: by kind, by rule, or by the id of a ' +
    'fact. The narrowest counts.',
  examples: [{ name: 'warning', 'duration/understates': 'info', 'vote.lasted': 'off' }],
  type: 'object',
  propertyNames: { title: 'rule', minLength: 1 },
  additionalProperties: severity,
}

const roles = texts('roles', 'Titles held, as an article may give them.', ['mayor'])
const rolesComplete: JsonSchema = {
  title: 'roles_complete',
  description: 'true: no other title is right; without it only another ministry is told of.',
  examples: [true],
  type: 'boolean',
}
const age: JsonSchema = {
  title: 'age',
  description:
    'Age in whole years, or `value` with the day on which it was so. Without a day, an age one ' +
    'year off is left alone: a birthday may lie between.',
  examples: [49, { value: 49, as_of: '2026-03-09' }],
  type: ['integer', 'object'],
  minimum: 0,
  maximum: 130,
  required: ['value'],
  properties: {
    value: {
      title: 'value',
      description: 'Whole years.',
      examples: [49],
      type: 'integer',
      minimum: 0,
      maximum: 130,
    },
    as_of: { ...dated, title: 'as_of', description: 'The day on which that was the age.' },
  },
  additionalProperties: false,
}
const within = text('in', 'Id or full name of the place that contains this one.', 'harlow')

const directoryKeys: JsonSchema = {
  sources: idsOf({
    title: 'sources',
    description: 'Where facts come from, by id. Short form: the title.',
    examples: [{ minutes: { title: 'Council minutes, 9 March 2026' } }],
    additionalProperties: {
      title: 'source',
      description: 'A source: its title, or title and address.',
      examples: ['Council minutes, 9 March 2026'],
      type: ['string', 'object'],
      minLength: 1,
      required: ['title'],
      properties: {
        title: text('title', 'What reports call it.', 'Council minutes, 9 March 2026'),
        url: text('url', 'Where it can be read.', 'https://harlow.example/minutes/0309'),
      },
      additionalProperties: false,
    },
  }),
  people: idsOf({
    title: 'people',
    description: 'People by id. Short form: the house spelling of the name.',
    examples: [{ liu: 'Grace Liu', ortiz: { name: 'Dana Ortiz', roles: ['mayor'] } }],
    additionalProperties: named('person', ['Grace Liu', 'G. Liu', 'Grace Lieu'], {
      roles,
      roles_complete: rolesComplete,
      age,
    }),
  }),
  places: idsOf({
    title: 'places',
    description: 'Places by id. Short form: the house spelling of the name.',
    examples: [{ 'city-hall': { name: 'City Hall', in: 'harlow' } }],
    additionalProperties: named('place', ['City Hall', 'the hall', 'Cityhall'], {
      in: within,
      timezone: timezone('Timezone of the clock times of events at this place.'),
    }),
  }),
  groups: idsOf({
    title: 'groups',
    description: 'Sides, delegations and blocs by id. Short form: the house spelling.',
    examples: [{ council: { name: 'Harlow City Council', also: ['the council'] } }],
    additionalProperties: named(
      'group',
      ['Harlow City Council', 'the council', 'Harlow Town Council'],
      {},
    ),
  }),
}

const eventList = { additionalProperties: { $ref: '#/$defs/event' } }
const events = idsOf({
  title: 'events',
  description: 'Events by id; each key of an event holds one fact, or helps to recognise it.',
  examples: [{ 'march-meeting': { kind: 'meeting', when: '2026-03-09' } }],
  minProperties: 1,
  ...eventList,
})
const parts = idsOf({
  title: 'parts',
  description: 'Sub-events by id: what they hold is not said of the whole.',
  examples: [{ vote: { kind: 'vote', when: '2026-03-10' } }],
  ...eventList,
})

/** The value of each key of an event that holds a fact. */
function factKeys(kinds: readonly Kind[]): Readonly<Record<string, JsonSchema>> {
  const keys = kinds.flatMap((kind) => Object.entries(kind.schema))
  return Object.fromEntries(
    [['where', where] as const, ...keys].map(([key, schema]) => [key, withEntryKeys(schema)]),
  )
}

function eventSchema(kinds: readonly Kind[]): JsonSchema {
  return {
    title: 'event',
    description: 'One event, and what is known of it.',
    examples: [{ kind: 'meeting', when: '2026-03-09', lasted: 'nearly six hours' }],
    type: 'object',
    properties: {
      kind: text('kind', 'What sort of event: its words are recognised in articles.', 'meeting'),
      called: texts('called', 'More nouns or verbs that articles use for it.', ['council meeting']),
      ...Object.fromEntries(
        Object.entries(factKeys(kinds)).map(([key, schema]) => [key, factSchema(key, schema)]),
      ),
      previous: text('previous', 'Id of the event before this one, of the same series.', 'budget'),
      status: {
        title: 'status',
        description: 'planned: still to come; will, scheduled, expected speak of this one.',
        examples: ['planned'],
        enum: ['planned'],
      },
      parts,
      source,
      timezone: timezone('Timezone of the clock times of this event.'),
      severity,
    },
    additionalProperties: false,
  }
}

const where = text('where', 'Id or full name of the place.', 'city-hall')

/** What every fact may say beside its value. */
const longFormKeys: Readonly<Record<string, JsonSchema>> = { ...otherValues, source, severity }

/** A fact is its value, or a mapping with the value and what else is known of it. */
function factSchema(key: string, schema: JsonSchema): JsonSchema {
  const { title = key, description, examples } = schema
  const value = { $ref: `#/$defs/${key}` }
  const shared = Object.keys(longFormKeys).map((name) => [name, { $ref: `#/$defs/${name}` }])
  const properties = { value, ...Object.fromEntries(shared) }
  return {
    title,
    description,
    examples,
    if: { type: 'object', ...oneValue },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { title: `long form of \`${String(title)}\``, properties, additionalProperties: false },
    else: value,
  }
}
