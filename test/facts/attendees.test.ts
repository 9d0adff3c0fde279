import { expect, test } from 'vitest'
import { readRecord } from '../../src/facts/read.ts'
import { kinds } from '../../src/kinds/index.ts'

const head = 'people: {ortiz: Dana Ortiz}\ngroups: {council: City Council}\nevents: {vote: {who: '

/** What stands below `who`, the words that are meant, and the message. */
const rows: readonly (readonly [who: string, at: string, message: string])[] = [
  ['[ortis]', 'ortis', 'Unknown person `ortis`'],
  ['{counsel: [ortiz]}', 'counsel', 'Unknown group `counsel`'],
  ['{council: {members: [ortis]}}', 'ortis', 'Unknown person `ortis`'],
  ['{council: {members: [ortiz], hed: ortiz}}', 'hed', 'Unexpected key `hed` in a mapping'],
  ['{council: []}', '[]', 'Unexpected empty list, expected at least one entry'],
  ['[ortiz, ortiz]', 'ortiz', 'Unexpected second `ortiz` in one list'],
  ['5', '5', 'Unexpected number `5`, expected a list or a mapping such as `[ortiz, vance]`'],
]

test.each(rows)('who: %s', (who, at, message) => {
  const text = `${head}${who}}}`
  const { problems } = readRecord({ file: 'facts.yaml', text }, kinds)
  expect(problems.map((one) => [text.slice(one.span?.start, one.span?.end), one.message])).toEqual([
    [at, message],
  ])
})

test('the default kinds read a record of five lines', () => {
  const text = `events:
  council-meeting:
    when: 2026-03-09
    lasted: nearly six hours
    who: [Dana Ortiz, Grace Liu]
`
  const { record, problems } = readRecord({ file: 'facts.yaml', text }, kinds)
  expect(problems).toEqual([])
  const ofEvent = record?.facts.filter(({ event }) => event !== undefined)
  expect(ofEvent?.map(({ id, at }) => [id, at.text])).toEqual([
    ['council-meeting.lasted', 'nearly six hours'],
    ['council-meeting.when', '2026-03-09'],
    ['council-meeting.who', '[Dana Ortiz, Grace Liu]'],
  ])
  expect(record?.events.get('council-meeting')).toMatchObject({
    people: ['dana-ortiz', 'grace-liu'],
    when: { from: 20521, to: 20521 },
  })
})
