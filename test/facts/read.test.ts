import { expect, test } from 'vitest'
import { readRecord } from '../../src/facts/read.ts'
import type { FactRecord } from '../../src/model.ts'
import { toys } from './toy-kinds.ts'

function recordOf(text: string): FactRecord {
  const { record, problems } = readRecord({ file: 'harlow/facts.yaml', text }, toys)
  expect(problems).toEqual([])
  if (!record) throw new Error('no record')
  return record
}

test('a record of five lines with names in full loads', () => {
  const record = recordOf(
    `events:
  council-meeting:
    kind: meeting
    lasted: 6 hours
    who: [Dana Ortiz, Grace Liu]
`,
  )
  expect([...record.people.values()]).toEqual([
    {
      id: 'dana-ortiz',
      name: 'Dana Ortiz',
      also: [],
      variants: [],
      roles: [],
      rolesComplete: false,
    },
    { id: 'grace-liu', name: 'Grace Liu', also: [], variants: [], roles: [], rolesComplete: false },
  ])
  expect(record.events.get('council-meeting')).toMatchObject({
    kind: 'meeting',
    called: [],
    people: ['dana-ortiz', 'grace-liu'],
    planned: false,
    at: { text: 'council-meeting', start: 10, end: 25 },
  })
  expect(record.facts.map(({ id, shown, at }) => [id, shown, at.text])).toEqual([
    ['council-meeting.lasted', '6 hours', '6 hours'],
    ['council-meeting.who', 'dana-ortiz,grace-liu', '[Dana Ortiz, Grace Liu]'],
  ])
})

const full = `version: 1
timezone: America/Chicago
covers: articles/harlow/**
articles: {"wire-*.txt": 2026-03-10}
sources:
  minutes: {title: Council minutes, url: "https://harlow.example/minutes"}
  survey: Reader survey
people:
  ortiz: {name: Dana Ortiz, roles: mayor}
  vance: {name: T.J. Vance, also: [Terrence Vance], variants: [T.J. Vantz], roles: [member]}
places:
  city-hall: {name: City Hall, in: Harlow}
  harlow: {name: Harlow, also: [the city], timezone: America/New_York}
groups:
  council: {name: Harlow City Council, also: [the council]}
events:
  budget: {kind: hearing, called: hearing}
  meeting:
    called: [council meeting, convened]
    where: city hall
    starts: "7 p.m."
    lasted: {value: 6 hours, source: "Harbour Post: 'met for six hours'", severity: info}
    who: {council: [Ortiz, Terrence Vance], Harlow Public Library: [Grace Liu]}
    previous: budget
    source: minutes
    severity: warning
    parts:
      debate: {starts: "8 p.m.", timezone: Europe/Paris}
      vote: {starts: "11 p.m.", previous: debate, status: planned, source: survey}
`

test('names in any spelling, implicit places and groups', () => {
  const record = recordOf(full)
  expect([...record.people.keys()]).toEqual(['ortiz', 'vance', 'grace-liu'])
  expect(record.people.get('vance')).toEqual({
    id: 'vance',
    name: 'T.J. Vance',
    also: ['Terrence Vance'],
    variants: ['T.J. Vantz'],
    roles: ['member'],
    rolesComplete: false,
  })
  expect(record.places.get('city-hall')?.within).toBe('harlow')
  expect([...record.groups.keys()]).toEqual(['council', 'harlow-public-library'])
  expect(record.events.get('meeting')).toMatchObject({
    called: ['council meeting', 'convened'],
    where: 'city-hall',
    previous: 'budget',
    people: ['ortiz', 'vance', 'grace-liu'],
    sides: new Map([
      ['council', ['ortiz', 'vance']],
      ['harlow-public-library', ['grace-liu']],
    ]),
  })
})

test('a part is an event of its own, tied to its whole', () => {
  const { events } = recordOf(full)
  expect([...events.keys()]).toEqual(['budget', 'meeting', 'meeting.debate', 'meeting.vote'])
  expect(events.get('meeting.vote')).toMatchObject({
    whole: 'meeting',
    previous: 'meeting.debate',
    planned: true,
    people: [],
  })
  expect(events.get('meeting.vote')?.where).toBeUndefined()
})

test('the timezone is the event’s, its place’s, its whole’s, the record’s', () => {
  const { facts, events, timezone } = recordOf(full)
  const starts = facts.filter(({ key }) => key === 'starts').map(({ value }) => value)
  expect(starts).toEqual([
    '7 p.m. America/New_York',
    '8 p.m. Europe/Paris',
    '11 p.m. America/New_York',
  ])
  expect(events.get('budget')?.timezone).toBe('America/Chicago')
  expect(timezone).toBe('America/Chicago')
})

test('a fact has its own source and severity, else those of its event', () => {
  const facts = recordOf(full).facts.map(({ id, source, severity, at }) => [
    id,
    source?.title,
    severity,
    at.text,
  ])
  expect(facts).toEqual([
    ['meeting.lasted', "Harbour Post: 'met for six hours'", 'info', '6 hours'],
    ['meeting.starts', 'Council minutes', 'warning', '"7 p.m."'],
    ['meeting.who.council', 'Council minutes', 'warning', '[Ortiz, Terrence Vance]'],
    ['meeting.who.harlow-public-library', 'Council minutes', 'warning', '[Grace Liu]'],
    ['meeting.debate.starts', undefined, undefined, '"8 p.m."'],
    ['meeting.vote.starts', 'Reader survey', undefined, '"11 p.m."'],
  ])
})

test('what is said of articles', () => {
  const { published, covers, file } = recordOf(full)
  expect(published).toEqual([{ glob: 'wire-*.txt', day: 20522 }])
  expect(covers).toEqual(['articles/harlow/**'])
  expect(file).toBe('harlow/facts.yaml')
})

const shapes: readonly (readonly [string, string, string])[] = [
  ['a byte order mark and CRLF', '\ufeffevents:\r\n  a:\r\n    lasted: 4 hours\r\n', '4 hours'],
  ['a comment behind', 'events:\n  a:\n    lasted: 4 hours # or so\n', '4 hours'],
  ['emoji before', '# 🗳️\nevents:\n  a:\n    lasted: 4 hours\n', '4 hours'],
  ['quotes', 'events: {a: {lasted: "4 hours"}}', '"4 hours"'],
  [
    'a block list',
    'events:\n  a:\n    who:\n    - Al Bo\n    - Cy Do\n\n# end\n',
    '- Al Bo\n    - Cy Do',
  ],
  ['an alias', 'events:\n  a: {lasted: &l 4 hours}\n  b: {lasted: *l}\n', '4 hours'],
  ['the long form over lines', 'events:\n  a:\n    lasted:\n      value: 4 hours\n', '4 hours'],
]

test.each(shapes)('the place of a fact: %s', (_, text, expected) => {
  const fact = recordOf(text).facts.at(-1)
  expect(fact?.at.text).toBe(expected)
  expect(text.slice(fact?.at.start, fact?.at.end)).toBe(expected)
})

test('a name that makes a taken id gets another', () => {
  const { people } = recordOf(
    'people: {dana-ortiz: Dana M. Ortiz}\nevents: {a: {who: [Dana Ortiz, dana-ortiz]}}',
  )
  expect([...people].map(([id, { name }]) => [id, name])).toEqual([
    ['dana-ortiz', 'Dana M. Ortiz'],
    ['dana-ortiz-2', 'Dana Ortiz'],
  ])
})
