import { expect, test } from 'vitest'
import { readRecord } from '../../src/facts/read.ts'
import { usedFiles } from '../../src/facts/shared.ts'
import { toys } from './toy-kinds.ts'

const record = {
  file: 'harlow/facts.yaml',
  text: 'use: [../people.yaml]\npeople: {liu: Grace Liu}\nevents: {vote: {who: [ortiz, liu]}}\n',
}

function problems(text: string, shared: string) {
  const file = { file: 'harlow/facts.yaml', text }
  const reading = readRecord(file, toys, { shared: [{ file: 'people.yaml', text: shared }] })
  return reading.problems.map(({ file, span, message, help }) => {
    const source = file === 'people.yaml' ? shared : text
    return [file, span && source.slice(span.start, span.end), message, help]
  })
}

test('the people of a shared file are those of the record; its own count first', () => {
  const text = 'people: {ortiz: Dana Ortiz, liu: Gail Liu}\nplaces: {hall: City Hall}\n'
  const { record: read } = readRecord(record, toys, { shared: [{ file: 'people.yaml', text }] })
  expect([...(read?.people.values() ?? [])].map(({ id, name }) => [id, name])).toEqual([
    ['liu', 'Grace Liu'],
    ['ortiz', 'Dana Ortiz'],
  ])
  expect(read?.places.get('hall')?.name).toBe('City Hall')
  expect(read?.events.get('vote')?.people).toEqual(['ortiz', 'liu'])
})

test.each([
  ['harlow/facts.yaml', 'use: people.yaml', ['harlow/people.yaml']],
  ['facts.yaml', '"use": [a/b.yaml, ../c.yaml]', ['a/b.yaml', '../c.yaml']],
  ['../facts.yaml', 'use: ./people.yaml', ['../people.yaml']],
  ['facts.yaml', 'use: /srv/people.yaml', ['/srv/people.yaml']],
  ['facts.yaml', 'events: {vote: {kind: vote}}', []],
  ['facts.yaml', 'use: [', []],
])('the files that %s uses by `%s`', (file, text, expected) => {
  expect(usedFiles({ file, text })).toEqual(expected)
})

test.each([
  [
    'use: [../other.yaml]\nevents: {vote: {}}',
    'people: {}',
    [
      'harlow/facts.yaml',
      '../other.yaml',
      'Could not use `../other.yaml`, expected a file of people, places and groups there',
      'Its path starts from the folder of this file.',
    ],
  ],
  [
    'use: ../people.yaml\nevents: {vote: {}}',
    'people: {ortiz: 5}',
    [
      'people.yaml',
      '5',
      'Unexpected number `5`, expected text or a mapping such as `Grace Liu`',
      'Put it in quotes to make it text: `"5"`.',
    ],
  ],
  [
    'use: ../people.yaml\nevents: {vote: {}}',
    'events: {vote: {}}',
    [
      'people.yaml',
      'events',
      'Unexpected `events` in a file that another uses',
      'Such a file holds `people`, `places` and `groups`; give this one to `--facts`.',
    ],
  ],
])('%s with %s', (text, shared, expected) => {
  expect(problems(text, shared)).toEqual([expected])
})
