import { expect, test } from 'vitest'
import { check, kinds, lint } from '../../src/index.ts'
import type { Kind } from '../../src/kinds/kind.ts'

/** The number of a room: one object, and nothing else of the project knows of it. */
const room: Kind<number> = {
  name: 'room',
  target: 'event',
  schema: {
    room: {
      title: 'room',
      description: 'The room it took place in, by its number.',
      examples: ['room 12'],
      type: 'string',
    },
  },
  licences: [{ says: '“in” says where', before: /\bin $/iu, attaches: 'governor' }],
  read(_key, raw) {
    const number = /^room (?<number>\d+)$/u.exec(String(raw))?.groups?.['number']
    if (number !== undefined) return { values: [{ path: [], value: Number(number) }], misread: [] }
    const message = `Unexpected \`${String(raw)}\`, expected a room such as \`room 12\``
    return { values: [], misread: [{ path: [], message }] }
  },
  recognise: ({ text }) =>
    [...text.matchAll(/\broom (?<number>\d+)\b/giu)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      value: Number(found.groups?.['number']),
    })),
  compare: (recorded, stated) => ({ relation: recorded === stated ? 'agrees' : 'conflicts' }),
  show: (value) => `room ${value}`,
}

const all = [...kinds, room]
const article = {
  file: 'a.md',
  text: '---\ndate: 2026-03-10\n---\n\nThe council meeting on Monday was held in room 14.\n',
}

function told(value: string, more = '') {
  const record = {
    file: 'facts.yaml',
    text: `events:\n  council-meeting: {called: [council meeting], when: 2026-03-09, room: ${value}}\n${more}`,
  }
  const { verdicts, problems, findings } = check([article], record, { kinds: all })
  return {
    verdicts: verdicts
      .filter(({ fact }) => fact.kind === 'room')
      .map(
        (one) => `${one.fact.id} = ${one.fact.shown}: ${one.comparison.relation} ${one.severity}`,
      ),
    messages: findings.map(({ rule, message }) => `${rule} ${message}`),
    problems: problems.map(({ message }) => message),
  }
}

const differs = 'council-meeting.room = room 12: conflicts'

test('a kind passed to check is read, recognised, linked and compared', () => {
  expect(told('room 14').verdicts).toEqual(['council-meeting.room = room 14: agrees off'])
  expect(told('room 12').verdicts).toEqual([`${differs} warning`])
})

test('it warns until the record asks for more', () => {
  const { verdicts, messages } = told('room 12', 'policy: {room/conflicts: error}\n')
  expect(verdicts).toEqual([`${differs} error`])
  expect(messages).toEqual([
    'room/conflicts Unexpected room `room 14`, expected `room 12`; the article conflicts with the record',
  ])
})

test('its values may change, be disputed and be accepted like any other', () => {
  const changed = '{value: room 12, revisions: [{since: 2026-03-10, value: room 14}]}'
  expect(told(changed).verdicts).toEqual(['council-meeting.room = room 14: agrees off'])
  expect(told('{value: room 12, accept: [room 14]}').verdicts).toEqual([
    'council-meeting.room = room 12: agrees off',
  ])
})

test('what it cannot read is a problem, and its key is unknown without it', () => {
  expect(told('hall').problems).toEqual(['Unexpected `hall`, expected a room such as `room 12`'])
  expect(told('12').problems).toEqual(['Unexpected number `12`, expected text such as `room 12`'])
  const text = 'events: {vote: {when: 2026-03-09, room: room 12}}'
  const without = lint({ file: 'facts.yaml', text }, { sources: false })
  expect(without.map(({ message }) => message)).toEqual(['Unexpected key `room` in an event'])
  expect(lint({ file: 'facts.yaml', text }, { kinds: all, sources: false })).toEqual([])
})
