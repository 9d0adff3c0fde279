import { expect, test } from 'vitest'
import { readRecord } from '../../src/facts/read.ts'
import type { Kind, ReadContext } from '../../src/kinds/kind.ts'
import { toys } from './toy-kinds.ts'

const none = {
  licences: [],
  recognise: () => [],
  compare: () => ({ relation: 'unchecked' as const }),
  show: String,
} as const

const entry = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'string' } },
  additionalProperties: false,
} as const

function readEntries(raw: unknown, context: ReadContext, nothing: string) {
  const values = Object.entries(Object(raw)).map(([label, one]) => ({
    path: [label],
    label,
    value: `${JSON.stringify(one)} ${context.timezone ?? nothing}`,
  }))
  return { values, misread: [] }
}

/** Holds entries by label, of an event and of none. */
const counts: Kind = {
  ...none,
  name: 'counts',
  target: 'figure',
  schema: {
    counts: {
      title: 'counts',
      description: 'How many.',
      examples: [{ a: '1' }],
      type: 'object',
      additionalProperties: { anyOf: [{ type: 'string' }, entry] },
    },
  },
  top: { counts: { description: 'How many.', type: 'object', additionalProperties: entry } },
  read: (_key, raw, context) => readEntries(raw, context, 'nowhere'),
  readTop: (_key, raw, context) => readEntries(raw, context, 'nowhere'),
}

/** Holds the names and titles of people and places. */
const names: Kind = {
  ...none,
  name: 'names',
  target: 'entity',
  schema: {},
  read: () => ({ values: [], misread: [] }),
  entity: ({ named, roles, rolesComplete, type }) => [
    { key: 'name', value: `${type} ${named.name}` },
    ...(rolesComplete ? [{ key: 'roles', value: roles.join(', ') }] : []),
  ],
}

/** Brings `where`, and ties two events. */
const whereabouts: Kind = {
  ...none,
  name: 'whereabouts',
  target: 'event',
  schema: {
    where: { title: 'where', description: 'Where.', examples: ['hall'], type: 'string' },
    after: { title: 'after', description: 'After which.', examples: ['a'], type: 'string' },
  },
  read(key, raw, { place, event, ids }) {
    const found = key === 'where' ? place(String(raw)) : event(String(raw))
    const known = ids(key === 'where' ? 'place' : 'event').join(' ')
    if (found !== undefined) return { values: [{ path: [], value: found }], misread: [] }
    return { values: [], misread: [{ path: [], message: `Unknown \`${raw}\` of ${known}` }] }
  },
  identity: (values) => ({ where: values.map(({ value }) => String(value)) }),
}

const kinds = [...toys, counts, names, whereabouts]

function read(text: string) {
  return readRecord({ file: 'facts.yaml', text }, kinds)
}

test('facts of the top of the record have the key and the label as id', () => {
  const { record, problems } = read(
    `timezone: Europe/Paris
sources: {minutes: Council minutes}
counts:
  cut: {value: "1.3", source: minutes, severity: info}
  other: {value: "2"}
events:
  vote: {counts: {ayes: "5", noes: {value: "4", source: minutes}}, source: "Gazette"}
`,
  )
  expect(problems).toEqual([])
  expect(
    record?.facts
      .filter(({ kind }) => kind === 'counts')
      .map(({ id, event, value, source, severity, at }) => [
        id,
        event,
        value,
        source?.title,
        severity,
        at.text,
      ]),
  ).toEqual([
    ['vote.counts.ayes', 'vote', '"5" Europe/Paris', 'Gazette', undefined, '"5"'],
    [
      'vote.counts.noes',
      'vote',
      '{"value":"4"} Europe/Paris',
      'Council minutes',
      undefined,
      '{value: "4", source: minutes}',
    ],
    [
      'counts.cut',
      undefined,
      '{"value":"1.3"} Europe/Paris',
      'Council minutes',
      'info',
      '{value: "1.3", source: minutes, severity: info}',
    ],
    ['counts.other', undefined, '{"value":"2"} Europe/Paris', undefined, undefined, '{value: "2"}'],
  ])
})

test('facts of people and places stand where their names and titles do', () => {
  const { record } = read(
    `people:
  ortiz: {name: Dana Ortiz, roles: [mayor, chair], roles_complete: true}
  liu: Grace Liu
places: {hall: {name: City Hall, in: Harlow}}
events:
  vote: {who: ["Bo Vance", liu]}
`,
  )
  expect(
    record?.facts
      .filter(({ kind }) => kind === 'names')
      .map(({ id, entity, value, at }) => [id, entity, value, at.text]),
  ).toEqual([
    ['people.ortiz.name', 'ortiz', 'person Dana Ortiz', 'Dana Ortiz'],
    ['people.ortiz.roles', 'ortiz', 'mayor, chair', '[mayor, chair]'],
    ['people.liu.name', 'liu', 'person Grace Liu', 'Grace Liu'],
    ['people.bo-vance.name', 'bo-vance', 'person Bo Vance', '"Bo Vance"'],
    ['places.hall.name', 'hall', 'place City Hall', 'City Hall'],
    ['places.harlow.name', 'harlow', 'place Harlow', 'Harlow'],
  ])
})

test('a kind may bring `where`, and ask for places and events', () => {
  const { record } = read(
    `events:
  vote:
    where: City Hall
    parts: {count: {after: debate}, debate: {after: vote}}
`,
  )
  expect(record?.events.get('vote')?.where).toBe('city-hall')
  const facts = record?.facts.filter(({ kind }) => kind === 'whereabouts')
  expect(facts?.map(({ id, value }) => [id, value])).toEqual([
    ['vote.where', 'city-hall'],
    ['vote.count.after', 'vote.debate'],
    ['vote.debate.after', 'vote'],
  ])
  expect(
    read('events: {a: {where: hall}, b: {after: c}}').problems.map((one) => one.message),
  ).toEqual(['Unknown `hall` of ', 'Unknown `c` of a b'])
})
