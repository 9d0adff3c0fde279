import { expect, test } from 'vitest'
import { newFlags } from '../../scripts/guard/new-flags.ts'
import { strangerFlags } from '../../scripts/guard/strangers.ts'
import { recordsWithout } from '../../scripts/guard/without.ts'

const record = `version: 1
timezone: Europe/London
articles: { "*.txt": 2026-04-15 }
events:
  first-meeting:
    kind: meeting
    called: [March meeting]
    when: 2026-03-10
  board-meeting:
    kind: meeting
    called: [board meeting]
    when: 2026-04-14
    starts: 7.30 p.m.
    previous: first-meeting
    order: { after: first-meeting, by: a month }
    figures:
      speakers: { value: 12 people, about: [spoke] }
    parts:
      vote: { kind: vote, figures: { tally: 5-4 } }
figures:
  budget: { value: £3 million, about: [budget] }
`

const without = (id: string) =>
  recordsWithout(record).find((one) => one.without === id)?.text ?? 'none'

test('each event, part and figure is left out once', () => {
  expect(recordsWithout(record).map((one) => one.without)).toEqual([
    'first-meeting',
    'board-meeting',
    'board-meeting.figures.speakers',
    'board-meeting.vote',
    'board-meeting.vote.figures.tally',
    'figures.budget',
  ])
})

test('what leads to an event goes with it, and so does a mapping left empty', () => {
  expect(without('first-meeting')).not.toMatch(/first-meeting|previous|order/u)
  expect(without('first-meeting')).toContain('starts: 7.30 p.m.')
  expect(without('board-meeting.figures.speakers')).not.toMatch(/ {4}figures:\n/u)
  expect(without('figures.budget')).not.toMatch(/^figures:/mu)
})

test('a flag that the whole record brings as well is not new', () => {
  const text = 'The board meeting on 14 April began at 9 p.m.\n'
  const file = { file: 'facts.yaml', text: record }
  expect(newFlags([{ file: 'gazette.txt', text }], file)).toEqual({ runs: 6, flags: [] })
})

test('an article of another story is held to the record, with the date of its own', () => {
  const file = { file: 'facts.yaml', text: record }
  const rulesOf = (day: string, date: string) => {
    const text = `The board meeting on ${day} began at 7.30 p.m.\n`
    const own = { file: 'other.yaml', text: `articles: { "*.txt": ${date} }\nevents: {}\n` }
    const other = { name: 'fair', articles: [{ file: 'fair.txt', text }], record: own }
    return strangerFlags(file, [other]).map(({ story, flag }) => `${story} ${flag.rule}`)
  }
  expect(rulesOf('Tuesday', '2026-04-15')).toEqual([])
  expect(rulesOf('Monday', '2026-04-15')).toEqual(['fair date/conflicts'])
})
